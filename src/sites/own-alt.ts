import type { Post } from '../posts/post.ts'
import type { Keys } from './field-edits.ts'
import { isFilled, valueAt } from './keys.ts'

/** An alternative text that a person gave; without `text` where it is none that a key can hold. */
export interface OwnAlt {
  readonly text?: string
}

/** What a person wrote where a post's alternative text belongs: in one of these keys, or a page's tag. */
export function ownAltIn(post: Post, keys: Keys): OwnAlt | undefined {
  const places =
    post.syntax === 'html'
      ? ['og:image:alt']
      : Object.keys(keys).filter((key) => keys[key] === 'alt')
  const value = places
    .map((key) => (post.syntax === 'html' ? post.meta[key] : valueAt(post.meta, key)))
    .find(isFilled)
  if (value === undefined) return undefined
  return typeof value === 'string' ? { text: value } : {}
}
