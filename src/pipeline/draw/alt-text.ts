import { sha256 } from '../../ledger/fingerprint.ts'
import type { Picture } from '../../pictures/generator.ts'
import type { DrawingKey } from '../../staging/drawing-key.ts'
import type { Asked, Original } from '../../staging/original.ts'
import type { Planned } from '../plan/planned.ts'
import { askFor } from './ask.ts'
import type { DrawingContext } from './drawing-context.ts'

/**
 * Asks what the finished picture shows, where the plan wants it and an earlier run did not ask the
 * same. The answer is put away beside the picture. A card's text is its title.
 * @param key what the drawing is put away under
 */
export async function describePicture(
  planned: Planned,
  key: DrawingKey,
  original: Original,
  hero: Picture,
  context: DrawingContext,
): Promise<Asked | undefined> {
  if (planned.texts?.alt === undefined || original.generator === 'card') return undefined
  const question = sha256(JSON.stringify([planned.texts.model, planned.texts.alt]))
  if (original.alt?.question === question) return original.alt
  const asked = await askFor(planned.texts.alt, planned, context, hero)
  if (asked?.text !== undefined) {
    const { text, paid } = asked
    context.staging.add(key, { ...original, alt: { text, paid, question } })
  }
  return asked
}
