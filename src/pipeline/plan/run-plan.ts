import type { PaidEntry } from '../../ledger/account-entry.ts'
import type { Limits } from '../../ledger/limits.ts'
import type { Record } from '../../ledger/record.ts'
import type { RememberedPicture } from '../../memory/pictures.ts'
import type { Generator } from '../../pictures/generator.ts'
import type { LeftOutFiles } from '../../report/left-out.ts'
import type { Failed } from '../../report/report.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import type { Drawn } from '../find/drawn.ts'
import type { Naming } from '../find/lying.ts'
import type { Move, Orphan } from '../find/moves.ts'
import type { Recut } from '../find/recuts.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { Restored } from '../find/restore.ts'
import type { StaleCard } from '../find/stale-cards.ts'
import type { Share } from '../find/translations.ts'
import type { Job } from '../job.ts'
import type { LimitsAt } from './limits-now.ts'
import type { Plan } from './plan.ts'
import type { PlannedChoice } from './planned-choice.ts'
import type { Retold } from './retell.ts'

/** What is to be done about what was found. Nothing has been drawn or written yet. */
export interface RunPlan {
  readonly job: Job
  readonly state: RepoState
  readonly generator: Generator
  readonly plan: Plan
  /** Posts whose picture a person is to choose. */
  readonly choices: readonly PlannedChoice[]
  /** What may be spent, and what was before this run. */
  readonly limits: Limits
  /** The same, given what others spent meanwhile. */
  readonly limitsAt: LimitsAt
  /** What was spent by everything that is counted, also where nothing limits it; asks again. */
  readonly spentSoFar: () => Promise<Limits>
  /** What others had paid for when this was planned. */
  readonly paidByOthers: readonly PaidEntry[]
  /** Records of posts in scope that have their image from us already. */
  readonly earlier: readonly Record[]
  /** The same of posts that the plan draws again: shown until a new image is. */
  readonly redrawn: readonly Record[]
  /** Drawings of an open delivery: paid for, not yet on the branch. */
  readonly waiting: ReadonlyMap<string, Drawn>
  readonly skipped: readonly Skipped[]
  readonly failed: readonly Failed[]
  /** Files that are no posts, or no articles. */
  readonly leftOut: LeftOutFiles
  readonly warnings: readonly string[]
  /** Posts whose picture people took away. */
  readonly declined: readonly RememberedPicture[]
  /** Files of our pictures that are gone, and that their posts still name. */
  readonly restored: readonly Restored[]
  /** Translations that show an image which is there, or is about to be drawn. */
  readonly shares: readonly Share[]
  /** Posts that are to name a picture which lies in its place already. */
  readonly namings: readonly Naming[]
  /** Renamed posts, whose records follow them. */
  readonly moves: readonly Move[]
  /** Pictures that are to be cut anew, because their posts say another focus by now. */
  readonly recuts: readonly Recut[]
  /** Title cards that stay though their posts say otherwise by now, because people said so. */
  readonly stayingCards: readonly StaleCard[]
  /** Title cards that later runs set anew. */
  readonly cardsLeft?: number
  /** Pictures that stay, with another alternative text. */
  readonly retold: readonly Retold[]
  /** Images whose post is gone. */
  readonly orphans: readonly Orphan[]
}

/** A plan in one line, for the log. */
export function sumUp({ plan, skipped, failed, earlier }: RunPlan): string {
  const { length } = plan.candidates
  const drafts = length === 0 ? '' : ` and ${length === 1 ? '1 candidate' : `${length} candidates`}`
  return `${plan.draw.length} to draw${drafts}, ${earlier.length} drawn before, ${skipped.length} skipped, ${failed.length} failed.`
}

/** Whether there is nothing to draw, and nothing to put in place. */
export const isIdle = ({ plan, shares, namings, moves, restored, ...found }: RunPlan): boolean =>
  plan.draw.length + plan.candidates.length + restored.length + namings.length === 0 &&
  found.recuts.length + found.retold.length === 0 &&
  !shares.some(({ from }) => from !== undefined) &&
  moves.length === 0
