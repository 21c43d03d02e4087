import type { ImagesApiError } from '../errors.ts'
import type { Meter } from '../pictures/generator.ts'
import { type ApiAnswer, type errorOf, isGatewayFault } from './api-error.ts'
import type { RateLimiter } from './rate-limiter.ts'
import { finalError, insteadOfAnother, stopped } from './retry-errors.ts'
import type { RetryPolicy } from './retry-policy.ts'
import { waitHint } from './wait-hint.ts'
import { inSeconds, isLimit, tooLong, waitBefore } from './waits.ts'

/** How one attempt ended; `again` where another may end better, after `wait` ms if the server said. */
export type AttemptOutcome<T> =
  | { readonly value: T }
  | { readonly error: ImagesApiError; readonly again: boolean; readonly wait?: number | undefined }

export interface Retried<T> {
  readonly value: T
  readonly attempts: number
  /** Attempts before this one that failed, yet may have been charged. */
  readonly maybeCharged: number
}

/** What one attempt must ask before it is sent; without them nothing holds it. */
export interface RetryLimits {
  readonly meter?: Meter | undefined
  readonly rateLimiter?: RateLimiter | undefined
}

/**
 * Tries again as long as that can help, within the attempts and the deadline; every attempt in its
 * turn at the pace, and paid for by the meter.
 * @throws ImagesApiError; BudgetError where the meter does not pay for the first attempt
 */
export async function retrying<T>(
  attempt: () => Promise<AttemptOutcome<T>>,
  retryPolicy: RetryPolicy,
  limits: RetryLimits = {},
): Promise<Retried<T>> {
  const { attempts, deadline, clock, signal, log } = retryPolicy
  let maybeCharged = 0
  let rested = 0
  let last: ImagesApiError | undefined
  for (let tried = 1; ; tried++) {
    const ended = await attemptOf(attempt, { tried, rested }, retryPolicy, limits).catch(
      (thrown) => {
        throw last ? insteadOfAnother(thrown, last, maybeCharged) : thrown
      },
    )
    if ('value' in ended) return { value: ended.value, attempts: tried, maybeCharged }
    const { error, again, wait, opens, isSaid } = ended
    last = error
    maybeCharged += error.maybeChargedTimes
    const final = (why: string) => finalError(error, maybeCharged, why)
    if (!again) throw final('')
    if (tried === attempts) throw final(`, after ${attempts} attempts`)
    const why = tooLong(wait, clock.now(), deadline)
    if (why) throw final(why)
    if (signal.aborted) throw stopped(retryPolicy, maybeCharged)
    if (!isSaid) {
      log(`${error.message}; attempt ${tried + 1} of ${attempts} in ${inSeconds(wait)}`)
    }
    await clock.sleep(wait, signal).catch(() => {
      throw stopped(retryPolicy, maybeCharged)
    })
    rested = opens
  }
}

/** One attempt in its turn: what came of it, and how long to wait if it failed. */
async function attemptOf<T>(
  attempt: () => Promise<AttemptOutcome<T>>,
  { tried, rested }: { readonly tried: number; readonly rested: number },
  retryPolicy: RetryPolicy,
  { meter, rateLimiter }: RetryLimits,
) {
  const { clock } = retryPolicy
  const turn = await rateLimiter?.enter(retryPolicy, rested)
  let isDrawn = false
  try {
    await meter?.reserve()
    const outcome = await attempt()
    isDrawn = 'value' in outcome
    if ('value' in outcome) return outcome
    const { error, again } = outcome
    if (!error.maybeCharged) meter?.refund()
    const wait = waitBefore(tried, outcome.wait, error, clock.random())
    const opens = clock.now() + wait
    const isSaid = turn && isLimit(error) && rateLimiter?.slow(turn, opens, retryPolicy)
    return { error, again, wait, opens, isSaid }
  } finally {
    if (turn) rateLimiter?.leave(isDrawn, clock.now())
  }
}

/**
 * Whether the answer allows another attempt; `x-should-retry` is OpenAI's own word on it. It is
 * obeyed on a request that it calls wrong, which costs nothing, not on an account or a refusal.
 */
export function failed(answer: ApiAnswer, error: ReturnType<typeof errorOf>, now: number) {
  const shouldRetry = answer.headers['x-should-retry']
  const mayRepeat = error.failure === 'invalid' && answer.status >= 400 && shouldRetry === 'true'
  const again = error.failure === 'transient' ? shouldRetry !== 'false' : mayRepeat
  return { error, again: again && !isGatewayFault(answer), wait: waitHint(answer, now) }
}
