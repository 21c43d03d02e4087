import { type ImagesApiError, PostError, SettingsError } from '../../errors.ts'
import { softenPrompt } from '../../prompts/soften.ts'
import type { Original } from '../../staging/original.ts'
import { isRefusal } from '../find/to-failed.ts'
import type { Planned } from '../plan/planned.ts'
import { asItIs } from './chosen.ts'
import type { DrawingContext } from './drawing-context.ts'

/** Draws as planned; what it gives starts with these notes. */
export type Draw = (
  planned: Planned,
  context: DrawingContext,
  notes: readonly string[],
) => Promise<Original>

/**
 * What a post gets whose prompt was refused: one softened try where the settings allow it, then a
 * card. An image that the post has already stays instead: neither takes the place of an edit, nor a
 * card that of a picture.
 * @throws PostError where the present image stays, and what `draw` throws
 */
export async function drawRefused(
  refusal: ImagesApiError,
  planned: Planned,
  context: DrawingContext,
  draw: Draw,
): Promise<Original> {
  if (planned.chosen && context.candidates) {
    const note = `${refusal.message} So it is candidate ${planned.chosen.candidate.letter} itself.`
    return counting([refusal], await asItIs(planned.chosen, note, context.candidates))
  }
  const refusals = [refusal]
  const prompt = context.state.settings.soften ? softened(planned) : undefined
  if (prompt !== undefined) {
    const note = `${refusal.message} A softened prompt, without the post's own words, was drawn instead.`
    try {
      return counting(refusals, await draw({ ...planned, prompt }, context, [note]))
    } catch (error) {
      if (!isRefusal(error)) throw error
      refusals.push(error)
    }
  }
  const messages = refusals.map(({ message }) => message).join(' The softened prompt too: ')
  if (planned.present) throw staying(messages, planned, refusal)
  const note = `${messages} A card was drawn instead. ${refusal.hint ?? ''}`.trim()
  const card = await context.run.card(planned.look ?? context.state.look)
  return counting(refusals, await draw(planned, { ...context, generator: card }, [note]))
}

/** Nothing where there is nothing to soften: an edit is all in its instruction. */
function softened({ from, brand, size }: Planned): string | undefined {
  if (from) return undefined
  try {
    return softenPrompt(brand, size)
  } catch (error) {
    // A template that cannot do without a post's words: then it is as if softening was off.
    if (!(error instanceof SettingsError)) throw error
    return undefined
  }
}

function staying(message: string, { post, from }: Planned, cause: ImagesApiError): PostError {
  const hint = from ? 'Say the `instruction` in other words.' : cause.hint
  return new PostError(`${message} The present image stays as it is.`, {
    file: post.path,
    cause,
    ...(hint !== undefined && { hint }),
  })
}

const counting = (refusals: readonly ImagesApiError[], original: Original): Original => ({
  ...original,
  maybeCharged: original.maybeCharged + refusals.filter(({ maybeCharged }) => maybeCharged).length,
})
