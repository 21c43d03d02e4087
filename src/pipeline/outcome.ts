import type { HeroImagesError } from '../errors.ts'
import type { Record } from '../ledger/record.ts'
import type { RunBudget, RunSpent } from '../ledger/run-budget.ts'
import { withoutHero } from '../report/skipped-post.ts'
import type { Committed } from './commit/commit-once.ts'
import type { Held } from './draw/claim-all.ts'
import type { Drawings } from './draw/draw-planned.ts'
import { maybeCharged } from './draw/maybe-charged.ts'
import { toFailed } from './find/to-failed.ts'
import type { Delivery } from './job.ts'
import type { Placed } from './place/place.ts'
import type { PlannedChoice } from './plan/planned-choice.ts'
import type { RunPlan } from './plan/run-plan.ts'

/** What a run found, and what it did about it. */
export interface Outcome extends RunPlan {
  /** Drawn now, and put in place. */
  readonly records: readonly Record[]
  /** By this run, with what may have been charged for nothing. */
  readonly spent: RunSpent
  /** US dollars for drawings of a kind that we do not read, each; this run's. */
  readonly unread?: readonly (number | undefined)[]
  /** Why the run ended before everything was tried. */
  readonly stopped: HeroImagesError | undefined
  readonly commit: string | undefined
  /** Of every post whose picture the delivery brings, whichever run drew it; else empty. */
  readonly delivered: readonly Record[]
  /** For people: why what they chose is not drawn now. */
  readonly held: readonly Held[]
  /** A commit that holds all images that the report shows. */
  readonly imagesAt: string
  /** Heroes of this run made small for contact sheets, by hash of the hero; absent where few were drawn. */
  readonly small?: ReadonlyMap<string, Uint8Array>
}

/** The outcome of a run that does nothing about its plan. */
export const untouched = (
  plan: RunPlan,
  { spent }: RunBudget,
  delivery: Delivery | undefined,
): Outcome => ({
  ...plan,
  records: [],
  spent,
  stopped: undefined,
  commit: undefined,
  delivered: [],
  held: [],
  imagesAt: delivery?.head ?? plan.job.head,
})

/** The outcome with what was drawn and put in place. */
export function withDrawings(
  outcome: Outcome,
  { finished, held, skipped, failed, stopped, unread, uncut, advice = [] }: Drawings,
  {
    records,
    recut,
    retold,
    failed: notPlaced,
  }: Pick<Placed, 'records' | 'recut' | 'retold' | 'failed'>,
  choices: readonly PlannedChoice[],
  { spent }: RunBudget,
): Outcome {
  const drawn = new Set(records.map(({ post }) => post))
  const changed = [...recut, ...retold]
  const isChanged = new Set(changed.map(({ post }) => post))
  return {
    ...outcome,
    ...{ records, spent, choices, held, stopped, unread },
    small: new Map(
      finished.flatMap(({ drawn: { record, small } }) =>
        small ? [[record.files.hero.sha256, small]] : [],
      ),
    ),
    // Their pictures came with their posts, and are this pull request's to show.
    earlier: [
      ...outcome.earlier.filter(({ post }) => !isChanged.has(post)),
      ...changed,
      ...outcome.redrawn.filter(({ post }) => !drawn.has(post)),
      ...outcome.moves.map(({ record }) => record),
    ],
    skipped: [...outcome.skipped, ...skipped],
    failed: [...outcome.failed, ...[...failed, ...notPlaced].map(toFailed)],
    warnings: [...advice, ...uncut, ...maybeCharged(spent), ...outcome.warnings],
  }
}

/** The outcome with what was drawn and put away: another run puts it in place. */
export const finishedAlone = (outcome: Outcome, drawings: Drawings, budget: RunBudget): Outcome => {
  const records = drawings.finished.map(({ drawn }) => drawn.record)
  return withDrawings(outcome, drawings, { records, recut: [], retold: [], failed: [] }, [], budget)
}

/** The outcome with what became of the commit. */
export const withCommit = (
  outcome: Outcome,
  { commit, delivered = [], notes = [] }: Omit<Committed, 'moved'>,
): Outcome => ({
  ...outcome,
  ...(commit === undefined ? {} : { commit, imagesAt: commit }),
  delivered,
  warnings: [...notes, ...outcome.warnings],
})

/** The outcome of a run whose pictures did not get to their posts: they wait. */
export const leftAlone = (
  outcome: Outcome,
  { spent, warnings, skipped, plan }: Outcome,
  stopped: HeroImagesError,
): Outcome => ({
  ...outcome,
  ...{ spent, warnings, stopped },
  skipped: [
    ...skipped,
    ...plan.draw.filter(({ follows }) => !follows).map(({ post }) => withoutHero(post.path)),
  ],
})
