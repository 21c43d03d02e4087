import { isAlike, isLook } from '../pictures/look-hash.ts'
import type { GalleryPost } from './gallery.ts'

/**
 * Posts whose heroes are nearly the same picture, in groups of two or more: each looks like another of its
 * group. Posts that show one file, as translations do, are one picture.
 */
export function alikeGroups(
  posts: readonly Pick<GalleryPost, 'post' | 'pictures' | 'look'>[],
): readonly (readonly string[])[] {
  const byHero = new Map(
    posts
      .filter(({ look = '' }) => isLook(look))
      .toReversed()
      .map((post) => [post.pictures[0]?.path ?? post.post, { post: post.post, look: post.look! }]),
  )
  const pictures = [...byHero.values()].reverse()
  const left = new Set(pictures)
  const groups: (readonly string[])[] = []
  for (const first of pictures) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const member of group)
      for (const other of left)
        if (isAlike(member.look, other.look)) {
          left.delete(other)
          group.push(other)
        }
    if (group.length > 1) groups.push(group.map(({ post }) => post))
  }
  return groups
}
