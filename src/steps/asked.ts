import type { Picture } from '../pictures/generator.ts'
import type { Question } from '../words/question.ts'
import { mostUsage } from '../words/writer.ts'
import type { Means } from './means.ts'

/** What came of asking a text model, for one picture. */
export interface Asked {
  /** Clean words, where there are any. */
  readonly text?: string
  /** Said to people where there are none. */
  readonly note?: string
  /** The answer is, or may be, on the bill. */
  readonly charged: boolean
  /** US dollars; undefined where nobody knows. */
  readonly cost: number | undefined
}

/** Nobody was asked. */
export const notAsked: Asked = { charged: false, cost: undefined }

/** Asks, where the run's money allows it. Never throws for want of words: a note says why. */
export async function askFor(
  question: Question,
  { words, studio }: Pick<Means, 'words' | 'studio'>,
  picture?: Picture,
): Promise<Asked> {
  if (words === undefined) return notAsked
  const { writer, purse, priceOf } = words
  const most = priceOf(mostUsage(question, picture !== undefined))
  if (!purse.take(most)) {
    const why = 'it was not asked, because the money of this run is used up'
    return { ...notAsked, note: noteOf(question, writer.model, why) }
  }
  const written = await writer.write(question, picture, studio.signal)
  const { text, why = '', usage, charged } = written
  const cost = written.cost ?? (usage && priceOf(usage))
  purse.settle(most, charged ? cost : 0)
  return {
    charged,
    cost,
    ...(text === undefined ? { note: noteOf(question, writer.model, why) } : { text }),
  }
}

const noteOf = ({ kind }: Question, model: string, why: string): string =>
  kind === 'concept'
    ? `The text model \`${model}\` wrote no concept: ${why}. The prompt is the template's alone.`
    : `The text model \`${model}\` wrote no alternative text: ${why}. It is the template's.`
