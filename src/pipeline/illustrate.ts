import { BranchGoneError, HeadMovedError, HeroImagesError } from '../errors.ts'
import type { Record } from '../ledger/record.ts'
import { RunBudget } from '../ledger/run-budget.ts'
import { withoutHero } from '../report/skipped.ts'
import { Candidates } from '../staging/candidates.ts'
import { keyOf, spendingKeyOf } from '../staging/drawing-key.ts'
import { Staging } from '../staging/staging.ts'
import { deliver, isDelivered } from './commit/deliver.ts'
import type { RunContext } from './context.ts'
import { brandImagesOf } from './draw/brand-images.ts'
import { claimAll } from './draw/claim-all.ts'
import { drawAll } from './draw/draw.ts'
import { drawCandidates } from './draw/draw-candidates.ts'
import type { DrawingContext } from './draw/drawing-context.ts'
import { maybeCharged } from './draw/maybe-charged.ts'
import { textModelFor } from './draw/text-model.ts'
import type { Drawn } from './find/drawn.ts'
import { toFailed } from './find/to-failed.ts'
import type { Delivery, Job } from './job.ts'
import type { Outcome } from './outcome.ts'
import { listPictures } from './place/list-pictures.ts'
import { placeAll } from './place/place.ts'
import { type PlanInput, type PlannedChoice, renewed } from './plan/choices.ts'
import type { Planned } from './plan/planned.ts'
import { type Findings, sumUp, survey } from './plan/survey.ts'

/** One planning and three more after somebody else pushed. */
const mostRounds = 4

/**
 * The main job: find the posts that lack a hero, plan, draw, place, commit once.
 * If the branch moves meanwhile, everything is planned again on its new head, and what was
 * drawn is used, not drawn again.
 * What was paid for and is not committed in the end waits in staging for the next run.
 * @param delivery where the images go by pull request; absent: straight to the task's branch
 * @throws SettingsError, PermissionError, BranchGoneError, HeadMovedError after the last round, and
 *   the reason of `studio.signal` where the run is cancelled before it commits
 */
export async function illustrate(
  job: Job,
  context: RunContext,
  delivery?: Delivery,
): Promise<Outcome> {
  const staging = new Staging(job, context)
  const candidates = canChoose(job, context, delivery) ? new Candidates(job, staging) : undefined
  try {
    const outcome = await inRounds(job, context, delivery, { staging, candidates })
    if (job.planOnly === '') staging.clear(outcome.records.map(madeFrom))
    if (job.planOnly === '' && (!job.looksOnly || job.use))
      candidates?.clear([...outcome.records, ...outcome.earlier], (path) =>
        outcome.state.head.files.has(path),
      )
    await staging.settled()
    await candidates?.release()
    return { ...outcome, warnings: [...outcome.warnings, ...staging.warnings, ...staging.inWords] }
  } catch (error) {
    await staging.settled()
    if (!context.signal.aborted) await candidates?.release().catch(() => {})
    if (error instanceof HeroImagesError && staging.kept > 0) throw andKept(error, staging)
    for (const text of staging.inWords) context.log.info(text)
    throw error
  }
}

/** Cards are all alike, and a delivery is chosen by merging it. */
const canChoose = (
  { choosing, pullRequest }: Job,
  { inputs }: RunContext,
  delivery: Delivery | undefined,
): boolean =>
  choosing === true && pullRequest !== undefined && !delivery && inputs.generator === 'openai'

const madeFrom = ({ fingerprint, post }: Record) => ({ fingerprint, post: { path: post } })

/** To have nothing committed is no loss of money. */
const andKept = (error: HeroImagesError, { inWords }: Staging) =>
  new HeroImagesError(error.message, {
    hint: [error.hint ?? '', ...inWords].join(' ').trim(),
    cause: error,
  })

