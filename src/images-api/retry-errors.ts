import { BudgetError, ImagesApiError } from '../errors.ts'
import { AGAIN_HINT } from './api-error.ts'
import type { RetryPolicy } from './retry-policy.ts'

/**
 * The error of the last attempt, and why there is no other one.
 * @param times attempts, this one too, that may have been charged
 */
export function finalError(error: ImagesApiError, times: number, why: string): ImagesApiError {
  return new ImagesApiError(error.message + why, {
    failure: error.failure,
    status: error.status,
    code: error.code,
    requestId: error.requestId,
    maybeChargedTimes: times,
    cause: error.cause,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  })
}

/** What ends the trying where another attempt was not even sent. */
export function insteadOfAnother(
  thrown: unknown,
  last: ImagesApiError,
  maybeCharged: number,
): unknown {
  if (thrown instanceof BudgetError) {
    return finalError(last, maybeCharged, '; another attempt would go beyond the budget')
  }
  if (!(thrown instanceof ImagesApiError)) return thrown
  return thrown.failure === 'cancelled'
    ? cancelled(maybeCharged)
    : finalError(last, maybeCharged, `; ${thrown.message}`)
}

/** @param times requests before that may have been charged */
export function cancelled(times: number): ImagesApiError {
  return new ImagesApiError('the drawing was cancelled', {
    failure: 'cancelled',
    maybeChargedTimes: times,
  })
}

/** Why a wait was given up: somebody cancelled, or the time is up. */
export function stopped({ isCancelled }: RetryPolicy, times = 0): ImagesApiError {
  if (isCancelled()) return cancelled(times)
  return new ImagesApiError('the time of the whole run was up before the next request', {
    failure: 'transient',
    maybeChargedTimes: times,
    hint: AGAIN_HINT,
  })
}
