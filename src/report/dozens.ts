import type { PostFact } from './report.ts'
import type { ShownLimits } from './view.ts'

/** Four rows of three: what one can look at and tick without losing the place. */
export const dozen = 12

/** Some of a dozen, and how many of those, from the first, have their facts folded below. */
export interface Dozen {
  readonly posts: readonly PostFact[]
  readonly detailed: number
  /** Index of its first post among all. */
  readonly from: number
}

/**
 * Many posts by the dozen, each post in the same one as long as it takes, so that nothing moves while
 * people tick; as many as there is room for, by whole rows. Dozens that are approved have room of
 * their own, and facts last.
 */
export function dozens(
  posts: readonly PostFact[],
  { pictures, approved, details }: Pick<ShownLimits, 'pictures' | 'approved' | 'details'>,
  columns: number,
): readonly Dozen[] {
  const all = Array.from({ length: Math.ceil(posts.length / dozen) }, (_, index) => ({
    from: index * dozen,
    posts: posts.slice(index * dozen, (index + 1) * dozen),
  }))
  const open = all.some(waits) ? all.filter(waits) : all
  const done = all.filter((dozen) => !open.includes(dozen))
  const shown = [...firstRows(open, pictures, columns), ...firstRows(done, approved, columns)]
  let room = details
  return shown
    .map((dozen) => {
      const detailed = Math.min(Math.max(0, room), dozen.posts.length)
      room -= detailed
      return { ...dozen, detailed }
    })
    .toSorted((a, b) => a.from - b.from)
}

function firstRows<D extends Pick<Dozen, 'posts'>>(
  dozens: readonly D[],
  max: number,
  columns: number,
): readonly D[] {
  return dozens.flatMap((group, index) => {
    const room = Math.max(0, max - index * dozen)
    const fits = group.posts.length <= room ? room : room - (room % columns)
    return fits === 0 ? [] : [{ ...group, posts: group.posts.slice(0, fits) }]
  })
}

/** Whether somebody is still to say something about one of them. */
export const waits = ({ posts }: Pick<Dozen, 'posts'>): boolean =>
  posts.some(({ thread }) => thread?.approval === undefined)
