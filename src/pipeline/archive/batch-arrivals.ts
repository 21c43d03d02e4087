import type { AnswerLine } from '../../images-api/batch/answer-lines.ts'
import { readLine } from '../../images-api/batch/answer-lines.ts'
import { type PaidEntry, pictureMark, toMicros } from '../../ledger/account-entry.ts'
import { lostOf } from '../../ledger/account-state.ts'
import { inBatchPrice } from '../../ledger/batch-price.ts'
import { type OwnPrices, priceOf } from '../../ledger/prices.ts'
import { type BatchHead, type BatchItem, idOf, idOfItem } from '../../memory/batch-entry.ts'
import type { BatchApi, ProviderBatch } from '../../pictures/batch-api.ts'
import type { DrawingKey } from '../../staging/drawing-key.ts'
import type { Original } from '../../staging/original.ts'

/** A drawing that came of a batch and was not taken yet. */
export interface Arrival {
  readonly item: BatchItem
  readonly line: AnswerLine
  /** The batch that drew it. */
  readonly from: CollectedBatch
}

/** A batch whose answers are on disk. */
export interface CollectedBatch {
  readonly name: string
  readonly head: BatchHead
  readonly batch: Pick<ProviderBatch, 'id' | 'createdAt'>
}

/** The drawings that came of batches, each read from disk when it is wanted. */
export class BatchArrivals {
  readonly #api: Pick<BatchApi, 'drawingIn'>
  readonly #isGone: (post: string) => boolean
  readonly #all = new Map<string, Arrival>()
  /** Those of posts that are not there by now, by what determines them: a post of another name may be it. */
  readonly #renamed = new Map<string, Arrival[]>()
  /** Which of those stands for which picture. */
  readonly #instead = new Map<string, Arrival>()
  readonly #taken = new Set<Arrival>()
  readonly #broken = new Set<Arrival>()

  /** @param isGone whether a post of a mark is not there by now */
  constructor(api: Pick<BatchApi, 'drawingIn'>, isGone: (post: string) => boolean) {
    this.#api = api
    this.#isGone = isGone
  }

  add(arrival: Arrival): void {
    const { post, drawing } = pictureMark(arrival.item.post, arrival.item.drawing)
    this.#all.set(idOf({ post, drawing }), arrival)
    if (!this.#isGone(post)) return
    this.#renamed.set(drawing, [...(this.#renamed.get(drawing) ?? []), arrival])
  }

  /** The arrival for a picture. */
  find({ post, drawing }: Pick<DrawingKey, 'post' | 'drawing'>): Arrival | undefined {
    const mark = pictureMark(post.path, drawing)
    const id = idOf(mark)
    const known = this.#all.get(id) ?? this.#instead.get(id)
    if (known) return known
    const other = this.#renamed.get(mark.drawing)?.pop()
    if (other) this.#instead.set(id, other)
    return other
  }

  /**
   * Reads a drawing.
   * @throws ImagesApiError, PictureError; UnreadDrawingError for a picture of a kind that we do not read
   */
  async read(arrival: Arrival, prices: OwnPrices | undefined): Promise<Original> {
    try {
      const original = await this.#read(arrival, prices)
      this.#taken.add(arrival)
      return original
    } catch (error) {
      this.#broken.add(arrival)
      throw error
    }
  }

  async #read({ item, line, from }: Arrival, prices: OwnPrices | undefined): Promise<Original> {
    const { head, batch } = from
    const drawing = await this.#api.drawingIn(await readLine(line))
    const actual = drawing.cost || inBatchPrice(priceOf(head.model, drawing.usage, prices))
    const estimate = item.estimate ?? undefined
    const { concept } = item
    return {
      ...{ drawnFor: item.post, generator: 'openai', model: head.model, quality: item.quality },
      ...{ prompt: item.prompt, requestedSize: item.requestedSize, references: item.references },
      usage: drawing.usage,
      ...(actual === undefined && item.isBound
        ? { cost: undefined, atMost: estimate }
        : { cost: actual ?? estimate }),
      maybeCharged: 0,
      // What it costs counts on the day on which it was reserved; and whoever takes it, at the same moment.
      drawnAt: new Date(batch.createdAt).toISOString(),
      notes: [...item.notes, ...drawing.warnings],
      batch: batch.id,
      ...(concept && { concept }),
      ...{ hero: drawing.picture, social: drawing.picture },
    }
  }

  /** Those that nobody took, whose payment stands nowhere. @param paid as the account has it by now */
  left(batch: CollectedBatch, paid: readonly PaidEntry[]): readonly Arrival[] {
    const isPaid = paidIn(batch, paid)
    return this.#of(batch).filter(
      (one) => !this.#taken.has(one) && !this.#broken.has(one) && !isPaid(idOfItem(one.item)),
    )
  }

  /** Those that nothing can be made of, as they are paid for all the same. */
  broken(batch: CollectedBatch): readonly PaidEntry[] {
    const { shelf } = batch.head
    return this.#of(batch)
      .filter((one) => this.#broken.has(one))
      .map(({ item: { post, drawing, estimate } }) => {
        const mark = pictureMark(post, drawing)
        const entry = { ...mark, shelf, run: batch.name, nth: undefined, isDrawn: false }
        return lostOf({ ...entry, micros: toMicros(estimate) }, batch.batch.createdAt, 1)
      })
  }

  #of(batch: CollectedBatch): readonly Arrival[] {
    return [...this.#all.values()].filter(({ from }) => from === batch)
  }
}

/** Tells of a batch's pictures, by their ids, which the account says were taken. */
export function paidIn(
  { batch: { createdAt } }: Pick<CollectedBatch, 'batch'>,
  paid: readonly PaidEntry[],
): (id: string) => boolean {
  const taken = paid.filter(({ at, what }) => at === createdAt && what === 'picture')
  const ids = new Set(taken.map(idOf))
  return (id) => ids.has(id)
}
