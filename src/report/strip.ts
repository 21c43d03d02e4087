import { count } from './facts.ts'
import { thumbnail } from './picture.ts'
import { numbered, titleOf } from './preview.ts'
import { isApproved, type PostFact } from './report.ts'
import { shownInFull, type View } from './view.ts'

/** Of a thumbnail among few: two stand in a row on a phone, five in a browser. */
const wide = 128
/** Among many: four, and ten. */
const narrow = 64
const few = 12

/** More are no glance any more. */
export const mostThumbnails = 60

/**
 * All pictures at one glance, each leading to its file, in the order of their numbers; nothing where
 * they stand below in full. No table: rows break where the page is narrow.
 * @param elsewhere posts that contact sheets show
 */
export function strip(
  view: View,
  posts: readonly PostFact[],
  elsewhere: ReadonlySet<string> = new Set(),
): readonly string[] {
  if (posts.length <= shownInFull && !posts.some(isApproved)) return []
  const own = posts.filter(({ post }) => !elsewhere.has(post))
  const first = [...own.filter((post) => !isApproved(post)), ...own.filter(isApproved)]
  const chosen = new Set(first.slice(0, view.limits.strip))
  const width = own.length > few ? narrow : wide
  const images = own
    .filter((post) => chosen.has(post))
    .flatMap((post) => thumbnail(view, post.hero, width, numbered(post, titleOf(post)), 60))
  if (images.length === 0) return []
  const hidden = own.length - chosen.size
  return [[...images, ...(hidden > 0 ? [`and ${count(hidden, 'more picture')}`] : [])].join(' ')]
}
