import type { PostFact } from './report.ts'
import type { ShownLimits } from './view.ts'

/** Six rows of two: what one can look at and tick without losing the place. */
export const dozen = 12

/** Some of a dozen, and how many of those, from the first, have their facts folded below. */
export interface Dozen {
  readonly posts: readonly PostFact[]
  readonly detailed: number
  /** Index of its first post among all. */
  readonly from: number
}

/** Many posts by the dozen, as many as there is room for, by whole rows. */
export function dozens(
  posts: readonly PostFact[],
  { pictures, details }: Pick<ShownLimits, 'pictures' | 'details'>,
  columns: number,
): readonly Dozen[] {
  const shown = wholeRows(posts, pictures, columns)
  return Array.from({ length: Math.ceil(shown.length / dozen) }, (_, index) => {
    const from = index * dozen
    const some = shown.slice(from, from + dozen)
    return { from, posts: some, detailed: Math.min(Math.max(0, details - from), some.length) }
  })
}

/** All where there is room, else as many as fill their rows. */
export const wholeRows = <T>(all: readonly T[], max: number, columns: number): readonly T[] =>
  all.length <= max ? all : all.slice(0, max - (max % columns))

/** `Pictures 13 to 24`; with their count where others lie between. */
export function nameOf({ posts, from }: Pick<Dozen, 'posts' | 'from'>): string {
  const first = posts[0]?.thread?.number ?? from + 1
  const last = posts.at(-1)?.thread?.number ?? from + posts.length
  if (first === last) return `Picture ${first}`
  const some = last - first + 1 === posts.length ? 'Pictures' : `${posts.length} pictures,`
  return `${some} ${first} to ${last}`
}
