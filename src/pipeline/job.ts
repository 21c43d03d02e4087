import type { Record } from '../ledger/record.ts'
import type { ChosenCandidate } from '../staging/chosen-candidate.ts'

/** The branch that a delivery by pull request is on. */
export const deliveryBranch = (branch: string): string => `hero-images/${branch}`

/** A branch of an earlier delivery, where there is one. */
export interface Delivery {
  readonly branch: string
  /** Its head; undefined where the branch is not there yet. */
  readonly head: string | undefined
}

/** One run's work: which commit to look at, which posts, and what may be done about them. */
export interface Job {
  readonly pullRequest?: number
  readonly branch: string
  readonly head: string
  /** Posts that are in the merge base with this commit are not new. Without it, all are looked at. */
  readonly base?: string
  /** Where settings and brand template are read: never from a fork (its text is not to be trusted). */
  readonly settingsAt: 'head' | string
  /** Where brand images are read: on the base branch of a pull request; absent: at the head. */
  readonly referencesAt?: { readonly commit: string; readonly branch: string }
  /** Named posts are drawn again although they have an image. */
  readonly again: boolean
  /** Why nothing may be drawn or written, for people; empty where it may. */
  readonly planOnly: string
  readonly deliver: 'commit' | 'pull-request'
  /** Hashes of the pictures that are to be replaced, by post: another one by now stays. */
  readonly seen?: ReadonlyMap<string, string>
  /** Nothing is drawn or written: what is there is shown anew, e.g. with who approved it. */
  readonly looksOnly?: boolean
  /** People are heard here, so that they can choose among candidates. */
  readonly choosing?: boolean
  /** Candidates to put on the branch, though the rest is only looked at. */
  readonly use?: readonly ChosenCandidate[]
  /** Bound to its head: where that moves, nothing more is done. For what somebody else may push. */
  readonly isBound?: boolean
  /** Finished pictures that are not on the branch yet, by post: each is put in place as it is. */
  readonly ready?: ReadonlyMap<string, Record>
  /** Nothing is paid for: what is not ready, and not in staging, is left. */
  readonly isFree?: boolean
  /** The pull request in whose staging the drawings are, where it is another than that of the task. */
  readonly arrivesFrom?: number
}
