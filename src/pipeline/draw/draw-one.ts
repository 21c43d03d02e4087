import { PictureError } from '../../errors.ts'
import { decode } from '../../pictures/codecs.ts'
import type { Picture } from '../../pictures/generator.ts'
import type { Original } from '../../staging/original.ts'
import type { Drawn } from '../find/drawn.ts'
import { heroFormat, isOnePicture } from '../plan/pictures-at.ts'
import type { Planned } from '../plan/planned.ts'
import { describePicture } from './alt-text.ts'
import { bestOfTwo } from './best-of-two.ts'
import { openChosen } from './chosen.ts'
import { cutAll } from './cut.ts'
import { drawDark } from './dark-version.ts'
import { drawOriginal } from './draw-original.ts'
import type { DrawingContext } from './drawing-context.ts'
import { makeRecord } from './make-record.ts'
import { paidFor, tellPaid } from './pay.ts'

/**
 * Draws one post's images and keeps them.
 * @throws ImagesApiError, PictureError, what the repo throws, and the reason of the signal where the run
 *   is cancelled
 */
export async function drawOne(planned: Planned, context: DrawingContext): Promise<Drawn> {
  const own = await withLook(planned, context)
  const original = await originalFor(planned, own)
  // It is put away; a run that is cancelled commits nothing, and has no time to cut.
  context.run.signal.throwIfAborted()
  const drawn = await finishOne(planned, original, own)
  // What is kept as a file, too, is needed until that is committed.
  if (!context.state.settings['keep-original']) context.staging.letGo(original)
  return drawn
}

/** A card of a post with a look of its own, or beside pictures of a model, is drawn by a generator of its own. */
async function withLook(
  { look, follows }: Planned,
  context: DrawingContext,
): Promise<DrawingContext> {
  const isOther = context.generator.name === 'card' ? look !== undefined : follows !== undefined
  if (!isOther) return context
  return { ...context, generator: await context.run.card(look ?? context.state.look) }
}

async function originalFor(planned: Planned, context: DrawingContext): Promise<Original> {
  const { chosen } = planned
  // A card is set in each size, free of charge.
  if (chosen?.candidate.generator === 'card') {
    const generator = await context.run.card(planned.look ?? context.state.look)
    const card = { ...context, generator }
    return { ...(await drawOriginal(planned, card)), notes: chosen.candidate.notes }
  }
  if (chosen?.isFinal && context.candidates) return openChosen(chosen, context.candidates)
  return context.staging.take(planned) ?? (await drawNew(planned, context))
}

/** Cuts an original, or a second try at it, to its images, and keeps them. @throws PictureError, and what the repo throws */
export async function finishOne(
  planned: Planned,
  original: Original,
  context: DrawingContext,
): Promise<Drawn> {
  const { staging, run, state } = context
  try {
    const cutOne = (drawing: Original) => cut(planned, drawing, context)
    const taken = await bestOfTwo(planned, original, cutOne, context)
    const { cuts, key, looked } = taken
    const alt = await describePicture(planned, key, taken.original, cuts.hero, context)
    context.account.paid(paidFor(key, taken.original, alt, context.shelf))
    const dark = await drawDark(planned, taken.original, context)
    const isKept = staging.holds(key) || planned.chosen?.isFinal === true
    const finished = { original: taken.original, ...cuts, dark, alt, looked, isKept }
    const record = await makeRecord(planned, finished, run, state.settings)
    return { record, ...(cuts.small && { small: cuts.small }) }
  } catch (error) {
    // Kept, it would fail in the next run as well. What the settings ask in vain may change.
    if (error instanceof PictureError && !(await isWhole(original.hero))) staging.discard(planned)
    throw error
  }
}

async function isWhole(picture: Picture): Promise<boolean> {
  return decode(picture).then(
    () => true,
    () => false,
  )
}

async function drawNew(planned: Planned, context: DrawingContext): Promise<Original> {
  const original = await drawOriginal(planned, context)
  context.staging.put(planned, original)
  tellPaid(planned, original, context)
  return original
}

const cut = (
  { size, place, focus }: Planned,
  original: Original,
  { state: { settings }, staging, run: { signal }, makesSmall }: DrawingContext,
) =>
  cutAll(
    original,
    { ...size, format: heroFormat(place, settings), focus, isOne: isOnePicture(place) },
    settings,
    {
      signal,
      pause: () => staging.quiet(),
      ...(makesSmall && { makesSmall }),
    },
  )
