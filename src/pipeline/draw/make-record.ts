import { sha256 } from '../../ledger/fingerprint.ts'
import { type FileRecord, type Payment, type Record, recordPath } from '../../ledger/record.ts'
import { placeBelow } from '../../ledger/record-places.ts'
import { focusText } from '../../pictures/focus.ts'
import type { Picture, Size } from '../../pictures/generator.ts'
import { contentCredentials } from '../../pictures/provenance/content-credentials.ts'
import { withProvenance } from '../../pictures/provenance/embed.ts'
import type { Provenance } from '../../pictures/provenance/xmp.ts'
import { sizeNote } from '../../pictures/size-note.ts'
import { parseSize } from '../../pictures/size-text.ts'
import { writeAlt } from '../../prompts/prompt.ts'
import { gitId } from '../../repo/object-id.ts'
import type { FileSettings } from '../../settings/file-schema.ts'
import type { Asked, Original } from '../../staging/original.ts'
import type { RunContext } from '../context.ts'
import type { Billed } from '../find/wanted.ts'
import type { Planned } from '../plan/planned.ts'
import type { SecondLook } from './best-of-two.ts'
import { billsWith } from './bills.ts'
import type { Cuts } from './cut.ts'
import type { DarkVersion } from './dark-version.ts'
import { textRecord } from './text-record.ts'

/** What came of drawing one post. */
interface FinishedPictures extends Cuts {
  readonly original: Original
  /** The original is put away. */
  readonly isKept: boolean
  readonly dark: DarkVersion
  /** What a text model said of it; absent where none was asked. */
  readonly alt?: Asked | undefined
  /** What came of a second look. */
  readonly looked?: SecondLook | undefined
}

/**
 * The record of finished images, which say where they come from, and are put into the repo's
 * object store for it.
 * @throws what the repo throws
 */
export async function makeRecord(
  { post, place, ...planned }: Planned,
  { original, dark, alt, isKept, looked, look, placeholder, ...images }: FinishedPictures,
  { repo, inputs }: Pick<RunContext, 'repo' | 'inputs'>,
  settings: Pick<FileSettings, 'records-dir' | 'keep-original' | 'fields'>,
): Promise<Record> {
  const { generator, model, quality, prompt, requestedSize, usage, cost, drawnAt, references } =
    original
  const isCard = generator === 'card'
  const other = looked?.other
  const ofHero = billsWith(original, alt, withOther(other, planned.billed))
  const paid = dark.original ? billsWith(dark.original, undefined, after(ofHero, planned)) : ofHero
  const others = [other?.concept, other?.look, original.look]
  const byUs = () => writeAlt(planned.brand, planned.subject, generator, original.inType)
  const words = alt?.text ?? (planned.ownAlt ? planned.alt : byUs())
  const edited = editedFact(planned)
  const facts = { generator, model, edited, alt: words, post: post.path }
  const keep = (path: string, picture: Picture) =>
    keepFile(path, withProvenance(picture, provenanceOf(facts, settings['records-dir'])), repo)
  const further: FileRecord[] = []
  for (const [at, picture] of images.more.entries()) {
    const image = place.more[at]
    if (image) further.push(await keep(image.path, picture))
  }
  return {
    version: 1,
    post: post.path,
    title: post.title,
    alt: words,
    ...(planned.ownAlt && { ownAlt: true as const }),
    prompt,
    template: { source: planned.brand.source, sha256: sha256(planned.brand.template) },
    generator,
    model,
    quality,
    requestedSize,
    endpoint: isCard ? null : new URL(inputs.baseUrl).origin,
    references,
    edited,
    usage: usage ?? null,
    cost: cost ?? null,
    ...(original.batch !== undefined && { batch: original.batch }),
    fingerprint: planned.fingerprint,
    ...(isCard && { card: planned.card }),
    drawnAt,
    notes: [
      ...(planned.chosen?.note ? [planned.chosen.note] : []),
      ...(planned.follows ? [planned.follows.note] : []),
      ...original.notes,
      ...sizeNotes(planned.size, original, [images.social, ...images.more]),
      ...(looked?.notes ?? []),
      ...dark.notes,
      ...(alt?.note ? [alt.note] : []),
      ...place.warnings,
    ],
    ...(isCard ? {} : { original: await originalFact(original.hero, isKept, settings, repo) }),
    ...(dark.original && { dark: await darkFact(dark.original, dark.isKept, settings, repo) }),
    ...(isCard || !planned.focus ? {} : { focus: focusText(planned.focus) }),
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(isCard ? {} : disclosedFact(planned, settings)),
    ...(look === undefined ? {} : { look }),
    ...(looked?.verdict && { verdict: looked.verdict }),
    ...(paid.length > 0 ? { paid } : {}),
    ...textRecord(planned.texts?.model, original.concept, alt, others),
    ...afterFact(planned, original),
    ...(planned.asked && { asked: planned.asked }),
    ...(place.named ? { named: true as const } : {}),
    ...(original.inType?.title === '' ? { untitled: true as const } : {}),
    files: {
      hero: await keep(place.hero, images.hero),
      social: await keep(place.social, images.social),
      ...(further.length > 0 ? { more: further } : {}),
      ...(dark.picture && place.dark && { dark: await keep(place.dark.path, dark.picture) }),
    },
  }
}

