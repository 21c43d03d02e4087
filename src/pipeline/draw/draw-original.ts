import { priceOf } from '../../ledger/prices.ts'
import type { SpendingMeter } from '../../ledger/run-budget.ts'
import type { Drawing, Picture, Size } from '../../pictures/generator.ts'
import { parseSize, sizeText } from '../../pictures/size-text.ts'
import { UnreadDrawingError } from '../../pictures/unread.ts'
import { spendingKeyOf } from '../../staging/drawing-key.ts'
import type { Original } from '../../staging/original.ts'
import { isRefusal } from '../find/to-failed.ts'
import { isOnePicture } from '../plan/pictures-at.ts'
import type { Planned } from '../plan/planned.ts'
import { withConcept } from './concept.ts'
import type { DrawingContext } from './drawing-context.ts'
import { bring } from './input-pictures.ts'
import { drawRefused } from './refused.ts'
import { takeFromBatch } from './take-from-batch.ts'
import { keepUnread } from './unread.ts'

/**
 * Draws one post's original. What the images API refuses gets something else instead, mostly a card,
 * and its notes say why.
 * @throws ImagesApiError, PictureError, UnreadPaidError, PostError where a refusal leaves the present image,
 *   SettingsError for a brand image that is none, and what the repo throws
 */
export async function drawOriginal(planned: Planned, context: DrawingContext): Promise<Original> {
  const taken = await takeFromBatch(planned, context, drawWith)
  if (taken) return taken
  const { planned: picture, concept } = await withConcept(planned, context)
  const { note, ...written } = concept ?? {}
  const original = await drawOrSetCard(picture, context)
  return {
    ...original,
    notes: [...(note === undefined ? [] : [note]), ...original.notes],
    ...(concept && { concept: written }),
  }
}

async function drawOrSetCard(planned: Planned, context: DrawingContext): Promise<Original> {
  try {
    return await drawWith(planned, context, [])
  } catch (error) {
    if (!isRefusal(error)) throw error
    return drawRefused(error, planned, context, drawWith)
  }
}

/**
 * Draws one picture from its prompt as it stands.
 * @param notes those that it starts with
 * @param own who watches the money, by default what is set aside for this picture; and the picture that it is
 *   an edit of, where that is in no repo
 * @throws what {@link drawOriginal} does, and ImagesApiError for a refusal
 */
export async function drawWith(
  planned: Planned,
  context: DrawingContext,
  notes: readonly string[],
  own: { readonly meter?: SpendingMeter; readonly from?: Picture } = {},
): Promise<Original> {
  const { generator, state, run, budget } = context
  const { settings } = state
  const isCard = generator.name === 'card'
  const { request, brandImages } = await bring(planned, context)
  if (!isCard) await context.staging.room()
  const meter = isCard
    ? undefined
    : (own.meter ?? budget.meter(planned.estimate, spendingKeyOf(planned)))
  const draw = (size: Size) =>
    generator.draw({
      prompt: planned.prompt,
      size,
      quality: planned.quality,
      title: planned.post.title,
      kicker: planned.post.tags[0] ?? '',
      lang: planned.subject.lang,
      ...request,
      ...(own.from && { from: own.from }),
      ...(meter ? { meter } : {}),
      signal: run.signal,
    })
  const factsOf = (drawing: Omit<Drawing, 'picture'>) => {
    // Zero is what LiteLLM says of models whose price it does not know (its issue 26863).
    const actual = drawing.cost || priceOf(generator.model, drawing.usage, settings.prices)
    meter?.settle(actual)
    return {
      generator: generator.name,
      model: generator.model,
      quality: isCard ? '' : planned.quality,
      prompt: planned.prompt,
      requestedSize: sizeText(generator.requested(planned.size)),
      references: brandImages.map(({ path, sha256 }) => ({ path, sha256 })),
      usage: drawing.usage,
      ...(isCard ? { cost: 0 } : costOf(actual, planned)),
      maybeCharged: drawing.maybeCharged,
      ...(drawing.inType && { inType: drawing.inType }),
      drawnAt: run.now().toISOString(),
      notes: [...notes, ...drawing.warnings],
    }
  }
  const drawing = await draw(planned.size).catch((error) => {
    if (!(error instanceof UnreadDrawingError)) throw error
    throw keepUnread(planned, { ...factsOf(error.drawing), hero: error.drawing.picture }, context)
  })
  const facts = { ...factsOf(drawing), hero: drawing.picture }
  if (generator.sizes !== 'exact') return { ...facts, social: drawing.picture }
  const more: Picture[] = []
  const social = isOnePicture(planned.place)
    ? drawing.picture
    : (await draw(parseSize(settings.social.size))).picture
  for (const { size } of settings.moreSocial ?? []) more.push((await draw(parseSize(size))).picture)
  return { ...facts, social, ...(more.length > 0 && { more }) }
}

/** What nobody tells counts with the most that it can be, and is no cost. */
const costOf = (
  actual: number | undefined,
  { estimate, basis }: Pick<Planned, 'estimate' | 'basis'>,
): Pick<Original, 'cost' | 'atMost'> =>
  actual === undefined && basis === 'bound'
    ? { cost: undefined, atMost: estimate }
    : { cost: actual ?? estimate }
