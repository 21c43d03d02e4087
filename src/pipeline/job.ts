import type { Spent } from '../ledger/limits.ts'
import type { Record } from '../ledger/record.ts'
import { withOwner } from '../repo/kept-names.ts'
import type { ChosenCandidate } from '../staging/chosen-candidate.ts'

/** The branch that a delivery by pull request is on. */
export const deliveryBranch = ({
  branch,
  name,
  part,
}: Pick<Job, 'branch' | 'name' | 'part'>): string =>
  part?.branch ?? withOwner(`hero-images/${branch}`, name)

/** One of several deliveries of the same branch. */
export interface PartName {
  readonly branch: string
  /** Which posts are in it, for people; empty for any. */
  readonly label: string
}

/**
 * Where the branches are that deliver some of the posts of a branch each. They are no folder of that
 * branch's own delivery: git keeps branches as files, and a file can be no folder.
 */
export const partsStart = (
  { branch }: Pick<Job, 'branch'>,
  command: 'backfill' | 'restyle',
): string => `hero-images/${command}/${branch}/`

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
  /**
   * The pictures that posts have of us are drawn again, by the instruction or by the brand template of
   * now, each once; posts without one, or with one of people, are left alone.
   */
  readonly restyle?: boolean
  /**
   * All posts are to be known, not only as many as a run has use for; where not all can be read, these
   * first.
   */
  readonly whole?: 'newest' | 'oldest'
  /** Posts that wait in another pull request of ours, and in which, for people: they are left alone. */
  readonly elsewhere?: ReadonlyMap<string, string>
  /** Paths of posts in the order in which they are to be drawn, others after them; absent: by path. */
  readonly order?: readonly string[]
  /** What earlier jobs of the same run spent: it counts for the limits of the run. */
  readonly spentBefore?: Spent
  /**
   * Which of several processes it is that draw for the branch at once: pictures are finished and put away,
   * and another job puts them in place.
   */
  readonly shard?: number
  /** How many posts all of them are to draw together. */
  readonly shardPosts?: number
  /** What such processes finished, and is on no branch yet: used for the very same pictures. */
  readonly finished?: readonly Record[]
  /** The one of several deliveries that it is for; absent where there is one for the branch. */
  readonly part?: PartName
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
