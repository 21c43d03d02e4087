import {
  type PaidEntry,
  type PictureMark,
  paidEntryOf,
  pictureMark,
} from '../../ledger/account-entry.ts'
import type { Bill } from '../../ledger/record.ts'
import type { DrawingKey } from '../../staging/drawing-key.ts'
import type { Original } from '../../staging/original.ts'
import { billsWith } from './bills.ts'
import type { DrawingContext } from './drawing-context.ts'

/** What a picture is known by on the account. */
export const markOf = ({ post, drawing }: Pick<DrawingKey, 'post' | 'drawing'>): PictureMark =>
  pictureMark(post.path, drawing)

/** A drawing, whether its picture can be read or not. */
type PaidDrawing = Omit<Original, 'hero' | 'social' | 'more'>

/**
 * What was paid for a drawing and its words, as the account tells it. A drawing that was put away is told
 * of the post that it was drawn for, whichever uses it: told of another, it would be another payment.
 */
export const paidFor = (
  planned: Pick<DrawingKey, 'post' | 'drawing'>,
  original: PaidDrawing,
  alt: { readonly paid?: Bill | undefined } | undefined,
  shelf: string,
): readonly PaidEntry[] => {
  const mark = pictureMark(original.drawnFor ?? planned.post.path, planned.drawing)
  return billsWith(original, alt).map((payment) => paidEntryOf(payment, mark, shelf))
}

/** Tells the account that a drawing is there, and what it cost. */
export function tellPaid(
  planned: DrawingKey,
  original: PaidDrawing,
  { account, shelf }: Pick<DrawingContext, 'account' | 'shelf'>,
): void {
  const arrived = { ...markOf(planned), nth: planned.nth }
  // A card that stands in for a refused picture gives nothing for the requests that it took.
  const isCard = original.generator === 'card'
  account.paid(paidFor(planned, original, undefined, shelf), isCard ? undefined : arrived)
}
