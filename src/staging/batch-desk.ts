import type { BatchFact } from '../ledger/batch-run.ts'
import type { OwnPrices } from '../ledger/prices.ts'
import type { BatchApi } from '../pictures/batch-api.ts'
import type { DrawingKey } from './drawing-key.ts'
import type { Original } from './original.ts'

/**
 * What a run has to do with batches of the images API: what came of those of before, and whether new
 * pictures go into one.
 */
export interface BatchDesk {
  readonly api: BatchApi
  /** New pictures go into a batch; else they are drawn one by one. */
  readonly handsOver: boolean
  /** A picture failed in a batch: it is drawn by itself. */
  isAlone(key: Pick<DrawingKey, 'post' | 'drawing'>): boolean
  /** A batch drew this picture: it is paid, and waits to be taken. */
  has(key: Pick<DrawingKey, 'post' | 'drawing' | 'nth'>): boolean
  /**
   * The drawing of a picture that {@link has} told of, read from disk.
   * @throws ImagesApiError, PictureError; UnreadDrawingError for a picture of a kind that we do not read
   */
  take(key: Pick<DrawingKey, 'post' | 'drawing'>, prices: OwnPrices | undefined): Promise<Original>
  /** Notes what was handed over, by this run or before. */
  handed(fact: BatchFact): void
  facts(): readonly BatchFact[]
}
