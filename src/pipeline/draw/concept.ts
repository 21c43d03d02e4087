import { withReferences, writePrompt } from '../../prompts/prompt.ts'
import type { Asked } from '../../staging/original.ts'
import type { Planned } from '../plan/planned.ts'
import { writtenFor } from '../plan/subject-of.ts'
import { askFor } from './ask.ts'
import type { DrawingContext } from './drawing-context.ts'

/**
 * Asks for the concept of a picture that is about to be drawn, where the plan wants one.
 * @returns the same picture with the prompt that it is drawn from
 * @throws PostError where the template fails for this concept
 */
export async function withConcept(
  planned: Planned,
  context: DrawingContext,
): Promise<{ readonly planned: Planned; readonly concept: Asked | undefined }> {
  const wanted = planned.texts?.concept
  // A card shows no concept.
  if (wanted === undefined || context.generator.name === 'card')
    return { planned, concept: undefined }
  const concept = await askFor(wanted.question, planned, context)
  const text = concept?.text
  const written =
    text === undefined
      ? wanted.otherwise
      : writtenFor(planned.post, () =>
          writePrompt(planned.brand, { ...planned.subject, concept: text }),
        )
  const prompt = planned.references.length > 0 ? withReferences(written, 'drawing') : written
  return { planned: { ...planned, prompt }, concept }
}
