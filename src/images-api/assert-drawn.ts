import { ImagesApiError } from '../errors.ts'
import { blankness } from '../pictures/blank.ts'
import type { Picture } from '../pictures/generator.ts'
import { REFUSED_HINT } from './api-error.ts'

/**
 * Some models answer with nothing in the picture where they will not draw: paid for, and no hero.
 * @param maybeCharged requests before it that failed, and may have been charged as well
 * @throws ImagesApiError as for a prompt that was refused
 */
export async function assertDrawn(picture: Picture, maybeCharged: number): Promise<void> {
  const blank = await blankness(picture)
  if (blank === undefined) return
  throw new ImagesApiError(`the images API gave a picture that is ${blank}: nothing is in it.`, {
    failure: 'refused',
    hint: REFUSED_HINT,
    maybeChargedTimes: maybeCharged + 1,
  })
}
