import { HeroImagesError, ImagesApiError } from '../../errors.ts'
import { type BatchFact, batchBegan } from '../../ledger/batch-run.ts'
import type { BatchMemory } from '../../memory/batches.ts'
import type { BatchApi, BatchEndpoint, ProviderBatch } from '../../pictures/batch-api.ts'
import type { Log } from '../context.ts'

/** A batch that the memory knows of and the provider does not. */
interface ToBegin {
  readonly name: string
  readonly file: {
    readonly path: string
    readonly endpoint: BatchEndpoint
    readonly bytes: number
    readonly items: { readonly length: number }
  }
  readonly memory: BatchMemory
  readonly api: BatchApi
  readonly log: Log
}

/** Name of a batch's file of requests at the provider, by which it is found again. */
export const fileNameOf = (name: string): string => `hero-images-${name}.jsonl`

/**
 * Sends a file of requests up and begins its batch. Whatever ends this in between, a later run finds file
 * and batch by their name.
 * @throws ImagesApiError and what the repo throws; what is reserved is given back, unless the batch may be
 *   there all the same
 */
export async function beginBatch({ name, file, memory, api, log }: ToBegin): Promise<BatchFact> {
  const fileId = await api.upload(file.path, fileNameOf(name)).catch(async (error) => {
    await memory.end(name)
    throw error
  })
  const batch = await createBatch(
    name,
    fileId,
    { endpoint: file.endpoint, isAnyones: false },
    { memory, api },
  )
  if (batch === undefined) throw takenAway()
  const fact = factOf(batch, file.items.length)
  log.info(
    `Handed ${fact.posts === 1 ? 'a picture' : `${fact.posts} pictures`} over to ${api.host} as batch ${batch.id}.`,
  )
  return fact
}

/**
 * Begins a batch from its file, once.
 * @returns nothing where another run is at it
 * @throws ImagesApiError: what it turned away for good is given back, what may be there stays remembered
 */
export async function createBatch(
  name: string,
  fileId: string,
  { endpoint, isAnyones }: { readonly endpoint: BatchEndpoint; readonly isAnyones: boolean },
  { memory, api }: Pick<ToBegin, 'memory' | 'api'>,
): Promise<ProviderBatch | undefined> {
  const time = await memory.creating(name, isAnyones)
  if (time === undefined) return undefined
  const batch = await api.create(fileId, endpoint, name, time).catch(async (error) => {
    if (!(error instanceof ImagesApiError)) throw error
    if (isTurnedAway(error)) {
      await memory.end(name)
      throw error
    }
    // Its answer was lost: the batch may be there.
    const found = await api.find(name, batchBegan(name) ?? 0).catch(() => undefined)
    if (found === undefined) throw error
    return found
  })
  await memory.created(name, batch.id)
  return batch
}

/** How a batch is told of. @param posts how many pictures it is to draw */
export const factOf = (
  { answered, expiresAt }: Pick<ProviderBatch, 'answered' | 'expiresAt'>,
  posts: number,
): BatchFact => ({
  ...{ posts, answered: Math.min(answered, posts) },
  until: expiresAt === undefined ? undefined : new Date(expiresAt),
})

const isTurnedAway = ({ failure, status = 0 }: ImagesApiError) =>
  status >= 400 && status < 500 && failure !== 'transient'

const takenAway = () =>
  new HeroImagesError('Another run took over what this one was handing to a batch.', {
    hint: 'Nothing was paid for twice. The next run goes on.',
  })
