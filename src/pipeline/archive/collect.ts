import { join } from 'node:path'
import { HeroImagesError } from '../../errors.ts'
import { findLines } from '../../images-api/batch/answer-lines.ts'
import { pictureMark } from '../../ledger/account-entry.ts'
import { type BatchFact, isBatchOver } from '../../ledger/batch-run.ts'
import { idOfItem, type KeptBatch, type Manifest } from '../../memory/batch-entry.ts'
import type { BatchesNow, BatchMemory } from '../../memory/batches.ts'
import type { BatchApi, ProviderBatch } from '../../pictures/batch-api.ts'
import type { RunContext } from '../context.ts'
import { createBatch, factOf, fileNameOf } from '../draw/begin-batch.ts'
import { type BatchArrivals, type CollectedBatch, paidIn } from './batch-arrivals.ts'
import { outcomesOf, stepFor } from './batch-state.ts'

/** Where batches are remembered and asked for, and where what comes of them goes. */
export interface Collecting {
  readonly memory: BatchMemory
  readonly api: BatchApi
  readonly context: Pick<RunContext, 'log' | 'now' | 'signal'>
  /** Name of the staging of this run: batches of other branches are left to theirs. */
  readonly shelf: string
  /** Folder for what is downloaded. */
  readonly folder: string
  readonly arrivals: BatchArrivals
}

/** What came of looking for batches. */
export interface Collected {
  readonly waiting: readonly BatchFact[]
  /** Those whose answers are on disk. */
  readonly ready: readonly CollectedBatch[]
}

/**
 * Looks what became of the batches of before: what was drawn is downloaded, what came of nothing is given
 * back. A batch that was begun by a run that ended in between is found again by its name.
 * @throws what the repo throws, and the reason of the signal where the run is cancelled
 */
export async function collect(now: BatchesNow, to: Collecting): Promise<Collected> {
  const waiting: BatchFact[] = []
  const ready: CollectedBatch[] = []
  for (const kept of now.batches) {
    to.context.signal.throwIfAborted()
    const manifest = await to.memory.manifest(kept.name)
    if (manifest && manifest.head.shelf !== to.shelf) continue
    if (isBatchOver(kept.began, to.context.now().getTime()) || manifest === undefined) {
      await giveUp(kept, manifest, to)
      continue
    }
    try {
      const came = await follow(kept, manifest, now, to)
      if (came !== undefined && 'name' in came) ready.push(came)
      else if (came !== undefined) waiting.push(came)
    } catch (error) {
      if (!(error instanceof HeroImagesError) || to.context.signal.aborted) throw error
      to.context.log.info(`A batch could not be looked at: ${error.message} It waits.`)
      waiting.push(unknown(manifest))
    }
  }
  return { waiting, ready }
}

/** One batch: what it waits for, or where its answers are; nothing where none come. */
async function follow(
  kept: KeptBatch,
  manifest: Manifest,
  now: BatchesNow,
  to: Collecting,
): Promise<BatchFact | CollectedBatch | undefined> {
  const { memory, api, context } = to
  const { origin } = manifest.head
  if (origin !== api.origin) {
    context.log.info(`A batch waits at ${origin}, which is not asked now: set \`base-url\` to it.`)
    return unknown(manifest)
  }
  const batch = await resolve(kept, manifest, to)
  if (batch === 'none') return undefined
  if (batch === 'unknown') return unknown(manifest)
  switch (stepFor(batch)) {
    case 'wait':
      return factOf(batch, manifest.items.length)
    case 'give back':
      context.log.info(`${ended(batch)} Nothing was drawn, and what was reserved is given back.`)
      await memory.end(kept.name)
      return undefined
    case 'take':
      return await download(kept.name, batch, { manifest, now, to })
  }
}

/** The batch at the provider, found again where the run that began it was ended in between. */
async function resolve(
  kept: KeptBatch,
  { head }: Manifest,
  { memory, api, context: { log } }: Collecting,
): Promise<ProviderBatch | 'none' | 'unknown'> {
  const { name, began, id } = kept
  if (id !== undefined) {
    const batch = await api.look(id)
    if (batch === undefined)
      log.info(
        `${api.host} knows no batch ${id}: give the \`api-key\` of the account that began it.`,
      )
    return batch ?? 'unknown'
  }
  if (await memory.isHeld(kept)) return 'unknown'
  const found = await api.find(name, began)
  if (found) {
    await memory.created(name, found.id)
    return found
  }
  const file = await api.findFile(fileNameOf(name), head.bytes)
  if (file !== undefined) {
    const how = { endpoint: head.endpoint, isAnyones: true }
    return (await createBatch(name, file, how, { memory, api })) ?? 'unknown'
  }
  // Its run was ended before anything was sent up.
  await memory.end(name)
  return 'none'
}

async function download(
  name: string,
  batch: ProviderBatch,
  { manifest, now, to }: { manifest: Manifest; now: BatchesNow; to: Collecting },
): Promise<CollectedBatch> {
  const { memory, api, folder, arrivals, context } = to
  const files = [batch.outputFile, batch.errorFile].filter((file) => file !== undefined)
  const lines = []
  for (const [index, file] of files.entries()) {
    const path = join(folder, `${name}-${index}.jsonl`)
    await api.download(file, path)
    lines.push(...(await findLines(path)))
  }
  const items = new Map(manifest.items.map((item) => [idOfItem(item), item]))
  const { drawn, failed, untried } = outcomesOf([...items.keys()], lines, batch)
  const collected: CollectedBatch = { name, head: manifest.head, batch }
  const isPaid = paidIn(collected, now.paid)
  const open = [...drawn].filter(([id]) => !isPaid(id))
  for (const [id, line] of open) arrivals.add({ item: items.get(id)!, line, from: collected })
  await memory.settle(name, {
    open: new Set(open.map(([id]) => id)),
    alone: failed.map((id) => pictureMark(items.get(id)!.post, items.get(id)!.drawing)),
  })
  const alone = failed.length > 0 ? `, ${failed.length} failed and are drawn by themselves` : ''
  const rest = untried.length > 0 ? `, ${untried.length} were not tried` : ''
  context.log.info(`${ended(batch)} It drew ${drawn.size} of ${items.size}${alone}${rest}.`)
  return collected
}

/** Nothing can come of it any more. */
async function giveUp(
  { name }: KeptBatch,
  manifest: Manifest | undefined,
  { memory, context }: Collecting,
): Promise<void> {
  const why = manifest === undefined ? 'is damaged in our memory' : 'is older than 30 days'
  context.log.info(`A batch ${why}: nothing comes of it, and what was reserved is given back.`)
  await memory.end(name)
}

const ended = ({ id, status, why }: ProviderBatch) =>
  `Batch ${id} is ${status}${why === '' ? '' : ` (${why})`}.`

const unknown = ({ items }: Manifest): BatchFact => ({
  ...{ posts: items.length, answered: 0 },
  until: undefined,
})
