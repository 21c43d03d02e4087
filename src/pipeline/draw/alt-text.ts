import { sha256 } from '../../ledger/fingerprint.ts'
import type { Picture } from '../../pictures/generator.ts'
import type { Asked, Original } from '../../staging/original.ts'
import type { Planned } from '../plan/planned.ts'
import { askFor } from './ask.ts'
import type { DrawingContext } from './drawing-context.ts'

/**
 * Asks what the finished picture shows, where the plan wants it and an earlier run did not ask the
 * same. The answer is put away beside the picture. A card's text is its title.
 */
export async function describePicture(
  one: Planned,
  original: Original,
  hero: Picture,
  context: DrawingContext,
): Promise<Asked | undefined> {
  if (one.texts?.alt === undefined || original.generator === 'card') return undefined
  const question = sha256(JSON.stringify([one.texts.model, one.texts.alt]))
  if (original.alt?.question === question) return original.alt
  const asked = await askFor(one.texts.alt, context, hero)
  if (asked?.text !== undefined) {
    const { text, paid } = asked
    context.staging.add(one, { ...original, alt: { text, paid, question } })
  }
  return asked
}
