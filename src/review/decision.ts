import type { PostChoice } from '../report/choice.ts'
import type { Thread } from '../report/thread.ts'
import type { NumberedPost } from './named.ts'
import type { Sight } from './seen.ts'
import type { Step } from './step.ts'

/** What is to be done because somebody said something. */
export interface Decision {
  /** Pictures to approve, and approvals to take back; those too where that is so already: it is a newer word. */
  readonly approve: readonly Thread[]
  readonly takeBack: readonly Thread[]
  /** All else, in the order in which it was said. */
  readonly steps: readonly Step[]
  /** For people: why something is not done. */
  readonly why: readonly string[]
}

/** What is known when it is decided. */
export interface CommentContext {
  readonly threads: readonly Thread[]
  /** Posts whose picture is to be chosen, in the same sequence of numbers. */
  readonly choices: readonly PostChoice[]
  /** Posts whose picture was taken away again, which keep their numbers. */
  readonly declined: readonly NumberedPost[]
  /** Posts of the pull request that have no picture of ours, and for people why. */
  readonly others: readonly OtherPost[]
  readonly seen: Sight
  /** The input `name` of this workflow; empty for none. */
  readonly name: string
  /** Those others whose comments show posts that are not ours. */
  readonly neighbours: readonly Neighbour[]
  /** The hashes of the pictures at the commit that a review was about, by post. */
  readonly reviewed: ReadonlyMap<string, string>
  /** Title cards are set here: there is no model that words could tell anything. */
  readonly setsCards?: boolean
  /** Whether the repo has a post by this path, in the pull request or not. */
  readonly hasPost?: (path: string) => boolean
}

/** Another workflow on the same pull request, told apart by its `name`. */
export interface Neighbour {
  readonly name: string
  /** What its comment showed when something was said. */
  readonly posts: readonly NeighbourPost[]
}

export interface NeighbourPost extends NumberedPost {
  /** A picture of it was shown, or some to choose from. */
  readonly isPictured: boolean
}

export interface OtherPost {
  readonly post: string
  readonly reason: string
  /** It has a picture of ours from before the pull request, which can be drawn again. */
  readonly isDrawable?: true
}
