import { fingerprint, sha256 } from '../ledger/fingerprint.ts'
import type { Generator } from '../pictures/generator.ts'
import { sizeText } from '../pictures/size-text.ts'
import type { Post } from '../posts/post.ts'
import type { Planned } from './planned.ts'
import type { CardLook } from './studio.ts'
import type { KnownSettings, Workspace } from './workspace.ts'

/** The fingerprint of a planned picture: what a drawing that is kept must have been made from. */
export const fingerprintOf = (
  { post, prompt, size, quality, from, words }: Omit<Planned, 'fingerprint'>,
  { settings, look }: Pick<Workspace, 'settings' | 'look'>,
  { name, model }: Pick<Generator, 'name' | 'model'>,
): string =>
  fingerprint({
    generator: name,
    model,
    prompt,
    size: sizeText(size),
    quality,
    card: name === 'card' ? cardText(post, look) : '',
    from: from?.sha ?? '',
    files: filesText(settings),
    ...(words?.concept && { concept: JSON.stringify([words.model, words.concept]) }),
  })

/** All that a card shows, and how. */
const cardText = ({ title, tags }: Post, look: CardLook): string =>
  JSON.stringify([
    title,
    tags[0],
    look.label,
    look.background,
    look.accent,
    look.text,
    look.font && sha256(look.font),
  ])

const filesText = ({ format, social }: KnownSettings): string =>
  [format, social.size, social.format, social['max-bytes']].join(' ')
