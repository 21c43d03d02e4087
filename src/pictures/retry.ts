import { setTimeout } from 'node:timers/promises'
import { ImagesApiError } from '../errors.ts'
import type { Answer, errorOf } from './api-error.ts'
import { isBusy } from './failure-of.ts'
import { waitHint } from './wait-hint.ts'

/** Time and chance, so that a test can hold them still. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** 0 <= n < 1 */
  random(): number
  /** Rejects when the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}

export const wallClock: Clock = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
}

/** How one attempt ended; `again` where another may end better, after `wait` ms if the server said. */
export type Outcome<T> =
  | { readonly value: T }
  | { readonly error: ImagesApiError; readonly again: boolean; readonly wait?: number | undefined }

export interface Patience {
  readonly attempts: number
  /** Milliseconds since the epoch. */
  readonly deadline: number
  readonly clock: Clock
  /** Aborts when somebody cancels, or at the deadline. */
  readonly signal: AbortSignal
  readonly log: (line: string) => void
}

export interface Retried<T> {
  readonly value: T
  readonly attempts: number
  /** Attempts before this one that failed, yet may have been charged. */
  readonly maybeCharged: number
}

/** A server that asks for more has no room for this run: the post is better left to the next one. */
const LONGEST_WAIT = 120_000

/** Tries again as long as that can help, within the attempts and the deadline. @throws ImagesApiError */
export async function retrying<T>(
  attempt: () => Promise<Outcome<T>>,
  { attempts, deadline, clock, signal, log }: Patience,
): Promise<Retried<T>> {
  let maybeCharged = 0
  for (let tried = 1; ; tried++) {
    const outcome = await attempt()
    if ('value' in outcome) return { value: outcome.value, attempts: tried, maybeCharged }
    const { error, again } = outcome
    if (error.maybeCharged) maybeCharged++
    const final = (why: string) => finalError(error, maybeCharged > 0, why)
    if (!again) throw final('')
    if (tried === attempts) throw final(`, after ${attempts} attempts`)
    const wait = waitBefore(tried, outcome.wait, error, clock.random())
    const seconds = `${Math.ceil(wait / 1000)} s`
    if (wait > LONGEST_WAIT) throw final(`; it asks to wait ${seconds}`)
    if (clock.now() + wait >= deadline) throw final(`; the run has no time to wait ${seconds}`)
    log(`${error.message}; attempt ${tried + 1} of ${attempts} in ${seconds}`)
    await clock.sleep(wait, signal).catch(() => {
      throw cancelled(maybeCharged > 0)
    })
  }
}

export function cancelled(maybeCharged: boolean): ImagesApiError {
  return new ImagesApiError('the drawing was cancelled', { failure: 'cancelled', maybeCharged })
}

/**
 * Milliseconds before the next attempt. A hint of the server is never undercut. Without one: half a
 * second, doubled up to 8 s; for a rate limit, whose window is a minute, 10 s doubled up to 60 s.
 * Chance spreads callers that were turned away together.
 */
export function waitBefore(
  tried: number,
  hint: number | undefined,
  { status, code }: Pick<ImagesApiError, 'status' | 'code'>,
  random: number,
): number {
  if (hint !== undefined) return hint + random * 500
  const [base, most] = status === 429 || isBusy(code) ? [10_000, 60_000] : [500, 8_000]
  return Math.min(base * 2 ** (tried - 1), most) * (1 - random / 4)
}

/** Whether the answer allows another attempt; `x-should-retry` is OpenAI's own word on it. */
export function failed(answer: Answer, error: ReturnType<typeof errorOf>, now: number) {
  const again = error.failure === 'transient' && answer.headers['x-should-retry'] !== 'false'
  return { error, again, wait: waitHint(answer, now) }
}

function finalError(error: ImagesApiError, maybeCharged: boolean, why: string): ImagesApiError {
  return new ImagesApiError(error.message + why, {
    failure: error.failure,
    status: error.status,
    code: error.code,
    requestId: error.requestId,
    maybeCharged,
    cause: error.cause,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  })
}
