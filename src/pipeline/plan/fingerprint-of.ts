import { type Determinants, fingerprint } from '../../ledger/fingerprint.ts'
import type { Generator } from '../../pictures/generator.ts'
import { sizeText } from '../../pictures/size-text.ts'
import type { SocialImage } from '../../settings/social-schema.ts'
import { cardText } from '../find/card-text.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { KnownSettings } from '../find/run-settings.ts'
import { heroFormat, isOnePicture } from './pictures-at.ts'
import type { Planned } from './planned.ts'

/** The fingerprint of a planned picture: what a drawing that is kept must have been made from. */
export const fingerprintOf = (
  planned: Unprinted,
  state: Pick<RepoState, 'settings' | 'look'>,
  generator: Pick<Generator, 'name' | 'model'>,
): string => fingerprint(determinantsOf(planned, state, generator))

/**
 * The fingerprint of the drawing alone, as it is asked for and paid: the same whatever files are made
 * from it.
 */
export const drawingOf = (
  planned: Unprinted,
  state: Pick<RepoState, 'settings' | 'look'>,
  generator: Pick<Generator, 'name' | 'model' | 'requested'>,
): string =>
  fingerprint({
    ...determinantsOf(planned, state, generator),
    size: sizeText(generator.requested(planned.size)),
    files: '',
  })

type Unprinted = Omit<Planned, 'fingerprint' | 'drawing' | 'edited'>

const determinantsOf = (
  { post, place, subject, size, quality, from, mask, texts, ...own }: Unprinted,
  { settings, look }: Pick<RepoState, 'settings' | 'look'>,
  { name, model }: Pick<Generator, 'name' | 'model'>,
): Determinants => ({
  generator: name,
  model,
  prompt: own.approved?.prompt ?? own.prompt,
  size: sizeText(size),
  quality,
  card: name === 'card' ? cardText(post, subject.lang, own.look ?? look) : '',
  from: from?.sha ?? '',
  mask: mask?.sha ?? '',
  references: referencesText(own),
  files: filesOfText(place, settings, own),
  ...(texts?.concept && { concept: JSON.stringify([texts.model, texts.concept]) }),
})

const filesOfText = (
  place: Unprinted['place'],
  settings: KnownSettings,
  { dark }: Pick<Unprinted, 'dark'>,
): string =>
  [
    filesText(settings, heroFormat(place, settings)),
    ...(isOnePicture(place) ? ['one'] : []),
    ...(dark ? ['dark'] : []),
  ].join(' ')

/** Brand images that are named, by git's ids; of the approved heroes that there may be such. */
function referencesText({
  references,
  approved,
}: Pick<Planned, 'references' | 'approved'>): string {
  const named = references.slice(0, references.length - (approved?.count ?? 0))
  return [...named.map(({ sha }) => sha), ...(approved ? ['approved'] : [])].join(' ')
}

const filesText = ({ social, moreSocial = [] }: KnownSettings, format: string): string =>
  [format, ...[social, ...moreSocial].flatMap(fileOf)].join(' ')

const fileOf = ({ size, format, ...image }: SocialImage) => [size, format, image['max-bytes']]
