import { BranchGoneError, HeadMovedError, type HeroImagesError, type PostError } from './errors.ts'
import type { Record } from './ledger/record.ts'
import { inScope, isGlob, sortPosts, unmatched } from './posts/find.ts'
import type { Failed, Skipped } from './review/report.ts'
import { type Delivery, deliver } from './steps/deliver.ts'
import { type Drawn, drawAll, keyOf } from './steps/draw.ts'
import { type Known, lookUp } from './steps/look-up.ts'
import { placeAll } from './steps/place.ts'
import { makePlan, type Plan, type Planned } from './steps/plan.ts'
import type { Studio } from './steps/studio.ts'
import { openWorkspace, type Workspace } from './steps/workspace.ts'
import type { Task } from './task.ts'

/** What a run did, or would do. */
export interface Outcome {
  readonly task: Task
  readonly workspace: Workspace
  readonly plan: Plan
  /** Drawn and committed now. */
  readonly records: readonly Record[]
  /** Records of posts in scope that had their image from us before. */
  readonly earlier: readonly Record[]
  readonly skipped: readonly Skipped[]
  readonly failed: readonly Failed[]
  /** Why the run ended before everything was tried. */
  readonly stopped: HeroImagesError | undefined
  readonly warnings: readonly string[]
  readonly commit: string | undefined
  /** A commit that holds all images that the report shows. */
  readonly imagesAt: string
  readonly generator: { readonly name: string; readonly model: string }
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
  let drawn: ReadonlyMap<string, Drawn> = new Map()
  for (let round = 1; ; round++) {
    const sketch = await prepare(task, studio, delivery, drawn)
    studio.log.info(sumUp(sketch))
    if (task.planOnly !== '' || sketch.plan.draw.length === 0) return sketch

    if (round === 1) await studio.repo.assertWritable()
    const ready = new Map([...sketch.waiting, ...drawn])
    const drawing = await drawAll(
      sketch.plan.draw,
      ready,
      sketch.generator,
      sketch.workspace,
      studio,
    )
    drawn = drawing.drawn

    const finished = sketch.plan.draw.flatMap((planned) => {
      const result = drawn.get(keyOfPlanned(planned))
      return result ? [{ planned, drawn: result }] : []
    })
    const placed = placeAll(finished, sketch.workspace)
    const failed = [...drawing.failed, ...placed.failed].map(toFailed)
    const done = {
      ...sketch,
      records: placed.records,
      failed: [...sketch.failed, ...failed],
      stopped: drawing.stopped,
    }
    // What waits in an open delivery is there already: only news make a commit.
    if (finished.every(({ planned }) => sketch.waiting.has(keyOfPlanned(planned)))) return done

    studio.signal.throwIfAborted()
    try {
      const commit = await deliver(studio.repo, task, delivery, placed.files, placed.records)
      return { ...done, commit, imagesAt: commit }
    } catch (error) {
      if (error instanceof BranchGoneError) throw notCommitted(error, placed.records.length)
      if (!(error instanceof HeadMovedError) || round === mostRounds) throw error
      studio.log.info(`${task.branch} moved meanwhile; planning again on its new head.`)
      task = { ...task, head: await studio.repo.head(task.branch) }
    }
  }
}

interface Sketch extends Outcome {
  readonly generator: ReturnType<Studio['card']>
  /** Drawings of an open delivery. */
  readonly waiting: ReadonlyMap<string, Drawn>
}

/** Reads the repo as it is now, and decides what is to be drawn. */
async function prepare(
  task: Task,
  studio: Studio,
  delivery: Delivery | undefined,
  drawn: ReadonlyMap<string, Drawn>,
): Promise<Sketch> {
  const { inputs } = studio
  const workspace = await openWorkspace(task, studio)
  const generator =
    inputs.generator === 'card' ? studio.card(workspace.look) : studio.openai(studio)
  const known = await find(task, workspace, studio, delivery)
  const limits = {
    images: Math.min(inputs.maxImages, workspace.settings.limits.images ?? Infinity),
    cost: Math.min(inputs.maxCost, workspace.settings.limits.cost ?? Infinity),
  }
  const plan = makePlan(known.wanted, workspace, generator, inputs, limits, {
    now: (planned) => drawn.has(keyOfPlanned(planned)),
    before: (planned) => known.waiting.has(keyOfPlanned(planned)),
  })
  return {
    task,
    workspace,
    plan,
    records: [],
    earlier: known.records,
    waiting: known.waiting,
    skipped: [...known.skipped, ...plan.skipped],
    failed: [...known.failed, ...plan.failed.map(toFailed)],
    stopped: undefined,
    warnings: unused(plan, inputs.instruction),
    commit: undefined,
    imagesAt: delivery?.head ?? task.head,
    generator,
  }
}

/** The posts in scope, and what is known of each. */
async function find(
  task: Task,
  workspace: Workspace,
  studio: Studio,
  delivery: Delivery | undefined,
): Promise<Known & { readonly failed: readonly Failed[] }> {
  const { head, base, site, settings } = workspace
  const names = studio.inputs.posts
  const include = task.again ? 'all' : settings.include
  const files = inScope(head, site, { include, base, names })
  const bytes = await studio.repo.read(files)
  const found = sortPosts(files, bytes, site, { drafts: settings.drafts, now: studio.now() })
  const known = await lookUp(found, task, workspace, studio, delivery)
  // A glob in a workflow file may well match nothing yet; a name, or what a person asks for, may not.
  const meant = names.filter((name) => task.again || !isGlob(name))
  const typos = unmatched(meant, head.files.keys()).map((post) => ({
    post,
    message: 'No file of the repo has this name.',
    hint: 'Correct the input `posts`: paths and globs count from the top of the repo.',
  }))
  return { ...known, failed: [...found.failed.map(toFailed), ...typos] }
}

/** An instruction that changes no picture would otherwise be lost without a word. */
const unused = ({ draw }: Plan, instruction: string): readonly string[] =>
  instruction !== '' && draw.some(({ from }) => from === undefined)
    ? [
        'The `instruction` had no effect where there is no picture to change: it edits the present image of posts that are named, with the `openai` generator.',
      ]
    : []

const keyOfPlanned = ({ fingerprint, post }: Planned) => keyOf(fingerprint, post.path)

const toFailed = (error: PostError): Failed => ({
  post: error.file ?? '',
  message: error.message,
  ...(error.line === undefined ? {} : { line: error.line }),
  ...(error.hint === undefined ? {} : { hint: error.hint }),
})

const notCommitted = (error: BranchGoneError, drawings: number) =>
  new BranchGoneError(
    `${error.message} ${drawings} finished ${drawings === 1 ? 'image was' : 'images were'} not committed.`,
    {
      hint: 'Nothing was written. Restore the branch, and run this once more.',
      cause: error,
    },
  )

function sumUp({ workspace, plan, skipped, failed, earlier }: Outcome): string {
  const { name, root } = workspace.site
  const where = root === '' ? '' : ` in ${root}`
  return `Site: ${name}${where}. ${plan.draw.length} to draw, ${earlier.length} drawn before, ${skipped.length} skipped, ${failed.length} failed.`
}
