import type { Post } from '../../posts/post.ts'
import type { Keys } from '../contract/definition.ts'
import type { OwnAlt } from '../contract/own-alt.ts'
import { isFilled, valueAt } from './keys.ts'

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
