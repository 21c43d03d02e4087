import { BudgetError } from '../errors.ts'
import type { Meter } from '../pictures/generator.ts'
import { addSpent, type Limits, nothingSpent, type Spent, type Sum, whyBeyond } from './limits.ts'

/** Watches the money of one drawing, or of one text, however many requests it takes. */
export interface SpendingMeter extends Meter {
  /**
   * The answer is there: what it really cost, in US dollars, takes the place of what was reserved
   * for its last request. Where that is unknown the estimate stands.
   */
  settle(actual: number | undefined): void
}

/**
 * Reserves more than one request for each planned picture, so that other runs leave it, and that it counts
 * where this run is killed: one request more, words, or a picture that was not planned.
 * @param key of the picture
 * @param wish how many pictures it is more, and US dollars; whether it is for words
 * @param own what this run uses or has set aside without it
 * @returns why that does not fit; nothing where it does
 */
export type ReserveMore = (
  key: string,
  wish: Sum & { readonly isWords?: boolean },
  own: Sum,
) => Promise<string | undefined>

/** What a run has spent. */
export interface RunSpent extends Spent {
  /** Of all that: requests that may have been charged and gave nothing. */
  readonly maybeCharged: Spent
}

/**
 * What a run may still spend, while it runs. Whatever may have been charged counts as spent: a
 * request that is under way, and one that failed unless it certainly was not charged.
 *
 * Where the price is known, each request takes its estimate out of the dollars, and the drawing is
 * one image, however often it was asked for. Where it is unknown there are no dollars to count, so
 * each request that may have been charged counts as an image.
 *
 * Words are no images, and are paid from the dollars that the planned pictures leave.
 *
 * Each picture is reserved with one request before it is drawn, and whatever goes beyond that before it
 * is sent.
 */
export class RunBudget {
  #limits: Limits = []
  /** US dollars for pictures that no request was sent for yet. */
  #setAside: Map<string, number> = new Map()
  /** US dollars that are reserved, by key. */
  #reserved: Map<string, number> = new Map()
  #more: ReserveMore | undefined
  readonly #accounts: Spending[] = []

  /**
   * From now on these hold; a run that plans again may find that others have spent meanwhile.
   * @param toDraw estimates of the pictures that are about to be drawn, by a key of each
   * @param more absent where nothing can be reserved
   */
  within(
    limits: Limits,
    toDraw: Iterable<readonly [string, number | undefined]> = [],
    more?: ReserveMore,
  ): void {
    this.#limits = limits
    this.#setAside = new Map([...toDraw].map(([key, estimate]) => [key, estimate ?? 0]))
    this.#more = more
    // What was sent before is paid, or told as lost.
    this.#reserved = new Map(
      [...this.#setAside].map(([key, dollars]) => [key, dollars + this.#sentFor(key)]),
    )
  }

