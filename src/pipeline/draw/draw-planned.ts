import type { HeroImagesError, PostError } from '../../errors.ts'
import type { RunBudget } from '../../ledger/run-budget.ts'
import { endIdleThreads } from '../../pictures/threads.ts'
import { mostWithoutSheets } from '../../report/sheet-fact.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import { keyOf, spendingKeyOf } from '../../staging/drawing-key.ts'
import { shelfOf } from '../../staging/staging-context.ts'
import type { RunContext } from '../context.ts'
import type { Drawn } from '../find/drawn.ts'
import type { Kept } from '../kept.ts'
import { drawingsOf } from '../plan/dark-version.ts'
import type { Planned } from '../plan/planned.ts'
import type { RunPlan } from '../plan/run-plan.ts'
import type { BrandImages } from './brand-images.ts'
import { claimAll, type Held } from './claim-all.ts'
import { drawAll } from './draw.ts'
import { drawCandidates } from './draw-candidates.ts'
import type { DrawingContext } from './drawing-context.ts'
import { maybeCharged } from './maybe-charged.ts'
import { moreFor } from './more.ts'
import { type CutAnew, recutAll } from './recut.ts'
import { withResemblances } from './resemblances.ts'
import { textModelFor } from './text-model.ts'

/** What a run draws with, however often the branch moves meanwhile. */
export interface Tools {
  readonly kept: Kept
  readonly budget: RunBudget
  readonly brandImages: BrandImages
}

/** What came of drawing. */
export interface Drawings {
  /** All that this run drew or found so far, by key of the picture. */
  readonly drawn: ReadonlyMap<string, Drawn>
  /** Pictures that can be put in place now. */
  readonly finished: readonly { readonly planned: Planned; readonly drawn: Drawn }[]
  /** For people: why what they chose is not drawn now. */
  readonly held: readonly Held[]
  readonly skipped: readonly Skipped[]
  readonly failed: readonly PostError[]
  /** Why drawing ended before everything was tried. */
  readonly stopped: HeroImagesError | undefined
  /** US dollars for drawings of this run that are of a kind that we do not read, each. */
  readonly unread: readonly (number | undefined)[]
  /** Pictures that posts had, cut anew. */
  readonly recut: readonly CutAnew[]
  /** For people: what could not be cut anew. */
  readonly uncut: readonly string[]
  /** What the images API says of the model that was asked for; undefined where it was not asked. */
  readonly advice: readonly string[] | undefined
}

export const noDrawings: Drawings = {
  drawn: new Map(),
  finished: [],
  held: [],
  skipped: [],
  failed: [],
  stopped: undefined,
  unread: [],
  recut: [],
  uncut: [],
  advice: undefined,
}

/**
 * Draws what is planned within the limits. What this run drew before the branch moved, and what waits
 * in a delivery, is used.
 * @throws what the repo throws, and the reason of `context.signal` where the run is cancelled
 */
