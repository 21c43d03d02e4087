import { cleanText } from '../text/clean-text.ts'
import type { Brand } from './brand.ts'
import { type OwnWords, ownWords } from './own-words.ts'
import type { Subject } from './subject.ts'
import { render } from './template.ts'
import { longest, wordsOf } from './template-variables.ts'
import { wordsFor } from './word-language.ts'

/** What a title card really shows in type; empty for what its font lacks. */
export interface WordsInType {
  readonly title: string
  readonly label: string
}

/** A person's own prompt is capped well below what the images API takes. */
const longestOwn = { prompt: 8_000, alt: 300 }

/**
 * Brand template and post in, prompt out. Text of the post stands in it as quoted data.
 * @throws SettingsError where the template fails for this post
 */
export function writePrompt(brand: Brand, subject: Subject): string {
  const ownPrompt = cleanText(subject.prompt ?? '', longestOwn.prompt)
  return ownPrompt || render(brand.template, 'prompt', wordsOf(subject), { file: brand.source })
}

/** A person's own alternative text; empty where there is none. */
export const ownAlt = ({ alt = '' }: Subject): string => cleanText(alt, longestOwn.alt)

/** Whether a concept would change the prompt: nobody gave one, and the template asks for it. */
export function lacksConcept(brand: Brand, subject: Subject): boolean {
  if (cleanText(subject.concept ?? '', longest.concept) !== '') return false
  return writePrompt(brand, { ...subject, concept: 'x' }) !== writePrompt(brand, subject)
}

/** Characters of an instruction at most: a prompt has 32,000, and says a few things more. */
export const longestInstruction = 31_000

/** The prompt of an edit: what to change, and what to leave. */
export const writeInstruction = (instruction: string): string =>
  `Change this picture as follows: ${cleanText(instruction, longestInstruction)}\nKeep everything else as it is: subject, composition, style and palette. Add no text, letters, logos or watermarks.`

/** The prompt of the picture that is drawn after a chosen draft. */
export const writeFinal = (): string =>
  'This picture is a draft that was chosen. Draw it once more as the final picture, with finer detail and cleaner edges. Keep all else exactly as it is: subject, composition, framing, style, palette and light. Add no text, letters, logos or watermarks.'

/** The same prompt for a drawing or an edit that brand images go along with. */
export const withReferences = (prompt: string, kind: 'drawing' | 'edit'): string =>
  kind === 'edit'
    ? `${prompt}\nThe first picture is the one to change. The others are brand images, which only show the look to take up: do not copy what they show.`
    : `${prompt}\n\nThe pictures that come with this are brand images: take up their style, palette and way of drawing. Draw a new picture, and do not copy what they show.`

/**
 * Alternative text: the person's own, else by the brand's template, else in our words in the language of
 * the post. One line, at most 300 characters, that says what the picture shows.
 * What we write holds none of `< > "`, since many a theme prints it into an attribute as it is.
 * @param inType what a card shows of its words; by default its title
 * @throws SettingsError where the template fails for this post
 */
export function writeAlt(
  brand: Brand,
  subject: Subject,
  generator: 'openai' | 'card',
  inType: WordsInType = { title: subject.title, label: '' },
): string {
  const writtenAlt = ownAlt(subject)
  if (writtenAlt !== '') return writtenAlt
  const isUntitled = generator === 'card' && inType.title === ''
  const byBrand = brandAlt(brand, subject, isUntitled)
  const written =
    byBrand !== ''
      ? byBrand
      : isUntitled
        ? shapesAlt(subject, inType)
        : titleAlt(subject, generator)
  return cleanText(written || subject.title, longestOwn.alt).replace(
    /[<>"]/g,
    (mark) => ({ '<': '‹', '>': '›' })[mark] ?? "'",
  )
}

/** By the brand's template, where it has one; not where that names a title which the picture does not show. */
function brandAlt({ alt, source }: Brand, subject: Subject, isUntitled: boolean): string {
  if (alt === undefined) return ''
  const written = (title: string) =>
    render(alt, 'alt', wordsOf({ ...subject, title }), { file: source })
  const text = written(subject.title)
  return isUntitled && text !== written('') ? '' : text
}

/** A card shows the title in type, so its text alternative is the title (W3C, images of text). */
function titleAlt({ title, lang }: Subject, generator: 'openai' | 'card'): string {
  const words = wordsFor(lang, title)
  if (words === undefined) return title
  const sentence = generator === 'card' ? words.card : words.illustration
  return sentence.replace('{}', () => quoted(title, words))
}

/** A card without its title: the name of the site may be all that is to be read on it. */
function shapesAlt({ title, lang }: Subject, { label }: WordsInType): string {
  const words = wordsFor(lang, title)
  if (words === undefined) return label || ownWords.en!.shapes
  return label === '' ? words.shapes : `${words.shapes} – ${quoted(label, words)}`
}

const quoted = (text: string, { marks: [opens, closes] }: OwnWords) =>
  opens + cleanText(text, longest.title) + closes
