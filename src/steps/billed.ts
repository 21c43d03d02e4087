import { mergePayments, paymentsOf } from '../ledger/payments.ts'
import type { Bill, Payment } from '../ledger/record.ts'
import type { Task } from '../task.ts'
import type { Candidates } from './candidates.ts'
import type { Delivery } from './deliver.ts'
import { recordsOf } from './look-up.ts'
import type { Original } from './original.ts'
import type { Wanted } from './planned.ts'
import type { Studio } from './studio.ts'

/** To whom a drawing is billed, and what was paid for its post before. */
export interface Billed {
  readonly pullRequest: number | null
  readonly before: readonly Payment[]
}

/**
 * The same posts with what was paid for each before: a record carries that on, so that a picture
 * which was replaced still counts, as do candidates that nobody chose. What waits in a delivery is paid, whether it is used or not.
 */
export async function withBills(
  wanted: readonly Wanted[],
  { pullRequest = null }: { readonly pullRequest?: Task['pullRequest'] | null },
  delivery: Delivery | undefined,
  { repo }: Pick<Studio, 'repo'>,
  candidates?: Pick<Candidates, 'paidFor'>,
): Promise<readonly Wanted[]> {
  const delivered =
    delivery?.head === undefined || wanted.length === 0
      ? undefined
      : await recordsOf(
          await repo.snapshot(delivery.head),
          wanted.map(({ post }) => post.path),
          { repo },
        )
  return wanted.map((want) => {
    const records = [want.record, delivered?.get(want.post.path)]
    const paid = records.map((record) => (record ? paymentsOf(record) : []))
    const drafts = candidates?.paidFor(want.post.path) ?? []
    return { ...want, billed: { pullRequest, before: mergePayments([...paid, drafts]) } }
  })
}

/** All payments for a post, with those of its new drawing and its words. A card costs nothing. */
export function billsWith(
  { generator, drawnAt, cost, maybeCharged, concept }: Original,
  alt: { readonly paid?: Bill | undefined } | undefined,
  { before, pullRequest }: Billed = { before: [], pullRequest: null },
): Payment[] {
  const drawing = { at: drawnAt, cost: cost ?? null, pullRequest, maybeCharged }
  // The order of a record's keys, in which it is read and written again.
  const wordsOf = (kind: 'concept' | 'alt', bill: Bill) => ({
    ...{ at: bill.at, cost: bill.cost, pullRequest, maybeCharged: bill.maybeCharged },
    for: kind,
  })
  return [
    ...before,
    ...(concept?.paid ? [wordsOf('concept', concept.paid)] : []),
    ...(generator === 'card' ? [] : [drawing]),
    ...(alt?.paid ? [wordsOf('alt', alt.paid)] : []),
  ]
}
