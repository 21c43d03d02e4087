import { fileOf } from '../../pictures/codecs.ts'
import type { Candidates } from '../../staging/candidates.ts'
import { keyOf } from '../../staging/drawing-key.ts'
import type { Original } from '../../staging/original.ts'
import type { Drawn } from '../find/drawn.ts'
import type { Planned } from '../plan/planned.ts'
import { type DrawResult, drawEach } from './draw.ts'
import { finishOne } from './draw-one.ts'
import { drawOriginal } from './draw-original.ts'
import type { DrawingContext } from './drawing-context.ts'
import { tellPaid } from './pay.ts'

/** What came of drawing candidates, beside those that are put away. */
export interface CandidatesResult extends Omit<DrawResult, 'drawn'> {
  /** For posts of which the provider draws nothing a card, as there is no choice; by key of the picture. */
  readonly instead: ReadonlyMap<string, Drawn>
}

/**
 * Draws candidates; each is put away as it arrives. Where one is refused, no more are asked for its
 * post: a title card is the last one to choose.
 * @throws what the repo throws
 */
export async function drawCandidates(
  planned: readonly Planned[],
  candidates: Candidates,
  context: DrawingContext,
): Promise<CandidatesResult> {
  const cards = new Map<string, { readonly planned: Planned; readonly card: Original }>()
  const result = await drawEach(planned, context, async (planned) => {
    if (cards.has(planned.post.path)) return
    const original = await drawOriginal(planned, context)
    if (original.generator === 'card') cards.set(planned.post.path, { planned, card: original })
    else {
      const drawnAt = candidates.put(planned, await inFile(original))
      tellPaid(planned, { ...original, drawnAt }, context)
    }
  })
  const instead = new Map<string, Drawn>()
  for (const { planned: picture, card } of cards.values()) {
    const { nth: _, ...planned } = picture
    if (candidates.has(picture)) candidates.put(picture, await inFile(card))
    else instead.set(keyOf(planned), await finishOne(planned, card, context))
  }
  return { ...result, instead }
}

const inFile = async (original: Original) => ({ ...original, hero: await fileOf(original.hero) })
