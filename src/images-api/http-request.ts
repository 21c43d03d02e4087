import { type Dispatcher, request } from 'undici'
import { ImagesApiError } from '../errors.ts'
import { AGAIN_HINT } from './api-error.ts'
import type { ApiCall } from './call.ts'
import type { AttemptOutcome } from './retry.ts'
import { cancelled } from './retry-errors.ts'

// High quality takes minutes; undici's own limit is 5.
const TIMEOUT = 10 * 60_000
const MAX_ERROR_BODY = 64 * 1024

export interface Exchange {
  readonly url: URL
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly dispatcher: Dispatcher
  readonly signal: AbortSignal
  /** More than this is not read. */
  readonly maxBytes: number
}

export interface Received {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly bytes: Uint8Array
  /** The body went on after `maxBytes`. */
  readonly isCut: boolean
}

/** One request and its whole answer. Redirects are answers: following one would hand on the key. */
export async function httpRequest(exchange: Exchange): Promise<Received> {
  const { url, method, headers, body, dispatcher, signal } = exchange
  const response = await request(url, {
    method,
    headers: { 'user-agent': 'hero-images', ...headers },
    body: body ?? null,
    dispatcher,
    signal,
    headersTimeout: TIMEOUT,
    bodyTimeout: TIMEOUT,
    // A kept connection may die unseen while idle; then nobody knows whether a drawing was ordered.
    reset: true,
  })
  const limit = response.statusCode < 300 ? exchange.maxBytes : MAX_ERROR_BODY
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body) {
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) break
  }
  return {
    status: response.statusCode,
    headers: response.headers,
    bytes: Buffer.concat(chunks).subarray(0, limit),
    isCut: length > limit,
  }
}

/** What it means that a request got no whole answer. */
export function networkFailure(thrown: unknown, call: ApiCall, url?: URL): AttemptOutcome<never> {
  const { redact } = call.target
  // A stranger's host is the answer's own words.
  const host = url ? redact(url.host) : call.target.host
  if (call.isCancelled()) return { error: cancelled(1), again: false }
  if (thrown instanceof ImagesApiError) return { error: thrown, again: false }
  if (call.retryPolicy.signal.aborted) {
    const message = `no answer from ${host} before the time of the whole run was up`
    const error = new ImagesApiError(message, {
      failure: 'transient',
      maybeCharged: true,
      hint: AGAIN_HINT,
    })
    return { error, again: false }
  }
  const { code = '', message } = thrown as NodeJS.ErrnoException
  const why = redact(`${code} ${message}`)
  // No cause: a parser's error carries the raw answer, which could echo the key.
  if (/CERT|TLS|SSL/.test(code)) {
    const error = new ImagesApiError(`no safe connection to ${host} (${why})`, {
      failure: 'invalid',
      hint: 'Check `base-url`: its scheme, its port and its certificate.',
    })
    return { error, again: false }
  }
  if (UNSENT.has(code)) {
    const error = new ImagesApiError(`${host} cannot be reached (${why})`, {
      failure: 'transient',
      hint: 'Check `base-url`, and whether the runner can reach it.',
    })
    return { error, again: true }
  }
  const error = new ImagesApiError(`the connection to ${host} broke (${why})`, {
    failure: 'transient',
    maybeCharged: true,
    hint: AGAIN_HINT,
  })
  return { error, again: true }
}

/** The server cannot have seen the request. */
const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
])
