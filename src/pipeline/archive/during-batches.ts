import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pictureMark } from '../../ledger/account-entry.ts'
import type { BatchFact } from '../../ledger/batch-run.ts'
import { idOf } from '../../memory/batch-entry.ts'
import { type BatchMemory, openBatchMemory } from '../../memory/batches.ts'
import type { BatchApi } from '../../pictures/batch-api.ts'
import type { BatchDesk } from '../../staging/batch-desk.ts'
import { Staging } from '../../staging/staging.ts'
import { shelfOf } from '../../staging/staging-context.ts'
import type { RunContext } from '../context.ts'
import { paidFor } from '../draw/pay.ts'
import type { Job } from '../job.ts'
import { goneFrom } from '../plan/elsewhere.ts'
import { BatchArrivals } from './batch-arrivals.ts'
import { type Collected, collect } from './collect.ts'

/**
 * Goes through an archive with what batches of before drew at hand. What nobody took is put away in the
 * end, and a batch is forgotten once all of it is somewhere.
 * @param work what is done meanwhile
 * @throws SettingsError where new pictures are to go into a batch and the API has none; what the repo and
 *   `work` throw: then the batches are as they were, and the next run takes them
 */
export async function duringBatches<T>(
  job: Job,
  context: RunContext,
  work: (context: RunContext) => Promise<T>,
): Promise<T> {
  const { inputs, batchApi } = context
  if (batchApi === undefined || inputs.generator === 'card') return work(context)
  const memory = await openBatchMemory(context)
  const now = await memory?.look()
  if (!inputs.batch && (now === undefined || now.batches.length === 0)) return work(context)
  const api = await batchApi()
  if (inputs.batch) await api.assertOffered()
  const arrivals = new BatchArrivals(api, goneFrom(await context.repo.snapshot(job.head)))
  const handsOver = inputs.batch
  if (memory === undefined || now === undefined || job.mode === 'plan') {
    const alone = now?.alone ?? new Set()
    return work({ ...context, batches: openDesk(api, arrivals, { handsOver, alone, waiting: [] }) })
  }

  const folder = await mkdtemp(join(tmpdir(), 'hero-images-'))
  try {
    const to = { memory, api, context, shelf: shelfOf(job), folder, arrivals }
    const collected = await collect(now, to)
    const { alone } = await memory.look()
    const desk = openDesk(api, arrivals, { handsOver, alone, waiting: collected.waiting })
    const done = await work({ ...context, batches: desk })
    await putAway(collected, { job, memory, arrivals, context })
    return done
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function openDesk(
  api: BatchApi,
  arrivals: BatchArrivals,
  {
    handsOver,
    alone,
    waiting,
  }: {
    readonly handsOver: boolean
    readonly alone: ReadonlySet<string>
    readonly waiting: readonly BatchFact[]
  },
): BatchDesk {
  const facts = [...waiting]
  return {
    ...{ api, handsOver },
    isAlone: ({ post, drawing }) => alone.has(idOf(pictureMark(post.path, drawing))),
    has: (key) => key.nth === undefined && arrivals.find(key) !== undefined,
    take: (key, prices) => arrivals.read(arrivals.find(key)!, prices),
    handed: (fact) => void facts.push(fact),
    facts: () => facts,
  }
}

/**
 * Puts away what no post took, because a limit ended the run or its post is another one by now, and forgets
 * the batches. Where something cannot be put away, its batch stays.
 */
async function putAway(
  { ready }: Collected,
  {
    job,
    memory,
    arrivals,
    context,
  }: {
    readonly job: Job
    readonly memory: BatchMemory
    readonly arrivals: BatchArrivals
    readonly context: RunContext
  },
): Promise<void> {
  if (ready.length === 0) return
  const { paid } = await memory.look()
  const staging = new Staging(job, context)
  for (const batch of ready) {
    const entries = []
    for (const arrival of arrivals.left(batch, paid)) {
      const { post, drawing } = arrival.item
      const key = { post: { path: post }, drawing, fingerprint: drawing }
      const original = await arrivals.read(arrival, undefined).catch(() => undefined)
      if (original === undefined) continue
      staging.put(key, original)
      entries.push(...paidFor(key, original, undefined, batch.head.shelf))
      // One at a time: nobody waits for them.
      await staging.settled()
    }
    if (staging.warnings.length > 0) return
    const broken = arrivals.broken(batch)
    await memory.end(batch.name, [...entries, ...broken], broken)
  }
}
