import type { Brand } from './brand.ts'
import { clean, quote } from './clean.ts'
import { fill, type Words } from './template.ts'

/** What a post gives to its prompt. All of it is untrusted text. */
export interface Subject {
  readonly title: string
  readonly description: string
  readonly tags: readonly string[]
  /** What the picture shows, where a person said so. */
  readonly concept?: string | undefined
  /** The whole prompt, where a person wrote one. */
  readonly prompt?: string | undefined
  /** Alternative text, where a person wrote it. */
  readonly alt?: string | undefined
}

/** The images API takes 32,000 characters; a person's own prompt is capped well below. */
const longest = {
  title: 200,
  description: 500,
  tag: 40,
  tags: 8,
  concept: 2_000,
  prompt: 8_000,
  alt: 300,
}

/** Brand template and post in, prompt out. Text of the post stands in it as quoted data. */
export function writePrompt(brand: Brand, subject: Subject): string {
  const own = clean(subject.prompt ?? '', longest.prompt)
  if (own !== '') return own
  const words: Words = {
    title: quote(subject.title, longest.title),
    description: quote(subject.description, longest.description),
    tags: subject.tags
      .slice(0, longest.tags)
      .map((tag) => quote(tag, longest.tag))
      .filter((tag) => tag !== '')
      .join(', '),
    concept: quote(subject.concept ?? '', longest.concept),
  }
  return fill(brand.template, words)
}

/** The prompt of an edit: what to change, and what to leave. */
export const writeInstruction = (instruction: string): string =>
  `Change this picture as follows: ${clean(instruction, longest.concept)}\nKeep everything else as it is: subject, composition, style and palette. Add no text, letters, logos or watermarks.`

/** Alternative text: the person's own, else by the brand's template. One line, at most 300 characters. */
export function writeAlt(brand: Brand, subject: Subject, generator: 'openai' | 'card'): string {
  const own = clean(subject.alt ?? '', longest.alt)
  if (own !== '') return own
  // A card shows the title in type, so its text alternative is the title (W3C, images of text).
  if (generator === 'card') return `Title card: ${quote(subject.title, longest.title)}`
  const words: Words = {
    title: quote(subject.title, longest.title),
    description: clean(subject.description, longest.description),
    tags: subject.tags.map((tag) => clean(tag, longest.tag)).join(', '),
    concept: clean(subject.concept ?? '', longest.concept),
  }
  return clean(fill(brand.alt, words), longest.alt) || clean(subject.title, longest.alt)
}
