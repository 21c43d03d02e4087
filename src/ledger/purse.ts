import { BudgetError } from '../errors.ts'
import type { Meter } from '../pictures/generator.ts'
import { type Limits, type Spent, whyBeyond } from './limits.ts'

/** Watches the money of one drawing, however many requests it takes. */
export interface DrawingMeter extends Meter {
  /**
   * The drawing is there: what it really cost, in US dollars, takes the place of what was reserved
   * for its last request. Where that is unknown the estimate stands.
   */
  settle(actual: number | undefined): void
}

/** What a run has spent. */
export interface RunSpent extends Spent {
  /** Of all that: requests that may have been charged and gave no picture. */
  readonly maybeCharged: Spent
}

/**
 * What a run may still spend, while it runs. Whatever may have been charged counts as spent: a
 * request that is under way, and one that failed unless it certainly was not charged.
 *
 * Where the price is known, each request takes its estimate out of the dollars, and the drawing is
 * one image, however often it was asked for. Where it is unknown there are no dollars to count, so
 * each request that may have been charged counts as an image.
 */
export class Purse {
  #limits: Limits = []
  readonly #accounts: Account[] = []

  /** From now on these hold; a run that plans again may find that others have spent meanwhile. */
  within(limits: Limits): void {
    this.#limits = limits
  }

  /** For one drawing. @param estimate US dollars for each request, undefined where unknown */
  meter(estimate: number | undefined): DrawingMeter {
    const account = new Account(estimate)
    this.#accounts.push(account)
    return {
      reserve: () => {
        const images = account.imagesWith(1) - account.imagesWith(0)
        const reason = whyBeyond(this.#limits, this.spent, { images, estimate })
        if (reason)
          throw new BudgetError(reason, {
            hint: 'Raise the limit, or leave this post to a later run.',
          })
        account.unsettled++
      },
      refund: () => {
        account.unsettled = Math.max(0, account.unsettled - 1)
      },
      settle: (actual) => {
        account.unsettled = Math.max(0, account.unsettled - 1)
        account.settled.push(actual ?? estimate)
      },
    }
  }

  get spent(): RunSpent {
    const maybe = this.#accounts.map(({ unsettled, estimate }) => priced(unsettled, estimate))
    const sure = this.#accounts.flatMap(({ settled }) => settled.map((cost) => priced(1, cost)))
    const { cost, unknown } = sum([...maybe, ...sure])
    const images = this.#accounts.reduce((all, account) => all + account.imagesWith(0), 0)
    return { images, cost, unknown, maybeCharged: sum(maybe) }
  }
}

/** Requests of one drawing. */
class Account {
  readonly estimate: number | undefined
  /** Sent, or about to be, and neither given back nor replaced by the actual cost. */
  unsettled = 0
  readonly settled: (number | undefined)[] = []

  constructor(estimate: number | undefined) {
    this.estimate = estimate
  }

  /** Images that it counts as, with so many requests more. */
  imagesWith(more: number): number {
    const requests = this.unsettled + this.settled.length + more
    return this.estimate === undefined ? requests : Math.min(1, requests)
  }
}

const priced = (requests: number, each: number | undefined): Spent => ({
  images: requests,
  cost: requests * (each ?? 0),
  unknown: each === undefined ? requests : 0,
})

const sum = (parts: readonly Spent[]): Spent =>
  parts.reduce(
    (a, b) => ({
      images: a.images + b.images,
      cost: a.cost + b.cost,
      unknown: a.unknown + b.unknown,
    }),
    { images: 0, cost: 0, unknown: 0 },
  )