const after = (before: Payment[], { billed }: Pick<Planned, 'billed'>): Billed => ({
  before,
  pullRequest: billed?.pullRequest ?? null,
})

/** What was paid for the drawing that was not taken comes before what was paid for the one that was. */
function withOther(other: Original | undefined, billed: Billed | undefined): Billed | undefined {
  if (other === undefined) return billed
  const { before, pullRequest } = billed ?? { before: [], pullRequest: null }
  return { before: billsWith(other, undefined, { before, pullRequest }), pullRequest }
}

/** What the files themselves say. An edit of what no record of ours tells of is one of a person's picture. */
export const provenanceOf = (
  {
    generator,
    model,
    edited,
    alt,
    post,
  }: Pick<Record, 'generator' | 'model' | 'edited' | 'alt' | 'post'>,
  recordsDir: string,
): Provenance => ({
  source: generator === 'card' ? 'set' : edited?.prompt === null ? 'edited' : 'drawn',
  model: generator === 'card' ? '' : model,
  alt,
  record: placeBelow(recordsDir, recordPath(post)),
})

const editedFact = ({
  from,
  promptBefore,
  mask,
}: Pick<Planned, 'from' | 'promptBefore' | 'mask'>) =>
  from ? { blob: from.sha, prompt: promptBefore ?? null, ...(mask && { mask: mask.sha }) } : null

/** Nothing where the chosen candidate is the picture itself, e.g. because no final one could be drawn. */
const afterFact = (
  { chosen }: Pick<Planned, 'chosen'>,
  { hero }: Pick<Original, 'hero'>,
): Pick<Record, 'after'> => {
  if (chosen === undefined || sha256(hero.bytes) === chosen.candidate.sha256) return {}
  const { letter, commit, picture } = chosen.candidate
  return { after: { letter, commit, path: picture.path } }
}

const disclosedFact = (
  { disclosure }: Pick<Planned, 'disclosure'>,
  { fields }: Pick<FileSettings, 'fields'>,
): Pick<Record, 'disclosed'> =>
  disclosure && fields?.disclosure
    ? { disclosed: { key: fields.disclosure, says: disclosure } }
    : {}

/** What came, and what it said of itself before that was cut away. */
async function originalFact(
  picture: Picture,
  isKept: boolean,
  settings: Pick<FileSettings, 'keep-original'>,
  repo: RunContext['repo'],
): Promise<Record['original']> {
  const { bytes, width, height } = picture
  if (settings['keep-original']) await repo.keep(bytes)
  const c2pa = contentCredentials(picture)
  return {
    sha256: sha256(bytes),
    ...{ width, height },
    ...((isKept || settings['keep-original']) && { blob: gitId(bytes) }),
    ...(c2pa && { c2pa }),
  }
}

/** How the dark version came about: an edit of the hero's drawing. */
async function darkFact(
  { prompt, model, cost, drawnAt, hero: { bytes } }: Original,
  isKept: boolean | undefined,
  settings: Pick<FileSettings, 'keep-original'>,
  repo: RunContext['repo'],
): Promise<Record['dark']> {
  if (settings['keep-original']) await repo.keep(bytes)
  const isThere = isKept || settings['keep-original']
  return {
    ...{ prompt, model, cost: cost ?? null, drawnAt, sha256: sha256(bytes) },
    ...(isThere && { blob: gitId(bytes) }),
  }
}

/** A card is set in each size. */
function sizeNotes(
  hero: Size,
  { generator, requestedSize, hero: drawn }: Original,
  social: readonly Size[],
): readonly string[] {
  const note =
    generator === 'card' ? undefined : sizeNote(drawn, parseSize(requestedSize), { hero, social })
  return note === undefined ? [] : [note]
}

/** An image file as its record tells of it, kept in the repo's object store. @throws what the repo throws */
export async function keepFile(
  path: string,
  picture: Picture,
  repo: RunContext['repo'],
): Promise<FileRecord> {
  return {
    path,
    format: picture.format,
    width: picture.width,
    height: picture.height,
    bytes: picture.bytes.length,
    sha256: sha256(picture.bytes),
    blob: await repo.keep(picture.bytes),
  }
}
