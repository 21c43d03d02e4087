import type { Picture } from '../../pictures/generator.ts'
import { type DrawingKey, spendingKeyOf } from '../../staging/drawing-key.ts'
import type { Asked } from '../../staging/original.ts'
import { maxUsage, type Question } from '../../text-model/question.ts'
import type { DrawingContext } from './drawing-context.ts'

/**
 * Asks for words about a picture, where the run's money allows it. Nothing where nobody writes. Never throws for want of words:
 * a note says why.
 */
export async function askFor(
  question: Question,
  about: Omit<DrawingKey, 'drawing'>,
  { textModel, budget, run }: Pick<DrawingContext, 'textModel' | 'budget' | 'run'>,
  picture?: Picture,
): Promise<Asked | undefined> {
  if (textModel === undefined) return undefined
  const { writer, priceOf } = textModel
  const max = priceOf(maxUsage(question, picture !== undefined))
  const meter = budget.meterOfText(max, spendingKeyOf(about))
  const { signal } = run
  const written = await writer.write(question, { ...(picture && { picture }), meter, signal })
  const { text, why = '', usage, isAnswered, maybeCharged } = written
  const cost = written.cost ?? (usage && priceOf(usage))
  if (isAnswered) meter.settle(cost)
  const requests = maybeCharged + (isAnswered ? 1 : 0)
  const at = run.now().toISOString()
  return {
    ...(text === undefined ? { note: noteOf(question, writer.model, why) } : { text }),
    ...(requests > 0 && { paid: { at, cost: cost ?? max ?? null, maybeCharged: requests - 1 } }),
  }
}

const noteOf = ({ kind }: Question, model: string, why: string): string => {
  const who = `The text model \`${model}\``
  if (kind === 'concept')
    return `${who} wrote no concept: ${why}. The prompt is the template's alone.`
  if (kind === 'alt') return `${who} wrote no alternative text: ${why}. It is the template's.`
  return `${who} gave no verdict on the picture: ${why}. Look at it yourself.`
}
