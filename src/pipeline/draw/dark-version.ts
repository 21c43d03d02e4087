import { HeroImagesError, ImagesApiError, PictureError } from '../../errors.ts'
import { sha256 } from '../../ledger/fingerprint.ts'
import { fit, isSameShape, keptPart } from '../../pictures/fit.ts'
import type { Picture } from '../../pictures/generator.ts'
import type { Original } from '../../staging/original.ts'
import { darkDrawingOf } from '../plan/dark-version.ts'
import { heroFormat } from '../plan/pictures-at.ts'
import type { Planned } from '../plan/planned.ts'
import { drawWith } from './draw-original.ts'
import type { DrawingContext } from './drawing-context.ts'
import { paidFor, tellPaid } from './pay.ts'

/** The dark version of a hero, or why there is none; neither where none is wanted. */
export interface DarkVersion {
  /** In the hero's size and format. */
  readonly picture?: Picture
  /** The edit that it is cut from; absent for a card's. */
  readonly original?: Original
  /** The edit is put away. */
  readonly isKept?: boolean
  /** For people. */
  readonly notes: readonly string[]
}

/**
 * The dark version of a hero that is there: an edit of it, unless an earlier run drew that and it waits; of a
 * card another card. It is put away as it arrives, so that nothing is paid twice. What keeps it from being
 * drawn leaves the hero, and a note.
 * @param hero the drawing that is taken
 * @throws the reason of the signal where the run is cancelled, and what the repo throws
 */
export async function drawDark(
  planned: Planned,
  hero: Original,
  context: DrawingContext,
): Promise<DarkVersion> {
  if (planned.dark === undefined) return { notes: [] }
  const { staging, run } = context
  try {
    if (hero.generator === 'card') return { picture: await darkCard(planned, context), notes: [] }
    const dark = darkDrawingOf(planned)
    if (dark === undefined)
      return { notes: [kept('the hero is a picture, and cards are drawn here')] }
    const original = await editOf(dark, hero, context)
    context.account.paid(paidFor(dark, original, undefined, context.shelf))
    const picture = await cutLike(hero, original, planned, context).catch((error) => {
      if (error instanceof PictureError) staging.discard(dark)
      throw error
    })
    return { picture, original, isKept: staging.holds(dark), notes: original.notes }
  } catch (error) {
    run.signal.throwIfAborted()
    // The time of the run is over: the hero is kept, and the next run goes on from it.
    const isOver = error instanceof ImagesApiError && error.failure === 'cancelled'
    if (isOver || !(error instanceof HeroImagesError)) throw error
    return { notes: [kept(error.message.replace(/[.\s]+$/, ''))] }
  }
}

async function editOf(dark: Planned, hero: Original, context: DrawingContext): Promise<Original> {
  const { staging } = context
  const darkOf = sha256(hero.hero.bytes)
  const found = staging.take(dark)
  if (found?.darkOf === darkOf) return found
  // It was drawn after another picture, which is there no more.
  if (found) staging.discard(dark)
  if (context.paysNothing) throw new HeroImagesError('this run draws nothing')
  if (staging.unread(dark)) throw new HeroImagesError('it came in a format that is not read')
  const drawn = await drawWith(dark, context, [], { from: hero.hero })
  const original = { ...drawn, darkOf, drawnAt: later(drawn.drawnAt, hero.drawnAt) }
  staging.put(dark, original)
  tellPaid(dark, original, context)
  return original
}

/** The payments of a post are told apart by their moment. */
const later = (at: string, than: string): string =>
  Date.parse(at) > Date.parse(than) ? at : new Date(Date.parse(than) + 1).toISOString()

/** The same part of both, where they have the same shape: one takes the place of the other on a page. */
async function cutLike(
  { hero }: Original,
  { hero: dark }: Original,
  { size, place, focus }: Planned,
  { staging, state: { settings } }: DrawingContext,
): Promise<Picture> {
  const pause = () => staging.quiet()
  await pause()
  const same = isSameShape(hero, dark) ? await keptPart(hero, size, focus) : focus
  return fit(dark, { ...size, format: heroFormat(place, settings), focus: same, pause })
}

async function darkCard(planned: Planned, context: DrawingContext): Promise<Picture> {
  const { state, run, staging } = context
  const { size, place, post, subject } = planned
  const card = await run.card({ ...(planned.look ?? state.look), isDark: true })
  const { picture } = await card.draw({
    ...{ prompt: '', quality: '', size, title: post.title },
    ...{ kicker: post.tags[0] ?? '', lang: subject.lang, signal: run.signal },
  })
  const format = heroFormat(place, state.settings)
  return fit(picture, { ...size, format, pause: () => staging.quiet() })
}

const kept = (why: string) =>
  `There is no dark version of this picture: ${why}. Once that is mended, \`/hero redraw\` draws both anew.`
