import { BranchGoneError, HeadMovedError, HeroImagesError } from './errors.ts'
import { Purse, type RunSpent } from './ledger/purse.ts'
import type { Record } from './ledger/record.ts'
import { brandImagesOf } from './steps/brand-images.ts'
import { Candidates } from './steps/candidates.ts'
import { type Choice, renewed, type Sight } from './steps/choices.ts'
import { claimAll, type Held } from './steps/claim-all.ts'
import { type Delivery, deliver, isDelivered } from './steps/deliver.ts'
import { drawAll } from './steps/draw.ts'
import { drawCandidates } from './steps/draw-candidates.ts'
import type { Drawn } from './steps/drawn.ts'
import { bare, toFailed } from './steps/find-posts.ts'
import { listPictures } from './steps/list-pictures.ts'
import { maybeCharged } from './steps/maybe-charged.ts'
import type { Means } from './steps/means.ts'
import { placeAll } from './steps/place.ts'
import { accountOf, keyOf, type Planned } from './steps/planned.ts'
import { Staging } from './steps/staging.ts'
import type { Studio } from './steps/studio.ts'
import { type Survey, sumUp, survey } from './steps/survey.ts'
import { wordsFor } from './steps/words.ts'
import type { Task } from './task.ts'

/** What a run found, and what it did about it. */
export interface Outcome extends Survey {
  /** Drawn now, and put in place. */
  readonly records: readonly Record[]
  /** By this run, with what may have been charged for nothing. */
  readonly spent: RunSpent
  /** Why the run ended before everything was tried. */
  readonly stopped: HeroImagesError | undefined
  readonly commit: string | undefined
  /** For people: why what they chose is not drawn now. */
  readonly held: readonly Held[]
  /** A commit that holds all images that the report shows. */
  readonly imagesAt: string
}

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