export async function drawPlanned(
  found: RunPlan,
  before: Drawings,
  { kept, budget, brandImages }: Tools,
  context: RunContext,
): Promise<Drawings> {
  const { job, plan } = found
  const { candidates, account } = kept
  const ready = new Map([...found.waiting, ...before.drawn])
  const drafts = plan.candidates.filter((planned) => !ready.has(keyOf(planned)))
  const toPay = unpaidOf(found, before, kept)
  // Once for all rounds, and not at all where every picture is there already.
  const advice =
    before.advice ?? (toPay.length > 0 ? await askAbout(found, toPay, context) : undefined)
  budget.within(
    found.limits,
    toPay.map((planned) => [spendingKeyOf(planned), planned.estimate]),
    moreFor(found, account),
  )
  const drawing = drawingContextOf(found, { kept, budget, brandImages }, context)
  const { recut, advice: uncut } = await recutAll(found.recuts, drawing)
  const { free, held } = await claimAll(plan.draw, job.use ?? [], candidates, context.now)
  const pictures = await drawAll(free, ready, drawing)
  const drafting =
    candidates && !pictures.stopped ? await drawCandidates(drafts, candidates, drawing) : undefined
  // What comes next has contact sheets to make.
  await endIdleThreads()
  // The error of a cancelled run says what may have been charged.
  context.signal.throwIfAborted()
  for (const sentence of maybeCharged(budget.spent)) context.log.info(sentence)

  const all = new Map([...pictures.drawn, ...(drafting?.instead ?? [])])
  const drawn = await withResemblances(all, found, context)
  const settled = [...free, ...plan.candidates.filter(({ nth }) => nth === 0)]
  return {
    drawn,
    finished: settled.flatMap((planned) => {
      const result = drawn.get(keyOf(planned))
      return result ? [{ planned, drawn: result }] : []
    }),
    held,
    skipped: [...pictures.skipped, ...(drafting?.skipped ?? [])],
    failed: [...pictures.failed, ...(drafting?.failed ?? [])],
    stopped: pictures.stopped ?? drafting?.stopped,
    unread: [...before.unread, ...pictures.unread, ...(drafting?.unread ?? [])],
    recut,
    uncut,
    advice,
  }
}

/** All that drawing takes, for a plan. */
export const drawingContextOf = (
  found: Pick<RunPlan, 'job' | 'state' | 'generator' | 'plan' | 'waiting' | 'earlier'>,
  { kept: { staging, candidates, account }, budget, brandImages }: Tools,
  context: RunContext,
): DrawingContext => ({
  ...{ generator: found.generator, state: found.state },
  ...{ staging, brandImages, budget, candidates, account },
  shelf: shelfOf(found.job),
  run: context,
  textModel: textModelFor(found.state, context),
  isAsked: found.job.again === true,
  paysNothing: found.job.mode === 'bring',
  keepsFinished: found.job.shard !== undefined,
  makesSmall: isForSheets(found),
})

/** Whether so many pictures will be shown together that contact sheets show them. */
function isForSheets({
  job: { pullRequest, deliver, shardPosts },
  plan,
  waiting,
  earlier,
}: Pick<RunPlan, 'job' | 'plan' | 'waiting' | 'earlier'>): boolean {
  if (pullRequest === undefined && deliver !== 'pull-request') return false
  const shown = pullRequest === undefined ? 0 : earlier.length
  return (shardPosts ?? plan.draw.length) + waiting.size + shown > mostWithoutSheets
}

/** What is to be known of the models that are about to draw and write. */
async function askAbout(
  { generator }: Pick<RunPlan, 'generator'>,
  toPay: readonly Planned[],
  { writer }: Pick<RunContext, 'writer'>,
): Promise<readonly string[]> {
  const writes = toPay.some(({ texts }) => texts !== undefined)
  const ofWords = writes ? await writer?.vet() : undefined
  return [...((await generator.vet?.()) ?? []), ...(ofWords ?? [])]
}

/** What is to be asked for, and paid. */
export function unpaidOf(
  { plan, waiting, generator }: Pick<RunPlan, 'plan' | 'waiting' | 'generator'>,
  { drawn }: Pick<Drawings, 'drawn'>,
  kept: Pick<Kept, 'staging' | 'batches'>,
): readonly Planned[] {
  if (generator.name === 'card') return []
  const ready = new Map([...waiting, ...drawn])
  return [
    ...plan.draw
      .filter(({ follows }) => !follows)
      .flatMap(drawingsOf)
      .filter((planned) => !isPaid(planned, ready, kept)),
    ...plan.candidates.filter((planned) => !ready.has(keyOf(planned))),
  ]
}

const isPaid = (
  planned: Planned,
  ready: ReadonlyMap<string, Drawn>,
  { staging, batches }: Pick<Kept, 'staging' | 'batches'>,
): boolean =>
  planned.chosen?.isFinal === true ||
  batches?.has(planned) === true ||
  ready.has(keyOf(planned.light ?? planned)) ||
  staging.foundEarlier(planned) ||
  staging.foundOwn(planned)
