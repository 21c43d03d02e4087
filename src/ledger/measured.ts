import type { Size } from '../pictures/generator.ts'
import { sizeText } from '../pictures/size-text.ts'
import { singlePrice } from './batch-price.ts'
import type { Record } from './record.ts'

/** What drawings of one model, size and quality came to. */
export interface Seen {
  readonly drawings: number
  /** The most that one took, as the API counted them; 0 where it counted none. */
  readonly outputTokens: number
  /** US dollars: the most that one cost; undefined where that is not known. */
  readonly cost: number | undefined
}

/** Tells what drawings like this one came to; undefined where there is none. */
export type Measured = (model: string, size: Size, quality: string) => Seen | undefined

/** The part of a record that tells what its drawing took. */
export type MeasuredRecord = Pick<
  Record,
  'generator' | 'model' | 'quality' | 'requestedSize' | 'usage' | 'cost' | 'batch'
>

/**
 * Learns from records what drawings take. Of several the dearest counts: a limit is held against it.
 * Those of which neither tokens nor a price is known teach nothing.
 */
export function measuredBy(records: readonly MeasuredRecord[]): Measured {
  const known = new Map<string, Seen>()
  for (const { generator, model, quality, requestedSize, usage, ...record } of records) {
    const { batch, cost } = record

    const outputTokens = usage?.outputTokens ?? 0
    if (generator === 'card' || (outputTokens === 0 && !cost)) continue
    const key = keyOf(model, requestedSize, quality)
    const before = known.get(key)
    const alone = batch === undefined ? cost : singlePrice(cost ?? undefined)
    const costs = [before?.cost, alone ?? undefined].filter((each) => each !== undefined)
    known.set(key, {
      drawings: (before?.drawings ?? 0) + 1,
      outputTokens: Math.max(before?.outputTokens ?? 0, outputTokens),
      cost: costs.length === 0 ? undefined : Math.max(...costs),
    })
  }
  return (model, size, quality) => known.get(keyOf(model, sizeText(size), quality))
}

const keyOf = (...parts: readonly string[]) => JSON.stringify(parts)
