import type { PullRequest } from '../../github/pull-request.ts'

/** What a run on GitHub wants to know first, where it was asked already. */
export interface FirstLook {
  /** The pull request that it is for. */
  readonly pull?: Promise<PullRequest>
  /** The commit at the head of the branch that it is for. */
  readonly head?: Promise<string>
}
