import { BranchGoneError, HeadMovedError, type HeroImagesError } from './errors.ts'
import type { Record } from './ledger/record.ts'
import { type Delivery, deliver, isDelivered } from './steps/deliver.ts'
import { drawAll } from './steps/draw.ts'
import type { Drawn } from './steps/drawn.ts'
import { listPictures } from './steps/list-pictures.ts'
import { placeAll } from './steps/place.ts'
import { keyOf } from './steps/planned.ts'
import type { Studio } from './steps/studio.ts'
import { type Survey, sumUp, survey, toFailed } from './steps/survey.ts'
import { wordsFor } from './steps/words.ts'
import type { Task } from './task.ts'

/** What a run found, and what it did about it. */
export interface Outcome extends Survey {
  /** Drawn now, and put in place. */
  readonly records: readonly Record[]
  /** Why the run ended before everything was tried. */
  readonly stopped: HeroImagesError | undefined
  readonly commit: string | undefined
  /** A commit that holds all images that the report shows. */
  readonly imagesAt: string
}

/** One planning and three more after somebody else pushed. */
const mostRounds = 4

/**
 * The main job: find the posts that lack a hero, plan, draw, place, commit once.
 * If the branch moves meanwhile, everything is planned again on its new head, and what was
 * drawn is used, not drawn again.
 * @param delivery where the images go by pull request; absent: straight to the task's branch
 * @throws SettingsError, PermissionError, BranchGoneError, HeadMovedError after the last round, and
 *   the reason of `studio.signal` where the run is cancelled before it commits
 */
export async function illustrate(
  task: Task,
  studio: Studio,
  delivery?: Delivery,
): Promise<Outcome> {
  const { repo, log } = studio
  let drawn: ReadonlyMap<string, Drawn> = new Map()
  let advice: readonly string[] | undefined

  for (let round = 1; ; round++) {
    const found = await survey(task, studio, delivery, drawn)
    const { plan, waiting, workspace } = found
    if (round === 1) for (const line of found.workspace.site.about) log.info(line)
    log.info(sumUp(found))
    const untouched: Outcome = {
      ...found,
      records: [],
      stopped: undefined,
      commit: undefined,
      imagesAt: delivery?.head ?? task.head,
    }
    const { shares, moves } = found
    const inPlace = shares.some(({ from }) => from !== undefined) || moves.length > 0
    if (task.planOnly !== '' || (plan.draw.length === 0 && !inPlace)) return untouched

    if (round === 1) await repo.assertWritable()
    const ready = new Map([...waiting, ...drawn])
    // Once for all rounds, and not at all where every picture is there already.
    if (plan.draw.some((planned) => !ready.has(keyOf(planned)))) {
      advice ??= (await found.generator.vet?.()) ?? []
    }
    const drawing = await drawAll(plan.draw, ready, {
      generator: found.generator,
      workspace,
      studio,
      words: wordsFor(found, drawn, studio),
    })
    drawn = drawing.drawn

    const finished = plan.draw.flatMap((planned) => {
      const result = drawn.get(keyOf(planned))
      return result ? [{ planned, drawn: result }] : []
    })
    const inPosts = placeAll(finished, workspace, { shares, moves })
    const placed = await listPictures(inPosts, shares, workspace, repo)
    const done: Outcome = {
      ...untouched,
      records: placed.records,
      // Their pictures came with their posts, and are this pull request's to show.
      earlier: [...found.earlier, ...moves.map(({ record }) => record)],
      skipped: [...found.skipped, ...drawing.skipped],
      failed: [...found.failed, ...[...drawing.failed, ...placed.failed].map(toFailed)],
      stopped: drawing.stopped,
      warnings: [...(advice ?? []), ...found.warnings],
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
      log.info(`${task.branch} moved meanwhile; planning again on its new head.`)
      task = { ...task, head: await repo.head(task.branch) }
    }
  }
}

const notCommitted = (error: BranchGoneError, drawings: number) =>
  new BranchGoneError(
    `${error.message} ${drawings} finished ${drawings === 1 ? 'image was' : 'images were'} not committed.`,
    {
      hint: 'Nothing was written. Restore the branch, and run this once more.',
      cause: error,
    },
  )
