import type { Record } from '../ledger/record.ts'
import type { Asked } from './asked.ts'
import { total } from './report.ts'

/**
 * What a record keeps of the words of a text model: nothing where nothing was paid, and no cost where
 * one part of it is not known.
 */
export function wordsRecord(
  model: string | undefined,
  concept: Asked,
  alt: Asked,
): Pick<Record, 'words'> {
  const charged = [concept, alt].filter((asked) => asked.charged)
  if (model === undefined || charged.length === 0) return {}
  return {
    words: {
      model,
      concept: concept.text ?? null,
      alt: alt.text ?? null,
      cost: total(charged.map(({ cost }) => cost)) ?? null,
    },
  }
}
