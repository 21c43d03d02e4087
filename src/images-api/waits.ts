import type { ImagesApiError } from '../errors.ts'
import { isBusy } from './failure-of.ts'

/** A server that asks for more has no room for this run: the post is better left to the next one. */
const LONGEST_WAIT = 120_000

type ErrorKind = Pick<ImagesApiError, 'status' | 'code' | 'failure'>

/** We ask too often, or it is too busy: true for every request of this account, not for one prompt. */
export function isLimit({ status, code, failure }: ErrorKind): boolean {
  return failure === 'transient' && (status === 429 || isBusy(code))
}

/**
 * Milliseconds before the next attempt. A hint of the server is never undercut. Without one: half a
 * second, doubled up to 8 s; for a rate limit, whose window is a minute, 10 s doubled up to 60 s.
 * Chance spreads callers that were turned away together.
 */
export function waitBefore(
  tried: number,
  hint: number | undefined,
  error: ErrorKind,
  random: number,
): number {
  if (hint !== undefined) return hint + random * 500
  const [base, max] = isLimit(error) ? [10_000, 60_000] : [500, 8_000]
  return Math.min(base * 2 ** (tried - 1), max) * (1 - random / 4)
}

/** Why so many milliseconds are not waited, as the end of a message; undefined where they are. */
export function tooLong(wait: number, now: number, deadline: number): string | undefined {
  const seconds = inSeconds(wait)
  if (wait > LONGEST_WAIT) {
    return `; it asks to wait ${seconds}, more than the ${inSeconds(LONGEST_WAIT)} that are waited`
  }
  return now + wait >= deadline ? `; the run has no time to wait ${seconds}` : undefined
}

export const inSeconds = (milliseconds: number) => `${Math.ceil(milliseconds / 1000)} s`
