import { Drop } from 'liquidjs'
import { cleanText } from '../text/clean-text.ts'
import { type FrontMatterValues, keysAllLike, keysOfPost } from './post-keys.ts'
import { ratioOf, shapeOf } from './ratio.ts'
import type { Subject } from './subject.ts'

/** Longest texts and lists that a prompt takes from a post, in characters and items. */
export const longest = {
  title: 200,
  description: 500,
  excerpt: 500,
  /** A tag, a category, a section, the name of the site. */
  label: 40,
  labels: 8,
  heading: 120,
  headings: 12,
  concept: 2_000,
} as const

/** A word of ours, and none of the post's: it is printed without quotation marks. */
export class OwnWord extends Drop {
  readonly #word: string

  constructor(word: string) {
    super()
    this.#word = word
  }

  override valueOf(): string {
    return this.#word
  }
}

/** What a template may ask for. What a post does not have is null: nothing, and false in an `if`. */
export interface TemplateVariables {
  readonly title: string | null
  readonly description: string | null
  readonly tags: readonly string[] | null
  readonly categories: readonly string[] | null
  readonly section: string | null
  readonly lang: string | null
  readonly excerpt: string | null
  readonly headings: readonly string[] | null
  readonly concept: string | null
  readonly site: string | null
  /** Pixels of the picture: `1536x864`. */
  readonly size: OwnWord | null
  /** `16:9`. */
  readonly ratio: OwnWord | null
  /** `wide`, `square` or `tall`. */
  readonly shape: OwnWord | null
  /** Keys of the post's own front matter. */
  readonly post: FrontMatterValues
}

/** The words of a post, each one clean line. */
export const wordsOf = (subject: Subject): TemplateVariables => ({
  title: text(subject.title, longest.title),
  description: text(subject.description, longest.description),
  tags: list(subject.tags, longest.labels, longest.label),
  categories: list(subject.categories, longest.labels, longest.label),
  section: text(subject.section, longest.label),
  lang: text(subject.lang, longest.label),
  // These two are read from the body, which is parsed only for templates that ask for them.
  get excerpt() {
    return text(subject.excerpt, longest.excerpt)
  },
  get headings() {
    return list(subject.headings, longest.headings, longest.heading)
  },
  concept: text(subject.concept ?? '', longest.concept),
  site: text(subject.site, longest.label),
  ...shapeWords(subject.size),
  post: keysOfPost(subject.meta ?? {}),
})

const shapeWords = (size: Subject['size']): Pick<TemplateVariables, 'size' | 'ratio' | 'shape'> =>
  size
    ? {
        size: new OwnWord(`${size.width}x${size.height}`),
        ratio: new OwnWord(ratioOf(size)),
        shape: new OwnWord(shapeOf(size)),
      }
    : { size: null, ratio: null, shape: null }

const text = (value: string, max: number) => cleanText(value, max) || null

function list(values: readonly string[], items: number, max: number): string[] | null {
  const texts = values.map((value) => cleanText(value, max)).filter((value) => value !== '')
  return texts.length === 0 ? null : texts.slice(0, items)
}

const all = (letter: (max: number) => string, items: number): TemplateVariables => ({
  title: letter(longest.title),
  description: letter(longest.description),
  tags: Array(Math.min(items, longest.labels)).fill(letter(longest.label)),
  categories: Array(Math.min(items, longest.labels)).fill(letter(longest.label)),
  section: letter(longest.label),
  lang: 'en',
  excerpt: letter(longest.excerpt),
  headings: Array(items).fill(letter(longest.heading)),
  concept: letter(longest.concept),
  site: letter(longest.label),
  ...shapeWords({ width: 1536, height: 864 }),
  post: keysAllLike(letter(longest.description)),
})

/** The largest words that a post can have. */
export const fullest: TemplateVariables = all((max) => 'x'.repeat(max), longest.headings)

/** One item in every list: what asks for a second one fails here. */
export const scarce: TemplateVariables = all(() => 'x', 1)

/** A post that says nothing. */
export const none = {
  ...Object.fromEntries(Object.keys(fullest).map((name) => [name, null])),
  post: keysAllLike(null),
} as unknown as TemplateVariables

/** What every picture has a word for, whatever its post says. */
export const wordsOfSize = (size: Subject['size']): Partial<TemplateVariables> => shapeWords(size)

export const wordNames: readonly string[] = Object.keys(fullest)

/** Those that tell one post from another. */
export const tellingNames = wordNames.filter(
  (name) => !['site', 'lang', 'size', 'ratio', 'shape'].includes(name),
)