  /**
   * For one drawing.
   * @param estimate US dollars for each request, undefined where unknown
   * @param key what the money was set aside for, where it was
   */
  meter(estimate: number | undefined, key?: string): SpendingMeter {
    return this.#open(new Spending(estimate, key), (spending) => {
      const images = spending.imagesWith(1) - spending.imagesWith(0)
      const reason = whyBeyond(this.#limits, this.spent, { images, estimate })
      if (key !== undefined) this.#setAside.delete(key)
      return reason
    })
  }

  /**
   * For one text.
   * @param max US dollars that each request costs at most, undefined where unknown
   * @param about key of the picture that it is about
   */
  meterOfText(max: number | undefined, about?: string): SpendingMeter {
    return this.#open(new Spending(max, undefined, { about }), () =>
      whyBeyond(this.#limits, this.#inUse(), { images: 0, estimate: max }),
    )
  }

  /**
   * For a picture that was not planned: an image more, from what the planned ones leave.
   * @param estimate US dollars for each request, undefined where unknown
   * @param key what it is known by
   */
  meterOfSecond(estimate: number | undefined, key: string): SpendingMeter {
    return this.#open(new Spending(estimate, key, undefined, true), (spending) => {
      const images = spending.imagesWith(1) - spending.imagesWith(0)
      return whyBeyond(this.#limits, this.#inUse(true), { images, estimate })
    })
  }

  #open(spending: Spending, whyNot: (spending: Spending) => string | undefined): SpendingMeter {
    this.#accounts.push(spending)
    return {
      reserve: () => {
        const reason = whyNot(spending)
        if (reason) throw beyond(reason)
        const own = this.#inUse(spending.isUnplanned)
        const images = spending.imagesWith(1) - spending.imagesWith(0)
        spending.unsettled++
        return this.#ensure(spending, spending.isUnplanned ? images : 0, own)
      },
      refund: () => {
        spending.unsettled = Math.max(0, spending.unsettled - 1)
      },
      settle: (actual) => {
        spending.unsettled = Math.max(0, spending.unsettled - 1)
        spending.settled.push(actual ?? spending.estimate)
      },
    }
  }

  /** Reserves what this request goes beyond. @param images so many more @param own what is used without it */
  #ensure(spending: Spending, images: number, own: Sum): Promise<void> | undefined {
    const { estimate = 0, fund, of } = spending
    if (this.#more === undefined || fund === undefined || of === undefined) return undefined
    const before = this.#reserved.get(fund) ?? 0
    if (images === 0 && this.#sentFor(fund) <= before + epsilon) return undefined
    this.#reserved.set(fund, before + estimate)
    const wish = { images, cost: estimate, ...(!spending.isPicture && { isWords: true }) }
    return this.#more(of, wish, own).then((reason) => {
      if (reason === undefined) return
      spending.unsettled--
      this.#reserved.set(fund, (this.#reserved.get(fund) ?? 0) - estimate)
      throw beyond(reason)
    })
  }

  /** US dollars of all requests by their estimates. */
  #sentFor(fund: string): number {
    return this.#accounts
      .filter((spending) => spending.fund === fund)
      .reduce((sum, { requests, estimate = 0 }) => sum + requests * estimate, 0)
  }

  /** What is spent, and set aside for pictures. @param withImages their number, too: words are no images */
  #inUse(withImages = false): Sum {
    const { images, cost } = this.spent
    return {
      images: images + (withImages ? this.#setAside.size : 0),
      cost: [...this.#setAside.values()].reduce((sum, dollars) => sum + dollars, cost),
    }
  }

  /** How many requests for what has this key may have been charged, and gave nothing. */
  unsettledOf(key: string): number {
    return this.#accounts
      .filter((spending) => spending.key === key)
      .reduce((sum, { unsettled }) => sum + unsettled, 0)
  }

  get spent(): RunSpent {
    const pictures = this.#accounts.filter(({ isPicture }) => isPicture)
    const { cost } = sum(this.#accounts.flatMap(partsOf))
    const { unknown } = sum(pictures.flatMap(partsOf))
    const images = pictures.reduce((all, spending) => all + spending.imagesWith(0), 0)
    return { images, cost, unknown, maybeCharged: sum(this.#accounts.map(maybeOf)) }
  }
}

/** Sums of cents in floating point. */
const epsilon = 1e-9

const beyond = (reason: string) =>
  new BudgetError(reason, { hint: 'Raise the limit, or leave this post to a later run.' })

/** Requests of one drawing, or of one text. */
class Spending {
  readonly estimate: number | undefined
  readonly isPicture: boolean
  /** What the drawing is known by. */
  readonly key: string | undefined
  /** Key of the picture that it is, or is about. */
  readonly of: string | undefined
  /** What is reserved for it goes by this. */
  readonly fund: string | undefined
  /** A picture that nothing was set aside for. */
  readonly isUnplanned: boolean
  /** Sent, or about to be, and neither given back nor replaced by the actual cost. */
  unsettled = 0
  readonly settled: (number | undefined)[] = []

  constructor(
    estimate: number | undefined,
    key: string | undefined,
    words?: { readonly about: string | undefined },
    isUnplanned = false,
  ) {
    this.isUnplanned = isUnplanned
    this.estimate = estimate
    this.isPicture = words === undefined
    this.key = key
    this.of = words ? words.about : key
    this.fund = words?.about === undefined ? key : `words ${words.about}`
  }

  /** How many were sent, and not given back. */
  get requests(): number {
    return this.unsettled + this.settled.length
  }

  /** Images that it counts as, with so many requests more. */
  imagesWith(more: number): number {
    const requests = this.requests + more
    return this.estimate === undefined ? requests : Math.min(1, requests)
  }
}

const maybeOf = ({ unsettled, estimate }: Spending): Spent => priced(unsettled, estimate)

const partsOf = (spending: Spending): readonly Spent[] => [
  maybeOf(spending),
  ...spending.settled.map((cost) => priced(1, cost)),
]

const priced = (requests: number, each: number | undefined): Spent => ({
  images: requests,
  cost: requests * (each ?? 0),
  unknown: each === undefined ? requests : 0,
})

const sum = (parts: readonly Spent[]): Spent => parts.reduce(addSpent, nothingSpent)
