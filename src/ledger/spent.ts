import {
  asPayment,
  type PaidEntry,
  pullRequestOf,
  type ReservedEntry,
  toMicros,
} from './account-entry.ts'
import { type Counted, samePicture } from './account-state.ts'
import { addSpent, nothingSpent, type Spent } from './limits.ts'
import { sumOf } from './payments.ts'
import type { Payment } from './record.ts'

/**
 * What was spent by the account and by records. Each payment counts once: records on branches tell of
 * those that the account knows, too, and of older ones. A request that was lost is no further image
 * where its picture came in the end; its dollars count.
 * @param records payments of records
 */
export function spentBy(records: readonly Payment[], { paid, underWay }: Counted): Spent {
  const lost = paid.filter(({ what }) => what === 'lost')
  const told = onceEach(paid.filter(({ what }) => what !== 'lost'))
  const payments = unionOf(records, told.map(asPayment))
  return [sumOf(payments), lostSum(lost, paid), underWaySum(underWay)].reduce(addSpent)
}

/** A drawing that was found in the staging of another pull request is told there and here. */
export const onceEach = (paid: readonly PaidEntry[]): readonly PaidEntry[] => [
  ...new Map(
    paid.map((entry) => {
      const { at, post, drawing, micros, what } = entry
      return [[at, post, drawing, micros, what].join(' '), entry]
    }),
  ).values(),
]

/** What counts for a pull request, or since a moment (in ms). */
export const countedFor = (
  { paid, underWay }: Counted,
  scope: { readonly pullRequest: number } | { readonly since: number },
): Counted =>
  'since' in scope
    ? { paid: paid.filter(({ at }) => at >= scope.since), underWay }
    : {
        paid: paid.filter(({ shelf }) => pullRequestOf(shelf) === scope.pullRequest),
        underWay: underWay.filter(({ shelf }) => pullRequestOf(shelf) === scope.pullRequest),
      }

/**
 * The payments of two lists that tell of the same money. Both may hold several that look alike: two
 * posts drawn in the same moment. A post may bear another name in one of them, so it is not compared.
 * Of two that are the same the one counts that tells of more requests: no list makes the other smaller.
 */
function unionOf(a: readonly Payment[], b: readonly Payment[]): readonly Payment[] {
  const left = Map.groupBy(a, alike)
  const right = Map.groupBy(b, alike)
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [one, other] = [dearestFirst(left.get(key)), dearestFirst(right.get(key))]
    const [longer, shorter] = one.length > other.length ? [one, other] : [other, one]
    return longer.map((payment, index) => {
      const same = shorter[index]
      return same && same.maybeCharged > payment.maybeCharged ? same : payment
    })
  })
}

const dearestFirst = (payments: readonly Payment[] = []): readonly Payment[] =>
  payments.toSorted((a, b) => b.maybeCharged - a.maybeCharged)

const alike = ({ at, cost, for: purpose }: Payment): string =>
  `${Date.parse(at)} ${toMicros(cost)} ${purpose}`

function lostSum(lost: readonly PaidEntry[], paid: readonly PaidEntry[]): Spent {
  const pictures = paid.filter(({ what }) => what === 'picture')
  const groups = Map.groupBy(lost, ({ post, drawing }) => `${post} ${drawing}`)
  return [...groups.values()]
    .map((all): Spent => {
      const first = all[0]!
      const requests = all.reduce((sum, { maybeCharged }) => sum + maybeCharged, 0)
      if (first.micros === undefined) return { images: requests, cost: 0, unknown: requests }
      const cost = all.reduce(
        (sum, each) => sum + (each.maybeCharged * (each.micros ?? 0)) / 1e6,
        0,
      )
      const came = pictures.some((picture) => samePicture(picture, first))
      return { images: came ? 0 : mostAtOnce(all), cost, unknown: 0 }
    })
    .reduce(addSpent, nothingSpent)
}

/** Candidates of a post that were lost together: as many images; asked for once more, no more. */
const mostAtOnce = (all: readonly PaidEntry[]): number =>
  Math.max(...all.map(({ at }) => all.filter((one) => one.at >= at && one.at < at + 100).length))

function underWaySum(underWay: readonly ReservedEntry[]): Spent {
  const open = underWay.filter(({ isDrawn }) => !isDrawn)
  return {
    images: open.length,
    cost: underWay.reduce((sum, { micros }) => sum + (micros ?? 0) / 1e6, 0),
    unknown: open.filter(({ micros }) => micros === undefined).length,
  }
}
