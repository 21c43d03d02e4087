import { HeroImagesError } from '../../errors.ts'
import { sha256 } from '../../ledger/fingerprint.ts'
import { withFaults } from '../../prompts/faults.ts'
import { secondOf, spendingKeyOf } from '../../staging/drawing-key.ts'
import type { Original } from '../../staging/original.ts'
import type { PictureFault } from '../../text-model/verdict.ts'
import type { Planned } from '../plan/planned.ts'
import { drawWith } from './draw-original.ts'
import type { DrawingContext } from './drawing-context.ts'
import { tellPaid } from './pay.ts'

/** What came of drawing once more. */
export type SecondTry = { readonly original: Original } | { readonly note: string }

/**
 * Draws a picture once more, with the faults of the first named in its prompt, unless an earlier run did
 * and it waits. It is an image of its own: reserved within all limits before it is asked for, put away as
 * it arrives. What keeps it from being drawn leaves the first one, and a note.
 * @param first the drawing that it is to be better than
 * @throws the reason of the signal where the run is cancelled
 */
export async function drawSecond(
  planned: Planned,
  first: Original,
  faults: readonly PictureFault[],
  context: DrawingContext,
): Promise<SecondTry> {
  const { staging, budget, run } = context
  const second = secondOf(planned)
  const insteadOf = sha256(first.hero.bytes)
  const found = staging.take(second)
  if (found?.insteadOf === insteadOf) return { original: found }
  // It was drawn after another picture, which is there no more.
  if (found) staging.discard(second)
  if (context.paysNothing) return { note: kept('this run draws nothing') }
  if (staging.unread(second)) return { note: kept('it came in a format that is not read') }
  try {
    const meter = budget.meterOfSecond(planned.estimate, spendingKeyOf(second))
    const wish = { ...second, prompt: withFaults(first.prompt, faults) }
    const drawn = await drawWith(wish, context, [], { meter })
    const { text } = first.concept ?? {}
    // What the concept cost is told of the first.
    const original = { ...drawn, insteadOf, ...(text !== undefined && { concept: { text } }) }
    staging.put(second, original)
    tellPaid(second, original, context)
    return { original }
  } catch (error) {
    run.signal.throwIfAborted()
    if (!(error instanceof HeroImagesError)) throw error
    return { note: kept(error.message.replace(/[.\s]+$/, '')) }
  }
}

const kept = (why: string) =>
  `A second try, which the faults of the picture asked for, is not there: ${why}. The first one is used.`
