import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { request } from 'undici'
import { ImagesApiError } from '../../errors.ts'
import { apiAnswer } from '../api-answer.ts'
import { type ApiAnswer, errorOf } from '../api-error.ts'
import { apiRequest, currentKey, headersWith } from '../api-request.ts'
import type { ApiCall } from '../call.ts'
import type { Exchange } from '../http-request.ts'
import { networkFailure } from '../network-failure.ts'
import { parseJsonOfServer } from '../parse-json.ts'
import { type AttemptOutcome, failed, retrying } from '../retry.ts'
import { cancelled } from '../retry-errors.ts'

/** A list of a hundred batches has some 100 kB. */
const mostBytes = 4 * 1024 * 1024
/** Milliseconds for a question that nothing is sent along with. */
const questionTime = 60_000
/** Milliseconds in which nothing comes, after which a download is given up. */
const silence = 120_000

/** A request beside the drawings themselves: about files and batches. */
export interface ApiQuestion {
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly json?: unknown
  /** Sent as it is; made anew for each attempt. */
  readonly body?: () => Promise<{ readonly type: string; readonly stream: Readable }>
  /** Milliseconds for the whole answer. */
  readonly time?: number
  /** It is sent once, whatever comes of it. */
  readonly isOnce?: boolean
}

/**
 * The JSON that the API answers.
 * @throws ImagesApiError, also for an answer that is none
 */
export async function ask(question: ApiQuestion, call: ApiCall): Promise<unknown> {
  const attempt = async (): Promise<AttemptOutcome<unknown>> => {
    const answer = await answerTo(question, call)
    if ('error' in answer) return answer
    if (answer.status >= 300)
      return failed(answer, errorOf(answer, call.target), call.retryPolicy.clock.now())
    try {
      return { value: parseJsonOfServer(answer.text) }
    } catch {
      return { error: notJson(call), again: false }
    }
  }
  if (!question.isOnce) return (await retrying(attempt, call.retryPolicy)).value
  const outcome = await attempt()
  if ('error' in outcome) throw outcome.error
  return outcome.value
}

/** The answer as it came, whatever its status. */
export async function answerTo(
  question: ApiQuestion,
  call: ApiCall,
): Promise<ApiAnswer | Extract<AttemptOutcome<never>, { error: unknown }>> {
  if (call.isCancelled()) throw cancelled(0)
  try {
    return apiAnswer(await apiRequest(await exchangeOf(question, call), call))
  } catch (thrown) {
    const outcome = networkFailure(thrown, call)
    if ('error' in outcome) return outcome
    throw thrown
  }
}

async function exchangeOf(
  { json, body, ...question }: ApiQuestion,
  call: ApiCall,
): Promise<Omit<Exchange, 'dispatcher'>> {
  const sent = await body?.()
  const type = sent?.type ?? 'application/json'
  return {
    url: addressOf(question, call),
    method: sent || json !== undefined ? 'POST' : 'GET',
    headers: {
      accept: 'application/json',
      ...((sent || json !== undefined) && { 'content-type': type }),
    },
    ...(sent ? { body: sent.stream } : json === undefined ? {} : { body: JSON.stringify(json) }),
    signal: call.underWay,
    maxBytes: mostBytes,
    time: question.time ?? questionTime,
  }
}

/** Beside the images: `/v1/batches` where those are `/v1/images/generations`. */
function addressOf({ path, query = {} }: Pick<ApiQuestion, 'path' | 'query'>, call: ApiCall): URL {
  const url = call.address('models')
  url.pathname = url.pathname.replace(/models$/, path)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url
}

/**
 * A form with a file of requests in it, read from disk as it is sent (RFC 7578).
 * @param fields further ones, before it
 */
export function fileForm(
  path: string,
  name: string,
  fields: Readonly<Record<string, string>>,
): NonNullable<ApiQuestion['body']> {
  const boundary = `hero-images-${name.replaceAll(/[^a-z0-9]/g, '')}`
  const part = (head: string) => `--${boundary}\r\nContent-Disposition: form-data; ${head}`
  const before = [
    ...Object.entries(fields).map(([key, value]) => part(`name="${key}"\r\n\r\n${value}\r\n`)),
    part(`name="file"; filename="${name}"\r\nContent-Type: application/jsonl\r\n\r\n`),
  ].join('')
  return async () => ({
    type: `multipart/form-data; boundary=${boundary}`,
    stream: Readable.from(
      (async function* () {
        yield Buffer.from(before)
        yield* createReadStream(path)
        yield Buffer.from(`\r\n--${boundary}--\r\n`)
      })(),
      { objectMode: false },
    ),
  })
}

/**
 * Writes an answer to disk as it comes in, however large it is; begun anew where it breaks.
 * @throws ImagesApiError
 */
export async function download(path: string, to: string, call: ApiCall): Promise<void> {
  await retrying(() => attemptToDownload(path, to, call), call.retryPolicy)
}

async function attemptToDownload(
  path: string,
  to: string,
  call: ApiCall,
): Promise<AttemptOutcome<true>> {
  try {
    const key = await currentKey(call, call.underWay)
    const { statusCode, headers, body } = await request(addressOf({ path }, call), {
      headers: { 'user-agent': 'hero-images', ...headersWith(key, call) },
      dispatcher: call.dispatcher,
      signal: call.underWay,
      headersTimeout: silence,
      bodyTimeout: silence,
      reset: true,
    })
    if (statusCode < 300) {
      await pipeline(body, createWriteStream(to))
      const length = Number(headers['content-length'])
      return Number.isNaN(length) || headers['content-encoding'] || (await stat(to)).size === length
        ? { value: true }
        : { error: cutOff(call), again: true }
    }
    const bytes = Buffer.from(await body.arrayBuffer()).subarray(0, 64 * 1024)
    const answer = apiAnswer({ status: statusCode, headers, bytes })
    if (statusCode === 401 && call.key.refused(key))
      return { error: errorOf(answer, call.target), again: true }
    return failed(answer, errorOf(answer, call.target), call.retryPolicy.clock.now())
  } catch (thrown) {
    return networkFailure(thrown, call)
  }
}

const notJson = ({ target: { host } }: ApiCall) =>
  new ImagesApiError(`${host} answered with no JSON`, { failure: 'answer' })

const cutOff = ({ target: { host } }: ApiCall) =>
  new ImagesApiError(`a file of ${host} was cut off`, { failure: 'transient' })
