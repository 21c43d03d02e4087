import type { HeroImagesError } from '../errors.ts'
import { RunBudget } from '../ledger/run-budget.ts'
import { assertRules } from './commit/assert-rules.ts'
import { assertStorable } from './commit/assert-storable.ts'
import { commitOnce } from './commit/commit-once.ts'
import { assertNameFree, deliveryAgain } from './commit/delivery-branch.ts'
import { settle, settleAfter } from './commit/settle.ts'
import type { RunContext } from './context.ts'
import { brandImagesOf } from './draw/brand-images.ts'
import {
  type Drawings,
  drawPlanned,
  noDrawings,
  type Tools,
  unpaidOf,
} from './draw/draw-planned.ts'
import { reservePlanned } from './draw/reserve-planned.ts'
import { find } from './find/find.ts'
import type { Delivery, Job } from './job.ts'
import { openKept } from './kept.ts'
import {
  finishedAlone,
  leftAlone,
  type Outcome,
  untouched,
  withCommit,
  withDrawings,
} from './outcome.ts'
import { placeDrawings } from './place/place-drawings.ts'
import { brandWarnings } from './plan/advice.ts'
import { choicesAfter } from './plan/choices.ts'
import { paidElsewhere } from './plan/paid-elsewhere.ts'
import { planJob } from './plan/plan-job.ts'
import { isIdle, type RunPlan, sumUp } from './plan/run-plan.ts'
import { assertWeights } from './plan/weights.ts'

/** One planning and three more after somebody else pushed. */
const maxRounds = 4

/**
 * The main job: find the posts that lack a hero, plan, draw, place, commit once.
 * If the branch moves meanwhile, everything is planned again on its new head, and what was
 * drawn is used, not drawn again.
 * What was paid for and is not committed in the end waits in staging for the next run.
 * @param delivery where the images go by pull request; absent: straight to the job's branch
 * @throws SettingsError, PermissionError, BranchGoneError, HeadMovedError after the last round, and
 *   the reason of `context.signal` where the run is cancelled before it commits
 */
export async function illustrate(
  job: Job,
  context: RunContext,
  delivery?: Delivery,
): Promise<Outcome> {
  const kept = openKept(job, context, delivery)
  const brandImages = brandImagesOf(context.repo)
  const tools = { kept, budget: new RunBudget(), brandImages }
  try {
    const outcome = await inRounds(job, context, delivery, tools)
    const messages = await settle(tools, job, outcome, context)
    return { ...outcome, warnings: [...outcome.warnings, ...messages] }
  } catch (error) {
    throw await settleAfter(error, tools, context)
  }
}

async function inRounds(
  job: Job,
  context: RunContext,
  delivery: Delivery | undefined,
  tools: Tools,
): Promise<Outcome> {
  const { kept, budget } = tools
  let drawings = noDrawings
  const lookedFor = new Set<string>()
  for (let round = 1; ; ) {
    const found = await find(job, context, delivery, kept)
    const wished = await planJob(found, kept, drawings.drawn, context)
    // What another run paid for may have gone to a branch while this one looked: it looks once more.
    const elsewhere = paidElsewhere(wished, unpaidOf(wished, drawings, kept))
    if (job.mode !== 'plan' && elsewhere.some((path) => !lookedFor.has(path))) {
      for (const path of elsewhere) lookedFor.add(path)
      ;({ job, delivery } = await newest(job, delivery, context))
      continue
    }
    tell(wished, round, context)
    if (job.mode === 'plan' || isIdle(wished)) return untouched(wished, budget, delivery)

    if (round === 1) {
      // What is paid already costs nothing to try.
      if (unpaidOf(wished, drawings, kept).length > 0)
        await assertWeights(found.state, job, context)
      await assertReady(wished, delivery, context)
    }
    const plan = await reservePlanned(wished, drawings, tools, context)
    if (plan === undefined) {
      ;({ job, delivery } = await newest(job, delivery, context))
      continue
    }
    const handed = await handedOver(plan, drawings, tools, context)
    drawings = await drawPlanned(handed.plan, drawings, tools, context)
    const idle = untouched(handed.plan, budget, delivery)
    if (job.shard !== undefined) return finishedAlone(idle, drawings, budget)
    const placed = await placeDrawings(handed.plan, drawings, context)
    const choices = await choicesAfter(handed.plan, placed.records, kept, context)
    const { stopped = handed.stopped } = drawings
    const done = withDrawings(idle, { ...drawings, stopped }, placed, choices, budget)

    const committed = await commitOnce(handed.plan, drawings, placed, delivery, kept, context)
    const { moved } = committed
    if (moved === undefined) return withCommit(done, committed)
    if (round++ === maxRounds) throw moved
    if (job.isBound) return leftAlone(idle, done, moved)
    context.log.info(`${job.branch} moved meanwhile; planning again on its new head.`)
    ;({ job, delivery } = await newest(job, delivery, context))
  }
}

/** What goes to a batch of the images API does so before anything is drawn here. */
async function handedOver(
  plan: RunPlan,
  drawings: Drawings,
  tools: Tools,
  context: RunContext,
): Promise<{ readonly plan: RunPlan; readonly stopped: HeroImagesError | undefined }> {
  const { batches } = context
  if (!batches?.handsOver || !plan.plan.draw.some(({ inBatch }) => inBatch))
    return { plan, stopped: undefined }
  const { handOver } = await import(/* webpackChunkName: "batch" */ './draw/hand-over.ts')
  return handOver(plan, drawings, tools, context, batches)
}

/** The job and its delivery as they are by now. What is bound to its head stays there. */
async function newest(
  job: Job,
  delivery: Delivery | undefined,
  { repo }: RunContext,
): Promise<{ readonly job: Job; readonly delivery: Delivery | undefined }> {
  const now = job.isBound ? job : { ...job, head: await repo.head(job.branch) }
  return { job: now, delivery: await deliveryAgain(delivery, repo) }
}

/** What would keep a picture from its branch is told before one is paid for. */
async function assertReady(
  plan: RunPlan,
  delivery: Delivery | undefined,
  context: RunContext,
): Promise<void> {
  await context.repo.assertWritable()
  await assertNameFree(delivery, context.repo)
  await assertStorable(plan, delivery, context)
  await assertRules(plan, delivery, context)
}

function tell(plan: RunPlan, round: number, { log }: RunContext): void {
  if (round === 1) for (const line of plan.state.site.about) log.info(line)
  const { sentence } = plan.leftOut
  if (round === 1 && sentence !== undefined) log.info(sentence)
  log.info(sumUp(plan))
  // Said before anything is paid for; the report says it once more.
  if (round === 1) for (const line of brandWarnings(plan.plan, plan.generator)) log.info(line)
}
