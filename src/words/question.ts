import { type Article, asData } from './article.ts'
import { altInstruction, conceptInstruction } from './instructions.ts'

/** One thing that a text model is asked for. Equal questions are equal texts. */
export interface Question {
  readonly kind: 'concept' | 'alt'
  readonly instruction: string
  /** The article, as quoted data. */
  readonly data: string
  /** Characters of the answer that are kept. */
  readonly most: number
}

/** Asks for the concept: needs all that is known of the article. */
export const conceptQuestion = (article: Article): Question => ({
  kind: 'concept',
  instruction: conceptInstruction,
  data: asData(article),
  most: 400,
})

/** Asks for the alternative text: the picture is what counts, so the article's text stays out. */
export const altQuestion = ({ text: _, ...article }: Article): Question => ({
  kind: 'alt',
  instruction: altInstruction,
  data: asData(article),
  most: 300,
})
