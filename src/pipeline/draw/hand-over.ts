import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pMap from 'p-map'
import {
  BudgetError,
  HeroImagesError,
  PictureError,
  PostError,
  SettingsError,
} from '../../errors.ts'
import { type RequestFile, SplitFiles } from '../../images-api/batch/split-files.ts'
import { paidEntryOf, toMicros } from '../../ledger/account-entry.ts'
import { singlePrice } from '../../ledger/batch-price.ts'
import { batchRunName } from '../../ledger/batch-run.ts'
import type { Bill } from '../../ledger/record.ts'
import { type BatchItem, idOf } from '../../memory/batch-entry.ts'
import { openBatchMemory } from '../../memory/batches.ts'
import { sizeText } from '../../pictures/size-text.ts'
import type { BatchDesk } from '../../staging/batch-desk.ts'
import { spendingKeyOf } from '../../staging/drawing-key.ts'
import { shelfOf } from '../../staging/staging-context.ts'
import type { RunContext } from '../context.ts'
import { waitsInBatch } from '../plan/batched.ts'
import type { Planned } from '../plan/planned.ts'
import type { RunPlan } from '../plan/run-plan.ts'
import { beginBatch } from './begin-batch.ts'
import { withConcept } from './concept.ts'
import { type Drawings, drawingContextOf, type Tools, unpaidOf } from './draw-planned.ts'
import type { DrawingContext } from './drawing-context.ts'
import { bring } from './input-pictures.ts'
import { moreFor } from './more.ts'
import { markOf } from './pay.ts'

/** What came of handing pictures over. */
interface HandedOver {
  /** What is left to be drawn now. */
  readonly plan: RunPlan
  /** Why not everything could be handed over. */
  readonly stopped: HeroImagesError | undefined
}

/** A picture, and what is remembered of it. */
interface Prepared {
  readonly planned: Planned
  readonly item: BatchItem
}

/**
 * Hands over to batches of the images API what is planned for them: writes the requests to disk, takes what
 * is reserved for them over to the batch, sends them up. What cannot be part of a batch is left in the plan.
 * @throws what the repo throws, and the reason of `context.signal` where the run is cancelled
 */
