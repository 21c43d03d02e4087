import { secondOf } from '../../staging/drawing-key.ts'
import { drawingsOf } from './dark-version.ts'
import type { Planned } from './planned.ts'

/**
 * What a drawing is looked for of an earlier run: the pictures that are still to be drawn, with second tries
 * and dark versions of them.
 * @param isDrawn this run has it at hand, with all that belongs to it
 * @param isThere it is paid, and needs no looking for
 */
export const lookedFor = (
  planned: readonly Planned[],
  isDrawn: (planned: Planned) => boolean,
  isThere: (planned: Planned) => boolean,
): readonly Planned[] =>
  planned.flatMap((first) => {
    if (isDrawn(first)) return isThere(first) ? [] : [first]
    const second = first.texts?.look?.retries && !isThere(first) ? [secondOf(first)] : []
    return [...drawingsOf(first).filter((drawing) => !isThere(drawing)), ...second]
  })
