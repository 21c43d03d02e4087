/** A contact sheet: one picture that shows a dozen posts. */
export interface SheetFact {
  /** The commit that holds it, on a ref of ours. */
  readonly commit: string
  readonly path: string
  /** Paths of its posts, in the order in which they stand on it. */
  readonly posts: readonly string[]
}

/** So many pictures are shown without contact sheets: two dozen can be looked at one by one. */
export const mostWithoutSheets = 24

/** A comment has room for no more, and a job summary is read by nobody that far. */
export const mostSheets = 60
