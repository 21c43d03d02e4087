import { batchStatuses, type ProviderBatch } from '../../pictures/batch-api.ts'
import type { Redact } from '../redact.ts'

/** A batch, with the words that tell whose it is. */
export interface NamedBatch extends ProviderBatch {
  /** The name that we gave it; undefined for those of others. */
  readonly name: string | undefined
}

/** Key of a batch's metadata under which its name stands. */
export const nameKey = 'hero_images'

/**
 * A batch as `/v1/batches` tells of it (platform.openai.com/docs/api-reference/batch/object): times in
 * seconds, everything but id and status optional. Nothing for what is none.
 */
export function readBatch(answer: unknown, redact: Redact): NamedBatch | undefined {
  const { id, status, created_at, expires_at, ...rest } = fields(answer)
  const known = batchStatuses.find((one) => one === status)
  if (!isId(id) || known === undefined) return undefined
  const { request_counts, errors, metadata, output_file_id, error_file_id } = rest
  const counts = fields(request_counts)
  const name = fields(metadata)[nameKey]
  return {
    id,
    status: known,
    createdAt: seconds(created_at) ?? 0,
    expiresAt: seconds(expires_at),
    answered: count(counts.completed) + count(counts.failed),
    outputFile: isId(output_file_id) ? output_file_id : undefined,
    errorFile: isId(error_file_id) ? error_file_id : undefined,
    why: redact(reasons(fields(errors).data)).slice(0, 500),
    name: typeof name === 'string' ? name : undefined,
  }
}

/** One page of a list, and where the next one begins. */
export interface ListPage<T> {
  readonly entries: readonly T[]
  readonly after: string | undefined
}

/** Nothing for what is no list. */
export function readPage(answer: unknown): ListPage<unknown> | undefined {
  const { data, has_more, last_id } = fields(answer)
  if (!Array.isArray(data)) return undefined
  const last = isId(last_id) ? last_id : fields(data.at(-1)).id
  return { entries: data, after: has_more === true && isId(last) ? last : undefined }
}

/** A file that was sent up. */
export interface SentFile {
  readonly id: string
  readonly name: string
  readonly bytes: number
}

export function readFile(answer: unknown): SentFile | undefined {
  const { id, filename, bytes } = fields(answer)
  if (!isId(id)) return undefined
  return { id, name: typeof filename === 'string' ? filename : '', bytes: count(bytes) }
}

/** It becomes a part of addresses, and of names that we keep. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,100}$/.test(value)

function reasons(list: unknown): string {
  if (!Array.isArray(list)) return ''
  const said = list.map((one) => {
    const { code, message } = fields(one)
    return [code, message].filter((part) => typeof part === 'string' && part !== '').join(': ')
  })
  // The same is said of each line.
  return [...new Set(said)].slice(0, 3).join('; ')
}

const seconds = (value: unknown) =>
  typeof value === 'number' && value > 0 && value < 1e11 ? value * 1000 : undefined

const count = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
