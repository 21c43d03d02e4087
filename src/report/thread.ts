/** How far a pull request's pictures are approved. */
export interface Standing {
  readonly approved: number
  /** Pictures that nobody has approved yet. */
  readonly waiting: number
  /** Posts whose picture is not chosen, or could not be drawn. */
  readonly without: number
}

/** One post's pictures on a pull request, as people talk about them. */
export interface Thread {
  /** From 1; a post keeps its number when others come, and when it is renamed. */
  readonly number: number
  readonly post: string
  /** Short for the post, in task boxes. */
  readonly mark: string
  /** Of the hero image that the branch has now. */
  readonly sha256: string
  /** How often it was drawn; 1 is the first picture. */
  readonly round: number
  /** US dollars for all rounds; undefined as soon as one is unknown. */
  readonly spent: number | undefined
  /** The picture that this one took the place of, as it was. */
  readonly before?: { readonly commit: string; readonly path: string }
  readonly approval?: { readonly login: string; readonly timestamp: string }
}

/** @param without posts whose picture is not chosen, or could not be drawn */
export function standingOf(threads: readonly Thread[], without: number): Standing {
  const approved = threads.filter(({ approval }) => approval !== undefined).length
  return { approved, waiting: threads.length - approved, without }
}