export async function handOver(
  found: RunPlan,
  before: Drawings,
  tools: Tools,
  context: RunContext,
  desk: BatchDesk,
): Promise<HandedOver> {
  const open = unpaidOf(found, before, tools.kept)
  const wanted = open.filter(({ inBatch, light }) => inBatch && light === undefined)
  if (wanted.length === 0) return { plan: found, stopped: undefined }
  const memory = await openBatchMemory(context)
  if (memory === undefined) throw noMemory()
  tools.budget.within(
    found.limits,
    open.map((planned) => [spendingKeyOf(planned), planned.estimate]),
    moreFor(found, tools.kept.account),
  )
  const folder = await mkdtemp(join(tmpdir(), 'hero-images-'))
  try {
    const drawing = drawingContextOf(found, tools, context)
    const { files, alone } = await writeRequests(wanted, folder, drawing, desk)
    const handed = new Set<Planned>()
    let stopped: HeroImagesError | undefined
    for (const file of files) {
      context.signal.throwIfAborted()
      const name = batchRunName(context.now().getTime(), randomBytes(4).toString('hex'))
      const shelf = shelfOf(found.job)
      try {
        await memory.begin(name, manifestOf(file, shelf, desk), file.items.map(entryOf(shelf)))
        desk.handed(await beginBatch({ name, file, memory, api: desk.api, log: context.log }))
      } catch (error) {
        if (!(error instanceof HeroImagesError)) throw error
        stopped = error
        break
      }
      for (const { planned } of file.items) handed.add(planned)
    }
    const left = wanted.filter((planned) => !handed.has(planned) && !alone.has(planned))
    return { plan: without(found, [...handed], stopped ? left : [], alone), stopped }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes a request for each picture; those that a batch cannot take are told apart. */
async function writeRequests(
  wanted: readonly Planned[],
  folder: string,
  drawing: DrawingContext,
  { api }: BatchDesk,
): Promise<{ readonly files: readonly RequestFile<Prepared>[]; readonly alone: Set<Planned> }> {
  const split = new SplitFiles<Prepared>(folder)
  const alone = new Set<Planned>()
  const { budget, run } = drawing
  const { inputs, signal } = run
  await pMap(
    wanted,
    async (planned) => {
      signal.throwIfAborted()
      try {
        const { item, request } = await prepared(planned, drawing, api)
        const meter = budget.meter(planned.estimate, spendingKeyOf(planned))
        await meter.reserve()
        // It counts for this run, whenever it is drawn.
        if (await split.add(request, { planned, item })) return meter.settle(undefined)
        meter.refund()
        alone.add(planned)
      } catch (error) {
        const isIts = [PostError, PictureError, BudgetError].some((kind) => error instanceof kind)
        if (!isIts) throw error
        // Drawn by itself, it says what is wrong.
        alone.add(planned)
      }
    },
    { concurrency: inputs.concurrency },
  )
  return { files: await split.close(), alone }
}

async function prepared(planned: Planned, drawing: DrawingContext, api: BatchDesk['api']) {
  const { planned: picture, concept } = await withConcept(planned, drawing)
  const { request, brandImages } = await bring(picture, drawing)
  const { note, ...written } = concept ?? {}
  tellConcept(planned, written.paid, drawing)
  const item: BatchItem = {
    ...{ post: planned.post.path, drawing: planned.drawing },
    ...{ prompt: picture.prompt, quality: picture.quality },
    requestedSize: sizeText(api.requested(picture.size)),
    references: brandImages.map(({ path, sha256 }) => ({ path, sha256 })),
    estimate: planned.estimate ?? null,
    isBound: planned.basis === 'bound',
    ...(concept && { concept: written }),
    notes: note === undefined ? [] : [note],
  }
  const { prompt, size, quality } = picture
  const asked = { prompt, size, quality, title: '', kicker: '', ...request }
  return { item, request: await api.requestFor(idOf(markOf(planned)), asked) }
}

/** The words are paid now; the picture, some day, by whoever takes it. */
function tellConcept(
  planned: Planned,
  paid: Bill | undefined,
  { account, shelf }: DrawingContext,
): void {
  if (paid === undefined) return
  const payment = { ...paid, pullRequest: null, for: 'concept' as const }
  account.paid([paidEntryOf(payment, markOf(planned), shelf)])
}

const manifestOf = (
  { endpoint, bytes, items }: RequestFile<Prepared>,
  shelf: string,
  { api: { origin, model } }: BatchDesk,
) => ({
  head: { version: 1 as const, origin, model, endpoint, bytes, shelf },
  items: items.map(({ item }) => item),
})

const entryOf =
  (shelf: string) =>
  ({ planned }: Prepared) => ({
    ...markOf(planned),
    ...{ shelf, nth: undefined, micros: toMicros(planned.estimate) },
  })

/** The plan with what is drawn now. @param left what could not be handed over */
function without(
  { plan, skipped, ...found }: RunPlan,
  handed: readonly Planned[],
  left: readonly Planned[],
  alone: ReadonlySet<Planned>,
): RunPlan {
  const out = new Set([...handed, ...left])
  const draw = plan.draw.filter((planned) => !out.has(planned))
  return {
    ...found,
    plan: {
      ...plan,
      draw: draw.map((planned) => (alone.has(planned) ? single(planned) : planned)),
    },
    skipped: [
      ...skipped,
      ...handed.map(({ post }) => waitsInBatch(post.path)),
      ...left.map(({ post }) => ({
        ...{ post: post.path, kind: 'stopped' as const },
        reason: 'not handed over, because the run was stopped',
      })),
    ],
  }
}

const single = ({ inBatch: _, estimate, ...planned }: Planned): Planned => ({
  ...planned,
  estimate: singlePrice(estimate),
})

const noMemory = () =>
  new SettingsError(
    'Input `batch` is `true`, but there is no git repository to remember a batch in.',
    {
      hint: 'Run it in a git work tree, or leave `batch` out.',
    },
  )
