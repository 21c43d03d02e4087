import { BranchGoneError, HeadMovedError, HeroImagesError } from '../errors.ts'
import type { Record } from '../ledger/record.ts'
import { Purse } from '../ledger/run-budget.ts'
import { bare } from '../report/skipped.ts'
import { Candidates } from '../staging/candidates.ts'
import { accountOf, keyOf } from '../staging/drawing-key.ts'
import { Staging } from '../staging/staging.ts'
import { deliver, isDelivered } from './commit/deliver.ts'
import type { Studio } from './context.ts'
import { brandImagesOf } from './draw/brand-images.ts'
import { claimAll } from './draw/claim-all.ts'
import { drawAll } from './draw/draw.ts'
import { drawCandidates } from './draw/draw-candidates.ts'
import type { Means } from './draw/drawing-context.ts'
import { maybeCharged } from './draw/maybe-charged.ts'
import { wordsFor } from './draw/text-model.ts'
import type { Drawn } from './find/drawn.ts'
import { toFailed } from './find/to-failed.ts'
import type { Delivery, Task } from './job.ts'
import type { Outcome } from './outcome.ts'
import { listPictures } from './place/list-pictures.ts'
import { placeAll } from './place/place.ts'
import { type Choice, renewed, type Sight } from './plan/choices.ts'
import type { Planned } from './plan/planned.ts'
import { type Survey, sumUp, survey } from './plan/survey.ts'

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
  task: Task,
  studio: Studio,
  delivery?: Delivery,
): Promise<Outcome> {
  const staging = new Staging(task, studio)
  const candidates = canChoose(task, studio, delivery) ? new Candidates(task, staging) : undefined
  try {
    const outcome = await inRounds(task, studio, delivery, { staging, candidates })
    if (task.planOnly === '') staging.clear(outcome.records.map(madeFrom))
    if (task.planOnly === '' && (!task.looksOnly || task.use))
      candidates?.clear([...outcome.records, ...outcome.earlier], (path) =>
        outcome.workspace.head.files.has(path),
      )
    await staging.settled()
    await candidates?.release()
    return { ...outcome, warnings: [...outcome.warnings, ...staging.warnings, ...staging.inWords] }
  } catch (error) {
    await staging.settled()
    if (!studio.signal.aborted) await candidates?.release().catch(() => {})
    if (error instanceof HeroImagesError && staging.kept > 0) throw andKept(error, staging)
    for (const text of staging.inWords) studio.log.info(text)
    throw error
  }
}

/** Cards are all alike, and a delivery is chosen by merging it. */
const canChoose = (
  { choosing, pullRequest }: Task,
  { inputs }: Studio,
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
  task: Task,
  studio: Studio,
  delivery: Delivery | undefined,
  {
    staging,
    candidates,
  }: { readonly staging: Staging; readonly candidates: Candidates | undefined },
): Promise<Outcome> {
  const { repo, log } = studio
  let drawn: ReadonlyMap<string, Drawn> = new Map()
  const brandImages = brandImagesOf(repo)
  const purse = new Purse()
  let advice: readonly string[] | undefined

  for (let round = 1; ; round++) {
    const found = await survey(task, studio, delivery, drawn, staging, candidates)
    const { plan, waiting, workspace } = found
    if (round === 1) for (const line of found.workspace.site.about) log.info(line)
    log.info(sumUp(found))
    const untouched: Outcome = {
      ...found,
      records: [],
      spent: purse.spent,
      stopped: undefined,
      commit: undefined,
      held: [],
      imagesAt: delivery?.head ?? task.head,
    }
    const { shares, moves } = found
    const inPlace = shares.some(({ from }) => from !== undefined) || moves.length > 0
    const isIdle = plan.draw.length + plan.candidates.length === 0 && !inPlace
    if (task.planOnly !== '' || isIdle) return untouched

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
    purse.within(
      found.limits,
      toDraw.map((planned) => [accountOf(planned), planned.estimate]),
    )
    const means: Means = {
      generator: found.generator,
      workspace,
      studio,
      staging,
      brandImages,
      purse,
      candidates,
      words: wordsFor(workspace, studio),
    }
    const { free, held } = await claimAll(plan.draw, task.use ?? [], candidates, studio.now)
    const drawing = await drawAll(free, ready, means)
    const drafting =
      candidates && !drawing.stopped ? await drawCandidates(drafts, candidates, means) : undefined
    for (const sentence of maybeCharged(purse.spent)) log.info(sentence)
    drawn = new Map([...drawing.drawn, ...(drafting?.instead ?? [])])
    studio.signal.throwIfAborted()

    const settled = [...free, ...plan.candidates.filter(({ nth }) => nth === 0)]
    const finished = settled.flatMap((planned) => {
      const result = drawn.get(keyOf(planned))
      return result ? [{ planned, drawn: result }] : []
    })
    const inPosts = placeAll(finished, workspace, { shares, moves })
    const placed = await listPictures(inPosts, shares, workspace, repo)
    const done: Outcome = {
      ...untouched,
      records: placed.records,
      spent: purse.spent,
      choices: await choicesLeft(found, { candidates, inputs: studio.inputs }, placed.records),
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
      warnings: [...(advice ?? []), ...maybeCharged(purse.spent), ...found.warnings],
    }
    // What waits in an open delivery is there already: only news make a commit.
    if (placed.files.size === 0) return done
    const isWaiting = finished.every(({ planned }) => waiting.has(keyOf(planned)))
    if (isWaiting && (await isDelivered(repo, delivery, placed))) return done

    studio.signal.throwIfAborted()
    try {
      const commit = await deliver(repo, task, delivery, placed)
      return { ...done, commit, imagesAt: commit }
    } catch (error) {
      if (error instanceof BranchGoneError) throw notCommitted(error, placed.records.length)
      if (!(error instanceof HeadMovedError) || round === mostRounds) throw error
      if (task.isBound) return { ...untouched, ...leftAlone(done, plan.draw), stopped: error }
      log.info(`${task.branch} moved meanwhile; planning again on its new head.`)
      task = { ...task, head: await repo.head(task.branch) }
    }
  }
}

/** What is still to be chosen, with the candidates that are there by now. */
async function choicesLeft(
  { choices, plan, ...found }: Survey,
  { candidates, inputs }: Pick<Sight, 'inputs'> & { readonly candidates: Candidates | undefined },
  records: readonly Record[],
): Promise<readonly Choice[]> {
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
  skipped: [...skipped, ...drawn.map(({ post }) => ({ post: post.path, reason: bare }))],
})

const notCommitted = (error: BranchGoneError, drawings: number) =>
  new BranchGoneError(
    `${error.message} ${drawings} finished ${drawings === 1 ? 'image was' : 'images were'} not committed.`,
    {
      hint: 'Nothing was written. Restore the branch, and run this once more.',
      cause: error,
    },
  )
