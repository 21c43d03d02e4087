import { pictureMark, type ReservedEntry } from '../../ledger/account-entry.ts'
import { samePictureByNow } from '../../ledger/account-state.ts'
import { inBatchPrice } from '../../ledger/batch-price.ts'
import { batchBegan } from '../../ledger/batch-run.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import type { BatchDesk } from '../../staging/batch-desk.ts'
import type { Pictures } from './plan.ts'
import type { Planned } from './planned.ts'

/**
 * The pictures without those that a batch is drawing at this moment; and at the price of a batch, where they
 * go into one. Pure.
 * @param underWay what others are drawing
 * @param isGone whether a post of a mark is not there by now
 * @param batches absent where the run has nothing to do with batches
 */
export function withBatches(
  { planned, skipped, ...pictures }: Pictures,
  underWay: readonly ReservedEntry[],
  isGone: (post: string) => boolean,
  batches: BatchDesk | undefined,
): Pictures {
  const taken = underWay.filter(({ run }) => batchBegan(run) !== undefined)
  const isInBatch = ({ post, drawing, nth }: Planned) =>
    nth === undefined &&
    taken.some((entry) => samePictureByNow(pictureMark(post.path, drawing), entry, isGone))
  const left = planned.filter((one) => batches?.has(one) || !isInBatch(one))
  const isLeft = new Set(left)
  return {
    ...pictures,
    planned: left.map((one) => (goesInto(one, batches) ? inBatch(one) : one)),
    skipped: [
      ...skipped,
      ...planned.filter((one) => !isLeft.has(one)).map(({ post }) => waitsInBatch(post.path)),
    ],
  }
}

/** A post whose picture a batch draws. */
export const waitsInBatch = (post: string): Skipped => ({
  post,
  kind: 'in-batch',
  reason:
    'waits in a batch at the images API; a later `backfill` or `restyle` puts its picture in place',
})

/** One that somebody chooses, or that failed in a batch, is drawn by itself. */
const goesInto = (planned: Planned, batches: BatchDesk | undefined): boolean =>
  batches?.handsOver === true &&
  planned.nth === undefined &&
  planned.chosen === undefined &&
  !batches.has(planned) &&
  !batches.isAlone(planned)

const inBatch = (planned: Planned): Planned => ({
  ...planned,
  estimate: inBatchPrice(planned.estimate),
  inBatch: true,
})
