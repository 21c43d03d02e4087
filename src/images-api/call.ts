import type { LookupFunction } from 'node:net'
import { Agent, type Dispatcher } from 'undici'
import { ImagesApiError } from '../errors.ts'
import { isLoopback } from './address.ts'
import type { ApiTarget } from './api-error.ts'
import type { ModelList } from './api-model.ts'
import { chooseDialect } from './dialects/choose.ts'
import type { Dialect, DialectName, Operation } from './dialects/dialect.ts'
import { endpointOf } from './dialects/endpoint.ts'
import { connections, LONGEST_EXCHANGE } from './http-request.ts'
import { type KeySource, keySourceOf } from './key-source.ts'
import { lateRedactor } from './redact.ts'
import { cancelled } from './retry-errors.ts'
import { type Clock, type RetryPolicy, wallClock } from './retry-policy.ts'
import { secretsOf } from './secrets.ts'

export interface OpenAiOptions {
  /** Or where it comes from, where it ends before the run may. */
  readonly apiKey: string | KeySource
  /** Of an OpenAI-compatible API, mostly ending with `/v1`; a query string is kept. */
  readonly baseUrl: string
  readonly model: string
  /** How the API wants to be asked; by default as its host tells. */
  readonly dialect?: DialectName | 'auto'
  /** Sent with every request to the API, never elsewhere; each wins over ours. Kept secret. */
  readonly headers?: Readonly<Record<string, string>>
  /** Put into the query of every request to the API. Kept secret. */
  readonly query?: Readonly<Record<string, string>>
  /** Stops all drawings. */
  readonly signal?: AbortSignal
  /**
   * Milliseconds after `signal` in which what is under way may still come in; none if not said. Nothing
   * new is ordered in them.
   */
  readonly farewell?: number
  /** Milliseconds since the epoch, after which nothing is waited for. */
  readonly deadline?: number
  /** Milliseconds for one request with its whole answer. */
  readonly longest?: number
  /** How many drawings are asked for at once at most; 8 if not said. */
  readonly mostAtOnce?: number
  /** Told of every attempt that failed and will be repeated. */
  readonly log?: (line: string) => void
  /** The way out, e.g. undici's EnvHttpProxyAgent. */
  readonly dispatcher?: Dispatcher
  /** The same for pictures at strangers' addresses: what it connects to itself, it looks up so. */
  readonly openWay?: (lookup: LookupFunction) => Dispatcher
  /** What it offers, where others ask for that too; else each asks for itself. */
  readonly models?: ModelList
  readonly clock?: Clock
  /** DNS, for pictures that are fetched by URL. */
  readonly lookup?: LookupFunction
}

/** One drawing on its way. */
export interface ApiCall {
  readonly options: OpenAiOptions
  readonly baseUrl: URL
  readonly dialect: Dialect
  /** Of the API: for no other address. */
  readonly key: KeySource
  /** @throws SettingsError where the base URL lacks something */
  address(operation: Operation): URL
  readonly target: ApiTarget
  readonly dispatcher: Dispatcher
  readonly retryPolicy: RetryPolicy
  /** Aborts what is under way: at the deadline, or when the farewell of a cancelled run is over. */
  readonly underWay: AbortSignal
  /** Milliseconds for one request with its whole answer. */
  readonly longest: number
  /** Somebody cancelled; an aborted `patience.signal` alone means that the time is up. */
  isCancelled(): boolean
  end(): Promise<void>
}

const ATTEMPTS = 4
const LONGEST_TIMER = 2 ** 31 - 1

/** @throws ImagesApiError where it is over before it begins */
export function startCall(options: OpenAiOptions, baseUrl: URL, signal?: AbortSignal): ApiCall {
  const { clock = wallClock, deadline = Number.POSITIVE_INFINITY, log = () => {} } = options
  const stop = AbortSignal.any([options.signal, signal].filter((given) => given !== undefined))
  if (stop.aborted) throw cancelled(0)
  const left = deadline - clock.now()
  if (left <= 0) {
    throw new ImagesApiError('the time of the whole run is up', { failure: 'transient' })
  }
  const timeUp = new AbortController()
  const alarm = setTimeout(() => timeUp.abort(), Math.min(left, LONGEST_TIMER))
  const agent = new Agent(connections)
  const { apiKey, model, query = {} } = options
  const farewell = afterwards(stop, options.farewell ?? 0)
  const dialect = chooseDialect(options.dialect ?? 'auto', baseUrl)
  return {
    options,
    baseUrl,
    dialect,
    key: keySourceOf(apiKey),
    address: (operation) => endpointOf({ baseUrl, dialect, model, query }, operation),
    target: {
      host: baseUrl.host,
      model,
      redact: lateRedactor(() => secretsOf(options)),
      isPlain: baseUrl.protocol === 'http:' && !isLoopback(baseUrl),
    },
    dispatcher: options.dispatcher ?? agent,
    retryPolicy: {
      attempts: ATTEMPTS,
      deadline,
      clock,
      signal: AbortSignal.any([stop, timeUp.signal]),
      isCancelled: () => stop.aborted,
      log,
    },
    underWay: AbortSignal.any([farewell.signal, timeUp.signal]),
    longest: options.longest ?? LONGEST_EXCHANGE,
    isCancelled: () => stop.aborted,
    async end() {
      clearTimeout(alarm)
      farewell.end()
      await agent.destroy()
    },
  }
}

/** A signal that follows another after so many milliseconds. */
function afterwards(signal: AbortSignal, milliseconds: number) {
  if (milliseconds <= 0) return { signal, end: () => {} }
  const over = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const begin = () => {
    timer = setTimeout(() => over.abort(), milliseconds)
  }
  signal.addEventListener('abort', begin, { once: true })
  return {
    signal: over.signal,
    end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', begin)
    },
  }
}