async function inRounds(
  job: Job,
  context: RunContext,
  delivery: Delivery | undefined,
  {
    staging,
    candidates,
  }: { readonly staging: Staging; readonly candidates: Candidates | undefined },
): Promise<Outcome> {
  const { repo, log } = context
  let drawn: ReadonlyMap<string, Drawn> = new Map()
  const brandImages = brandImagesOf(repo)
  const budget = new RunBudget()
  let advice: readonly string[] | undefined

  for (let round = 1; ; round++) {
    const found = await survey(job, context, delivery, drawn, staging, candidates)
    const { plan, waiting, state } = found
    if (round === 1) for (const line of found.state.site.about) log.info(line)
    log.info(sumUp(found))
    const untouched: Outcome = {
      ...found,
      records: [],
      spent: budget.spent,
      stopped: undefined,
      commit: undefined,
      held: [],
      imagesAt: delivery?.head ?? job.head,
    }
    const { shares, moves } = found
    const inPlace = shares.some(({ from }) => from !== undefined) || moves.length > 0
    const isIdle = plan.draw.length + plan.candidates.length === 0 && !inPlace
    if (job.planOnly !== '' || isIdle) return untouched

    if (round === 1) await repo.assertWritable()
    const ready = new Map([...waiting, ...drawn])
    // Once for all rounds, and not at all where every picture is there already.
    const isPaid = (planned: Planned) =>
      planned.chosen?.isFinal ||
      ready.has(keyOf(planned)) ||
      staging.foundEarlier(planned) ||
      staging.foundOwn(planned)
    const drafts = plan.candidates.filter((one) => !ready.has(keyOf(one)))
    const toDraw = [...plan.draw.filter((planned) => !isPaid(planned)), ...drafts]
    if (toDraw.length > 0) {
      advice ??= (await found.generator.vet?.()) ?? []
    }
    budget.within(
      found.limits,
      toDraw.map((planned) => [spendingKeyOf(planned), planned.estimate]),
    )
    const tools: DrawingContext = {
      generator: found.generator,
      state,
      run: context,
      staging,
      brandImages,
      budget,
      candidates,
      textModel: textModelFor(state, context),
    }
    const { free, held } = await claimAll(plan.draw, job.use ?? [], candidates, context.now)
    const drawing = await drawAll(free, ready, tools)
    const drafting =
      candidates && !drawing.stopped ? await drawCandidates(drafts, candidates, tools) : undefined
    for (const sentence of maybeCharged(budget.spent)) log.info(sentence)
    drawn = new Map([...drawing.drawn, ...(drafting?.instead ?? [])])
    context.signal.throwIfAborted()

    const settled = [...free, ...plan.candidates.filter(({ nth }) => nth === 0)]
    const finished = settled.flatMap((planned) => {
      const result = drawn.get(keyOf(planned))
      return result ? [{ planned, drawn: result }] : []
    })
    const inPosts = placeAll(finished, state, { shares, moves })
    const placed = await listPictures(inPosts, shares, state, repo)
    const done: Outcome = {
      ...untouched,
      records: placed.records,
      spent: budget.spent,
      choices: await choicesLeft(found, { candidates, inputs: context.inputs }, placed.records),
      held,
      // Their pictures came with their posts, and are this pull request's to show.
      earlier: [
        ...found.earlier,
        ...found.redrawn.filter(({ post }) => !placed.records.some((one) => one.post === post)),
        ...moves.map(({ record }) => record),
      ],
      skipped: [...found.skipped, ...drawing.skipped, ...(drafting?.skipped ?? [])],
      failed: [
        ...found.failed,
        ...[...drawing.failed, ...(drafting?.failed ?? []), ...placed.failed].map(toFailed),
      ],
      stopped: drawing.stopped ?? drafting?.stopped,
      warnings: [...(advice ?? []), ...maybeCharged(budget.spent), ...found.warnings],
    }
    // What waits in an open delivery is there already: only news make a commit.
    if (placed.files.size === 0) return done
    const isWaiting = finished.every(({ planned }) => waiting.has(keyOf(planned)))
    if (isWaiting && (await isDelivered(repo, delivery, placed))) return done

    context.signal.throwIfAborted()
    try {
      const commit = await deliver(repo, job, delivery, placed)
      return { ...done, commit, imagesAt: commit }
    } catch (error) {
      if (error instanceof BranchGoneError) throw notCommitted(error, placed.records.length)
      if (!(error instanceof HeadMovedError) || round === mostRounds) throw error
      if (job.isBound) return { ...untouched, ...leftAlone(done, plan.draw), stopped: error }
      log.info(`${job.branch} moved meanwhile; planning again on its new head.`)
      job = { ...job, head: await repo.head(job.branch) }
    }
  }
}

/** What is still to be chosen, with the candidates that are there by now. */
async function choicesLeft(
  { choices, plan, ...found }: Findings,
  {
    candidates,
    inputs,
  }: Pick<PlanInput, 'inputs'> & { readonly candidates: Candidates | undefined },
  records: readonly Record[],
): Promise<readonly PlannedChoice[]> {
  const done = new Set(records.map(({ post }) => post))
  const left = choices.filter(({ planned }) => !done.has(planned.post.path))
  return candidates && plan.candidates.length > 0
    ? renewed(left, { ...found, candidates, inputs })
    : left
}

/** What stays of a run whose pictures did not get to their posts: they wait. */
const leftAlone = ({ spent, warnings, skipped }: Outcome, drawn: readonly Planned[]) => ({
  spent,
  warnings,
  skipped: [...skipped, ...drawn.map(({ post }) => ({ post: post.path, reason: withoutHero }))],
})

const notCommitted = (error: BranchGoneError, drawings: number) =>
  new BranchGoneError(
    `${error.message} ${drawings} finished ${drawings === 1 ? 'image was' : 'images were'} not committed.`,
    {
      hint: 'Nothing was written. Restore the branch, and run this once more.',
      cause: error,
    },
  )
