import { sha256 } from '../../ledger/fingerprint.ts'
import type { Picture } from '../../pictures/generator.ts'
import type { DrawingKey } from '../../staging/drawing-key.ts'
import type { Original } from '../../staging/original.ts'
import { type PictureVerdict, readVerdict } from '../../text-model/verdict.ts'
import type { Planned } from '../plan/planned.ts'
import { askFor } from './ask.ts'
import type { DrawingContext } from './drawing-context.ts'

/** A finished picture, and what a text model said of it. */
export interface LookedAt {
  /** With what the look cost. */
  readonly original: Original
  /** Absent where nobody was asked, or no answer could be read. */
  readonly verdict?: PictureVerdict | undefined
  /** For people: why there is none. */
  readonly note?: string | undefined
}

/**
 * Has a finished picture looked at, where the plan wants it and no earlier run did. The answer is put
 * away beside the drawing, also one that cannot be read: it is paid. A card is not looked at.
 * @param key what the drawing is put away under
 */
export async function lookAt(
  planned: Planned,
  key: DrawingKey,
  original: Original,
  hero: Picture,
  context: DrawingContext,
): Promise<LookedAt> {
  const wanted = planned.texts?.look
  if (wanted === undefined || original.generator === 'card') return { original }
  const question = sha256(JSON.stringify([planned.texts?.model, wanted.question]))
  if (original.look?.question === question) return known(original, planned)
  if (context.paysNothing) return { original }
  const asked = await askFor(wanted.question, planned, context, hero)
  if (asked === undefined) return { original }
  const { text, paid, note } = asked
  const looked = { ...original, look: { text, paid, question } }
  if (paid !== undefined) context.staging.add(key, looked)
  return { original: looked, verdict: text === undefined ? undefined : readVerdict(text), note }
}

/** As an earlier run put it away. */
function known(original: Original, { texts }: Planned): LookedAt {
  const { text } = original.look ?? {}
  const verdict = text === undefined ? undefined : readVerdict(text)
  const note = `The text model \`${texts?.model}\` gave no verdict on the picture in an earlier run: look at it yourself.`
  return { original, ...(verdict ? { verdict } : { note }) }
}
