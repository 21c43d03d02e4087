import { PictureError } from '../../errors.ts'
import type { Candidates } from '../../staging/candidates.ts'
import type { Original } from '../../staging/original.ts'
import type { ChosenOne } from '../find/wanted.ts'

/** The chosen candidate as it was drawn. @throws PictureError where it is damaged, or gone */
export async function openChosen(
  { candidate }: ChosenOne,
  candidates: Candidates,
): Promise<Original> {
  const original = await candidates.open(candidate)
  if (original) return original
  throw new PictureError(`Candidate ${candidate.letter} is damaged.`, {
    hint: 'Choose another one.',
  })
}

/** The candidate in place of the picture that was to be drawn after it. */
export async function asItIs(
  chosen: ChosenOne,
  note: string,
  candidates: Candidates,
): Promise<Original> {
  const original = await openChosen(chosen, candidates)
  return { ...original, notes: [...original.notes, note] }
}
