import type { TextUsage } from './answer.ts'
import { type Article, asData } from './article.ts'
import { altInstruction, conceptInstruction, lookInstruction } from './instructions.ts'
import { verdictSchema } from './verdict.ts'

/** One thing that a text model is asked for. Equal questions are equal texts. */
export interface Question {
  readonly kind: 'concept' | 'alt' | 'look'
  readonly instruction: string
  /** The article, as quoted data. */
  readonly data: string
  /** Characters of the answer that are kept. */
  readonly maxLength: number
  /** JSON Schema of the answer; absent for plain text. */
  readonly schema?: object
}

/** Bound of an answer, with the thoughts of models that think before they write. */
export const MAX_TOKENS = 4_000

/** The tokens that one request takes at most: what must be there before it is sent. */
export function maxUsage(question: Question, hasPicture: boolean): TextUsage {
  const { instruction, data, schema } = question
  const text = instruction + data + (schema ? JSON.stringify(schema) : '')
  return {
    // Hardly a script needs more than a token for three bytes; a small picture is 2,833 tokens at most.
    inputTokens: Math.ceil(Buffer.byteLength(text) / 3) + (hasPicture ? 3_000 : 100),
    outputTokens: MAX_TOKENS,
  }
}

/** Asks for the concept: needs all that is known of the article. */
export const conceptQuestion = (article: Article): Question => ({
  kind: 'concept',
  instruction: conceptInstruction,
  data: asData(article),
  maxLength: 400,
})

/** Asks for the alternative text: the picture is what counts, so the article's text stays out. */
export const altQuestion = ({ text: _, ...article }: Article): Question => ({
  kind: 'alt',
  instruction: altInstruction,
  data: asData(article),
  maxLength: 300,
})

/** Asks what is wrong with the finished picture. @param article its text is the first paragraph */
export const lookQuestion = (article: Article): Question => ({
  kind: 'look',
  instruction: lookInstruction,
  data: asData(article),
  maxLength: 1_000,
  schema: verdictSchema,
})
