/** How far a pull request's pictures are approved. */
export interface Standing {
  readonly approved: number
  /** Pictures that nobody has approved yet. */
  readonly waiting: number
  /** Posts whose picture is not chosen, or could not be drawn. */
  readonly without: number
  /** Pictures that were to be drawn again, and could not be: the ones before stay. */
  readonly undone?: number
  /** The run ended before everything was tried. */
  readonly isCut?: boolean
  /** Each post of `without` and `undone`, and why. */
  readonly held?: readonly HeldPost[]
}

/** A post that keeps its pull request back. */
export interface HeldPost {
  readonly post: string
  /** For people. */
  readonly reason: string
}

/** A picture that another one took the place of. */
export interface EarlierPicture {
  readonly commit: string
  readonly path: string
  /** Its public address, where a bucket has it. */
  readonly url?: string
}

/** One post's pictures on a pull request, as people talk about them. */
export interface Thread {
  /** From 1; a post keeps its number when others come, and when it is renamed. */
  readonly number: number
  readonly post: string
  readonly title?: string
  /** Short for the post, in task boxes. */
  readonly mark: string
  /** Of the hero image that the branch has now. */
  readonly sha256: string
  /** When it was drawn: ISO 8601, in UTC. */
  readonly drawnAt: string
  /** How often it was drawn; 1 is the first picture. */
  readonly round: number
  /** US dollars for all rounds; undefined as soon as one is unknown. */
  readonly spent: number | undefined
  /** The picture that this one took the place of, as it was. */
  readonly before?: EarlierPicture
  readonly approval?: {
    readonly login: string
    readonly timestamp: string
    readonly via: 'tick' | 'command' | 'review'
  }
}

/**
 * @param held posts whose picture is not chosen, or could not be drawn now, and why
 * @param isCut whether the run ended before everything was tried
 */
export function standingOf(
  threads: readonly Thread[],
  held: readonly HeldPost[],
  isCut = false,
): Standing {
  const approved = threads.filter(({ approval }) => approval !== undefined).length
  const drawn = new Set(threads.map(({ post }) => post))
  const posts = new Map(held.map((each) => [each.post, each]))
  const undone = [...posts.keys()].filter((post) => drawn.has(post)).length
  return {
    approved,
    waiting: threads.length - approved,
    without: posts.size - undone,
    ...(undone > 0 ? { undone } : {}),
    ...(isCut ? { isCut } : {}),
    ...(posts.size > 0 ? { held: [...posts.values()] } : {}),
  }
}
