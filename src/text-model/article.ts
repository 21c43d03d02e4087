import { cleanText } from '../text/clean-text.ts'

/** What a text model is told of an article. All of it is untrusted text. */
export interface Article {
  readonly title: string
  readonly description: string
  /** BCP 47 tag; empty where the post names none. */
  readonly language: string
  readonly headings: readonly string[]
  /** Its words without markup. */
  readonly text: string
}

/** Bounds of what is sent, in characters and items: they bound what a question costs. */
export const longestArticle = {
  title: 200,
  description: 500,
  language: 40,
  heading: 120,
  headings: 12,
  text: 6_000,
} as const

/**
 * The article as one JSON object: nothing in it can close its quotation, and the same article gives
 * the same text. What is empty is left out.
 */
export function asData(article: Partial<Article>): string {
  const { title = '', description = '', language = '', headings = [], text = '' } = article
  const max = longestArticle
  const clean = {
    title: cleanText(title, max.title),
    description: cleanText(description, max.description),
    language: cleanText(language, max.language),
    headings: headings.slice(0, max.headings).map((heading) => cleanText(heading, max.heading)),
    text: cleanText(text, max.text),
  }
  const filled = Object.entries(clean).filter(([, value]) => value.length > 0)
  return JSON.stringify(Object.fromEntries(filled), null, 1)
}
