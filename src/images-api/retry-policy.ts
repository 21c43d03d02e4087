import { setTimeout } from 'node:timers/promises'

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

export interface RetryPolicy {
  readonly attempts: number
  /** Milliseconds since the epoch. */
  readonly deadline: number
  readonly clock: Clock
  /** Aborts when somebody cancels, or at the deadline. */
  readonly signal: AbortSignal
  /** Somebody cancelled; an aborted signal alone means that the time is up. */
  isCancelled(): boolean
  readonly log: (line: string) => void
}
