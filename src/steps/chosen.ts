import { PictureError } from '../errors.ts'
import type { Candidates } from './candidates.ts'
import type { Original } from './original.ts'
import type { ChosenOne, Planned } from './planned.ts'

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

/** Whether the record is of another picture than the one that was looked at. */
export const chosenNotes = (
  { chosen }: Pick<Planned, 'chosen'>,
  original: Pick<Original, 'drawnAt'>,
): readonly string[] =>
  chosen === undefined
    ? []
    : original.drawnAt === chosen.candidate.drawnAt
      ? chosen.note === undefined
        ? []
        : [chosen.note]
      : [
          `This is a new picture: it was drawn at final quality after candidate ${chosen.candidate.letter}. Look at it once more.`,
        ]
