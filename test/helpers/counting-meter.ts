import { BudgetError } from '../../src/errors.ts'
import type { Meter } from '../../src/pictures/generator.ts'

export interface CountingMeter extends Meter {
  /** What was asked of it, in order. */
  readonly calls: readonly ('reserve' | 'refund' | 'denied')[]
  /** Requests that were paid for and stayed so. */
  spent(): number
}

/** Pays for so many requests, and writes down what it was asked. */
export function countingMeter(requests = Number.POSITIVE_INFINITY): CountingMeter {
  const calls: ('reserve' | 'refund' | 'denied')[] = []
  let spent = 0
  return {
    calls,
    spent: () => spent,
    reserve() {
      if (spent >= requests) {
        calls.push('denied')
        throw new BudgetError('one more image would go beyond `max-images`')
      }
      spent++
      calls.push('reserve')
    },
    refund() {
      spent--
      calls.push('refund')
    },
  }
}
