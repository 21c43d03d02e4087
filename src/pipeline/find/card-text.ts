import { sha256 } from '../../ledger/fingerprint.ts'
import type { Post } from '../../posts/post.ts'
import type { CardLook } from '../context.ts'
import type { RepoState } from './repo-state.ts'
import type { KnownRule } from './run-settings.ts'
import { withoutUndefined } from './settings-of-repo.ts'

/** All that a card shows, and how. */
export const cardText = (
  { title, tags }: Pick<Post, 'title' | 'tags'>,
  lang: string,
  look: CardLook,
): string =>
  JSON.stringify([
    title,
    tags[0],
    look.label,
    look.background,
    look.accent,
    look.text,
    look.fonts?.map(hashOf).join(' '),
    ...(lang === '' ? [] : [lang]),
    ...(look.layout ? [`layout ${look.layout}`] : []),
    ...(look.logo ? [hashOf(look.logo)] : []),
    ...(look.dark ? [look.dark] : []),
  ])

/** How the cards of some posts look: a rule may say otherwise than the settings. */
export const lookBy = (
  { card }: Pick<Partial<KnownRule>, 'card'>,
  { look }: Pick<RepoState, 'look'>,
): CardLook => (card ? ({ ...look, ...withoutUndefined(card) } as CardLook) : look)

/**
 * Short for what the card of a post shows by now, 64 hex digits: the same as long as it need not be set
 * anew. What it is called after the repository does not count: a folder on somebody's disk has another name.
 */
export function cardMark(
  post: Pick<Post, 'title' | 'tags' | 'lang'>,
  rule: Pick<Partial<KnownRule>, 'card'>,
  { look, isNamedByRepo, site }: Pick<RepoState, 'look' | 'isNamedByRepo' | 'site'>,
): string {
  const shown = { ...lookBy(rule, { look }), ...(isNamedByRepo && { label: '' }) }
  return sha256(cardText(post, post.lang || (site.identity.lang ?? ''), shown))
}

const hashes = new WeakMap<Uint8Array, string>()

/** A font weighs megabytes, and is asked for by each of thousands of posts. */
function hashOf(bytes: Uint8Array): string {
  const hash = hashes.get(bytes) ?? sha256(bytes)
  hashes.set(bytes, hash)
  return hash
}
