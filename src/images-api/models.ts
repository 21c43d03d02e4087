import type { ApiModel, ModelList } from './api-model.ts'
import { apiRequest } from './api-request.ts'
import { type ApiCall, type OpenAiOptions, startCall } from './call.ts'
import type { Received } from './http-request.ts'
import { parseJsonOfServer } from './parse-json.ts'
import type { Redact } from './redact.ts'
import { wallClock } from './retry-policy.ts'

/** The longest lists, of aggregators with prices and descriptions, have less than 1 MB. */
const MAX_LIST = 4 * 1024 * 1024
/** Milliseconds: the list is a courtesy, which nobody waits long for. */
const TIMEOUT = 10_000

/** Asks an API for its models when somebody first wants to know, and never again. */
export function modelsOf(options: OpenAiOptions): ModelList {
  let asked: Promise<readonly ApiModel[]> | undefined
  return () => {
    asked ??= listModels(options, new URL(options.baseUrl))
    return asked
  }
}

/**
 * The models that `GET {base}/models` lists, by one request that costs nothing. Many gateways have
 * no such list, so whatever goes wrong is no error: then nothing is known, and the list is empty.
 */
export async function listModels(
  options: OpenAiOptions,
  baseUrl: URL,
  timeout = TIMEOUT,
): Promise<readonly ApiModel[]> {
  try {
    return await askForModels(options, baseUrl, timeout, ({ status, bytes, isCut }, call) =>
      status === 200 && !isCut
        ? readModels(parseJsonOfServer(new TextDecoder().decode(bytes)), call.target.redact)
        : [],
    )
  } catch {
    return []
  }
}

/**
 * Asks `GET {base}/models` once, which no API charges for.
 * @param read makes of the answer what the caller wants
 * @param failed the same of a request without an answer; by default it is thrown
 * @throws what `read` and `failed` throw
 */
export async function askForModels<T>(
  options: OpenAiOptions,
  baseUrl: URL,
  timeout: number,
  read: (answer: Received, call: ApiCall) => T,
  failed: (error: unknown, call: ApiCall) => T = (error) => {
    throw error
  },
): Promise<T> {
  const { clock = wallClock, deadline = Number.POSITIVE_INFINITY } = options
  const soon = Math.min(deadline, clock.now() + timeout)
  const call = startCall({ ...options, deadline: soon }, baseUrl)
  try {
    const answer = await received(call, timeout).catch((error) => ({ error }))
    return 'error' in answer ? failed(answer.error, call) : read(answer, call)
  } finally {
    await call.end()
  }
}

const received = (call: ApiCall, time: number): Promise<Received> =>
  apiRequest(
    {
      url: call.address('models'),
      method: 'GET',
      headers: { accept: 'application/json' },
      signal: call.retryPolicy.signal,
      maxBytes: MAX_LIST,
      time,
    },
    call,
  )

/**
 * The models of an answer `{ data: [{ id, shutdown_date? }] }`, the date in ISO 8601 or in seconds
 * since the epoch (platform.openai.com/docs/api-reference/models). What is no name of a model is
 * left out; a list that goes on elsewhere (`has_more`) says nothing about what it lacks: none.
 */
export function readModels(answer: unknown, redact: Redact): readonly ApiModel[] {
  const { data, has_more } = Object(answer)
  if (!Array.isArray(data) || has_more === true) return []
  return data.flatMap((entry): ApiModel[] => {
    const { id, shutdown_date } = Object(entry)
    // An API that repeats the key must not bring it into a comment.
    if (typeof id !== 'string' || !NAME.test(id) || redact(id) !== id) return []
    const shutdown = readDate(shutdown_date)
    return [{ id, ...(shutdown && { shutdown }) }]
  })
}

/** Also `@cf/black-forest-labs/flux-1-schnell` and a gateway's wildcard, `openai/*`. */
const NAME = /^[\w.:/@*+-]{1,80}$/

function readDate(value: unknown): string | undefined {
  const written = typeof value === 'string' ? /^\d{4}-\d\d-\d\d/.exec(value)?.[0] : undefined
  const date = new Date(written ?? (typeof value === 'number' ? value * 1000 : Number.NaN))
  // Zero means "never" to some, and milliseconds would be a year with five digits.
  const year = date.getUTCFullYear()
  return year > 2000 && year < 10_000 ? date.toISOString().slice(0, 10) : undefined
}
