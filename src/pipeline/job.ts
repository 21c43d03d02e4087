import type { Record } from '../ledger/record.ts'
import { withOwner } from '../repo/kept-names.ts'
import type { ChosenCandidate } from '../staging/chosen-candidate.ts'

/** The branch that a delivery by pull request is on. */
export const deliveryBranch = ({ branch, name }: Pick<Job, 'branch' | 'name'>): string =>
  withOwner(`hero-images/${branch}`, name)

/** A branch of an earlier delivery, where there is one. */
export interface Delivery {
  readonly branch: string
  /** Its head; undefined where the branch is not there yet. */
  readonly head: string | undefined
  /** Its pull request was merged as it is now: what it holds is on the job's branch. */
  readonly isOver?: boolean
}

/**
 * What a job may do.
 * `draw`: whatever is missing or asked for. `plan`: nothing, it tells what would be drawn.
 * `look`: it shows what is there, and puts in place what somebody chose. `bring`: it puts in place what
 * is finished, and pays for nothing.
 */
export type Mode = 'draw' | 'plan' | 'look' | 'bring'

/** One run's work: which commit to look at, which posts, and what may be done about them. */
export interface Job {
  readonly mode: Mode
  /** Why it is only planned, for people; empty in the other modes. */
  readonly notice: string
  /** The input `name`: whose comment, check, delivery and drawings these are. Absent for none. */
  readonly name?: string
  readonly pullRequest?: number
  readonly branch: string
  readonly head: string
  /** Posts that are in the merge base with this commit are not new. Without it, all are looked at. */
  readonly base?: string
  /** The branch that it is to go to: what that has by now is not new, whatever the merge base says. */
  readonly into?: string
  /** Where settings and brand template are read: never from a fork (its text is not to be trusted). */
  readonly settingsAt: 'head' | string
  /** Where brand images are read: on the base branch of a pull request; absent: at the head. */
  readonly referencesAt?: { readonly commit: string; readonly branch: string }
  /** Paths and globs of the posts that it is about; none means all. */
  readonly posts: readonly string[]
  /** What is to change in the pictures that posts have; empty: they are drawn anew. */
  readonly instruction: string
  /** Named posts get a new picture also where a person made the one that they have. */
  readonly force: boolean
  /** Named posts are drawn again although they have an image. */
  readonly again: boolean
  /** Login of whoever asked for these pictures. */
  readonly askedBy?: string
  /** A person asked for what is missing: also for posts whose picture was taken away. */
  readonly asked?: boolean
  readonly deliver: 'commit' | 'pull-request'
  /** Hashes of the pictures that are to be replaced, by post: another one by now stays. */
  readonly seen?: ReadonlyMap<string, string>
  /** People are heard here, so that they can choose among candidates. */
  readonly choosing?: boolean
  /** Candidates to put on the branch. */
  readonly use?: readonly ChosenCandidate[]
  /** Bound to its head: where that moves, nothing more is done. For what somebody else may push. */
  readonly isBound?: boolean
  /** Finished pictures that are not on the branch yet, by post: each is put in place as it is. */
  readonly ready?: ReadonlyMap<string, Record>
  /** The pull request in whose staging the drawings are, where it is another than that of the job. */
  readonly arrivesFrom?: number
}
