import { ImagesApiError } from '../errors.ts'
import { AGAIN_HINT } from './api-error.ts'
import { stopped } from './retry-errors.ts'
import type { RetryPolicy } from './retry-policy.ts'
import { inSeconds, tooLong } from './waits.ts'

/** So many may begin: the lowest tier takes five a minute. */
const FIRST = 4
/** A limit answers at once: so long after one start, the next caller knows whether it still holds. */
const BETWEEN_STARTS = 1000
/** The window of most limits: after so long without one, another may draw beside those that do. */
const CALM = 60_000

/** Leave to send one request. */
export interface Turn {
  /** How often the pace had been slowed when it was given. */
  readonly slowed: number
}

/**
 * How fast one API lets us draw; shared by all drawings of a generator. A few start at once, and one
 * more with each drawing that comes, until the API turns somebody away. Then all wait as long as it
 * says, half as many draw at a time, and they start one after another.
 */
export class RateLimiter {
  #inFlight = 0
  readonly #ceiling: number
  #most: number
  /** Nobody starts before; milliseconds since the epoch. */
  #opens = 0
  #slowed = 0
  #changedAt = 0
  #waiting = 0
  #queue: Promise<unknown> = Promise.resolve()
  #left = Promise.withResolvers<void>()

  /** @param ceiling how many may draw at a time at most */
  constructor(ceiling: number) {
    this.#ceiling = ceiling
    this.#most = Math.min(FIRST, ceiling)
  }

  /**
   * Waits for the caller's turn, in the order of asking; each one must be left again.
   * @param rested the moment until which the caller has waited already: a timer may end a little early
   * @throws ImagesApiError where it is cancelled, or the wait is too long; nothing was sent then
   */
  async enter(retryPolicy: RetryPolicy, rested: number): Promise<Turn> {
    const ahead = this.#queue
    const { promise: passed, resolve: pass } = Promise.withResolvers<void>()
    this.#queue = ahead.then(() => passed)
    this.#waiting++
    try {
      await unlessStopped(ahead, retryPolicy)
      const now = await this.#opening(retryPolicy, rested)
      this.#inFlight++
      if (this.#slowed > 0) this.#opens = now + BETWEEN_STARTS
      return { slowed: this.#slowed }
    } finally {
      this.#waiting--
      pass()
    }
  }

  /** The request of this turn has ended, with a drawing or without. */
  leave(isDrawn: boolean, now: number): void {
    this.#inFlight--
    const isCalm = this.#slowed === 0 || now - this.#changedAt >= CALM
    if (isDrawn && isCalm && this.#most < this.#ceiling) {
      this.#most++
      this.#changedAt = now
    }
    this.#left.resolve()
    this.#left = Promise.withResolvers()
  }

  /**
   * The request of this turn was turned away by a limit: nobody starts before `opens`. Those that
   * were on their way by then will be turned away as well, and do not slow it once more.
   * @returns whether this was said, for all that it concerns; else the caller is the only one
   */
  slow(turn: Turn, opens: number, retryPolicy: RetryPolicy): boolean {
    const now = retryPolicy.clock.now()
    this.#opens = Math.max(this.#opens, opens)
    if (turn.slowed < this.#slowed) return true
    const isAlone = this.#inFlight + this.#waiting === 1
    this.#most = Math.max(1, Math.floor(Math.min(this.#most, this.#inFlight) / 2))
    this.#slowed++
    this.#changedAt = now
    const wait = opens - now
    if (isAlone || tooLong(wait, now, retryPolicy.deadline)) return false
    retryPolicy.log(
      `the images API allows fewer requests: waiting ${inSeconds(wait)}, then ${this.#most} at a time`,
    )
    return true
  }

  /** Waits until one more may start. @returns the moment */
  async #opening(retryPolicy: RetryPolicy, rested: number): Promise<number> {
    const { clock, deadline, signal } = retryPolicy
    let reached = rested
    for (;;) {
      const now = Math.max(clock.now(), reached)
      const wait = this.#opens - now
      if (this.#inFlight >= this.#most) await unlessStopped(this.#left.promise, retryPolicy)
      else if (wait <= 0) return now
      else {
        const why = tooLong(wait, now, deadline)
        if (why) {
          const message = `the images API takes no request now${why}`
          throw new ImagesApiError(message, { failure: 'transient', hint: AGAIN_HINT })
        }
        reached = this.#opens
        await clock.sleep(wait, signal).catch(() => {
          throw stopped(retryPolicy)
        })
      }
    }
  }
}

async function unlessStopped(promise: Promise<unknown>, retryPolicy: RetryPolicy): Promise<void> {
  const { promise: stop, reject } = Promise.withResolvers<never>()
  const onAbort = () => reject(stopped(retryPolicy))
  if (retryPolicy.signal.aborted) onAbort()
  retryPolicy.signal.addEventListener('abort', onAbort, { once: true })
  try {
    await Promise.race([stop, promise])
  } finally {
    retryPolicy.signal.removeEventListener('abort', onAbort)
  }
}
