/** A post, and when it came out, where that is known. */
export interface DatedPost {
  readonly post: string
  readonly date: Date | undefined
}

/** Posts in the order in which they are to be drawn: by date, those without one last; else by path. Pure. */
export const inTurn = <T extends DatedPost>(
  posts: readonly T[],
  order: 'newest' | 'oldest',
): readonly T[] => {
  const earlier = order === 'oldest' ? 1 : -1
  return posts.toSorted((a, b) => {
    const [before, after] = [a.date?.getTime(), b.date?.getTime()]
    if (before === after) return a.post < b.post ? -1 : 1
    if (before === undefined) return 1
    return after === undefined ? -1 : (before - after) * earlier
  })
}
