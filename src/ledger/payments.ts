import type { Spent } from './limits.ts'
import type { Payment, Record } from './record.ts'
import { total } from './total.ts'

/** Everything that was paid for a post. Records of before there was a list tell of their own drawing. */
export function paymentsOf(record: Record): readonly Payment[] {
  if (record.paid) return record.paid
  if (record.generator === 'card') return []
  return [{ at: record.drawnAt, cost: record.cost, pullRequest: null, maybeCharged: 0 }]
}

/**
 * US dollars for the picture of a record: where it was drawn twice, for both, and with its dark version;
 * undefined as soon as one of them is unknown.
 */
export const drawnCost = ({
  cost,
  verdict,
  dark,
}: Pick<Record, 'cost' | 'verdict' | 'dark'>): number | undefined =>
  total(
    [cost, ...[verdict?.other, dark].flatMap((other) => (other ? [other.cost] : []))].map(
      (each) => each ?? undefined,
    ),
  )

/** Tells the payments of one post apart. */
export const paymentKey = ({ at, cost, for: purpose }: Payment): string =>
  `${at} ${cost} ${purpose}`

/** The payments of several records of one post, each of them once, the newest last. */
export function mergePayments(lists: readonly (readonly Payment[])[]): readonly Payment[] {
  const each = new Map(lists.flat().map((payment) => [paymentKey(payment), payment]))
  return [...each.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/**
 * What these payments come to. A request that failed and may have been charged counts with the price
 * of its drawing; where that is unknown, as an image. Words count in dollars alone.
 */
export function sumOf(payments: readonly Payment[]): Spent {
  let [images, cost, unknown] = [0, 0, 0]
  for (const { cost: price, maybeCharged, for: purpose } of payments) {
    const requests = 1 + maybeCharged
    cost += requests * (price ?? 0)
    if (purpose !== undefined) continue
    images += price === null ? requests : 1
    unknown += price === null ? requests : 0
  }
  return { images, cost, unknown }
}

/** The first moment of the calendar month in UTC. */
export const monthStart = (now: Date): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth()))

/** The first moment of the calendar day in UTC. */
export const dayStart = (now: Date): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()))

/** Paid at this moment or later. What has no date that can be read is of no month. */
export const since =
  (start: Date) =>
  ({ at }: Payment): boolean =>
    Date.parse(at) >= start.getTime()
