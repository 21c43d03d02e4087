import type { Bill, Payment } from '../../ledger/record.ts'
import type { Original } from '../../staging/original.ts'
import type { Billed } from '../find/wanted.ts'

/** All payments for a post, with those of its new drawing and its words. A card costs nothing. */
export function billsWith(
  {
    generator,
    drawnAt,
    cost,
    atMost,
    maybeCharged,
    concept,
    look,
  }: Omit<Original, 'hero' | 'social' | 'more'>,
  alt: { readonly paid?: Bill | undefined } | undefined,
  { before, pullRequest }: Billed = { before: [], pullRequest: null },
): Payment[] {
  const drawing = { at: drawnAt, cost: cost ?? atMost ?? null, pullRequest, maybeCharged }
  // The order of a record's keys, in which it is read and written again.
  const wordsOf = (kind: NonNullable<Payment['for']>, bill: Bill) => ({
    ...{ at: bill.at, cost: bill.cost, pullRequest, maybeCharged: bill.maybeCharged },
    for: kind,
  })
  return [
    ...before,
    ...(concept?.paid ? [wordsOf('concept', concept.paid)] : []),
    ...(generator === 'card' ? [] : [drawing]),
    ...(look?.paid ? [wordsOf('look', look.paid)] : []),
    ...(alt?.paid ? [wordsOf('alt', alt.paid)] : []),
  ]
}
