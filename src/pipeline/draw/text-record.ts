import type { Record } from '../../ledger/record.ts'
import { total } from '../../ledger/total.ts'
import type { Asked } from '../../staging/original.ts'

/**
 * What a record keeps of the words of a text model: nothing where nothing was paid, and no cost where
 * one part of it is not known.
 * @param others what else it was asked for this picture, such as a second look: their cost counts
 */
export function textRecord(
  model: string | undefined,
  concept: Asked | undefined,
  alt: Asked | undefined,
  others: readonly (Pick<Asked, 'paid'> | undefined)[] = [],
): Pick<Record, 'words'> {
  const paid = [concept, alt, ...others].flatMap((asked) => asked?.paid ?? [])
  if (model === undefined || paid.length === 0) return {}
  return {
    words: {
      model,
      concept: concept?.text ?? null,
      alt: alt?.text ?? null,
      cost: total(paid.map(({ cost }) => cost ?? undefined)) ?? null,
    },
  }
}
