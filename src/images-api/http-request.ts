import type { Readable } from 'node:stream'
import { type Dispatcher, interceptors, request } from 'undici'
import { HeroImagesError } from '../errors.ts'
import { AnswerBody, type ReadBody } from './answer-body.ts'
import { BrokenExchange } from './broken-exchange.ts'
import { refusedAtProxy } from './proxy-answer.ts'

/** Milliseconds for one request with its whole answer. High quality takes minutes. */
export const LONGEST_EXCHANGE = 10 * 60_000
const MAX_ERROR_BODY = 64 * 1024
/** Bytes beyond our own limit, which is to be the one that is met. */
const BEYOND = 1024 * 1024

/**
 * How connections to APIs are made. With HTTP/2, which undici 8 prefers, `reset` closes nothing: all
 * requests would share one connection, and one that breaks would lose them all.
 */
export const connections = { allowH2: false } as const

export interface Exchange {
  readonly url: URL
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | Readable
  readonly dispatcher: Dispatcher
  readonly signal: AbortSignal
  /** More than this is not read, also of what was compressed. */
  readonly maxBytes: number
  /** Milliseconds until the answer must be there whole. */
  readonly time: number
  /** Pictures that stand as base64 in an answer of success are taken out of it as they come in. */
  readonly takesPictures?: boolean
}

export interface Received extends ReadBody {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The body went on after `maxBytes`. */
  readonly isCut: boolean
}

/**
 * One request and its whole answer, unpacked where it is compressed (gzip, deflate, br, zstd). Redirects
 * are answers: following one would hand on the key.
 * @throws BrokenExchange, and what we throw ourselves while connecting
 */
export async function httpRequest(exchange: Exchange): Promise<Received> {
  const late = new AbortController()
  const alarm = setTimeout(() => late.abort(), exchange.time)
  let isSent = false
  const watched = exchange.dispatcher.compose(
    sending(() => {
      isSent = true
    }),
    interceptors.decompress({ maxSize: exchange.maxBytes + BEYOND, skipErrorResponses: false }),
  )
  try {
    const received = await receive(
      exchange,
      watched,
      AbortSignal.any([exchange.signal, late.signal]),
    )
    const refused = refusedAtProxy(exchange.url, received)
    if (refused === undefined) return received
    isSent = false
    throw refused
  } catch (thrown) {
    if (thrown instanceof HeroImagesError) throw thrown
    const isLate = late.signal.aborted && !exchange.signal.aborted
    throw new BrokenExchange(thrown, { isSent, ...(isLate && { time: exchange.time }) })
  } finally {
    clearTimeout(alarm)
  }
}

async function receive(
  { url, method, headers, body, maxBytes, time, takesPictures = false }: Exchange,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<Received> {
  const response = await request(url, {
    method,
    headers: { 'user-agent': 'hero-images', ...headers },
    body: body ?? null,
    dispatcher,
    signal,
    // Ours ends before, with words of its own; undici's own limit is 5 minutes.
    headersTimeout: time * 2,
    bodyTimeout: time * 2,
    // A kept connection may die unseen while idle; then nobody knows whether a drawing was ordered.
    reset: true,
  })
  const isSuccess = response.statusCode < 300
  const limit = isSuccess ? maxBytes : MAX_ERROR_BODY
  const { 'content-type': type } = response.headers
  const isText = !/^image\//i.test(String(type ?? ''))
  const read = new AnswerBody(limit, takesPictures && isSuccess && isText)
  let length = 0
  for await (const chunk of response.body) {
    read.add(chunk)
    length += chunk.length
    if (length > limit) break
  }
  const { bytes, pictures } = read.end()
  return {
    status: response.statusCode,
    headers: response.headers,
    bytes: bytes.subarray(0, limit),
    pictures,
    isCut: length > limit,
  }
}

/** Tells when a connection is there and the request goes out on it: what broke before left nothing. */
const sending =
  (onStart: () => void): Dispatcher.DispatcherComposeInterceptor =>
  (dispatch) =>
  (options, handler) => {
    const start = handler.onRequestStart?.bind(handler)
    handler.onRequestStart = (controller, context) => {
      onStart()
      start?.(controller, context)
    }
    return dispatch(options, handler)
  }
