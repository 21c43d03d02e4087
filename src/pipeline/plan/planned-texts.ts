import type { Limits } from '../../ledger/limits.ts'
import type { OwnPrices } from '../../ledger/prices.ts'
import { textPriceOf } from '../../ledger/text-prices.ts'
import { total } from '../../ledger/total.ts'
import { articleText } from '../../posts/article.ts'
import type { Post } from '../../posts/post.ts'
import type { Brand } from '../../prompts/brand.ts'
import { lacksConcept, ownAlt, writePrompt } from '../../prompts/prompt.ts'
import type { Subject } from '../../prompts/subject.ts'
import type { OwnAlt } from '../../sites/contract/own-alt.ts'
import { type Article, longestArticle } from '../../text-model/article.ts'
import {
  altQuestion,
  conceptQuestion,
  lookQuestion,
  maxUsage,
  type Question,
} from '../../text-model/question.ts'
import type { KnownSettings } from '../find/run-settings.ts'
import type { Wanted } from '../find/wanted.ts'

/** What a text model is to be asked for one picture: what no person has said. */
export interface PlannedTexts {
  readonly model: string
  /** US dollars that its answers cost at most; undefined where their price is not known. */
  readonly most: number | undefined
  /** Before it is drawn. */
  readonly concept?: {
    readonly question: Question
    /** The prompt where no concept comes of it. */
    readonly otherwise: string
  }
  /** Once it is drawn. */
  readonly alt?: Question
  /** Before that: what is wrong with it, and whether it is drawn once more for that. */
  readonly look?: { readonly question: Question; readonly retries: boolean }
}

/** Whether a picture gets a second look, and, for its faults, a second try: of the settings file. */
export const secondLookBy = (
  { 'second-look': wish }: Pick<KnownSettings, 'second-look'>,
  chosen: Wanted['chosen'] | undefined,
): { readonly retries: boolean } | undefined =>
  // A person chose that very picture.
  wish === false || chosen?.isFinal
    ? undefined
    : { retries: typeof wish === 'object' && wish.retry }

/**
 * Decides what to ask for. Pure.
 * @param isEdit the picture is a changed one: what it shows is there, and has no new concept
 * @throws SettingsError where the template fails for this post
 */
export function planTexts(
  post: Post,
  {
    brand,
    subject,
    theirs,
  }: { readonly brand: Brand; readonly subject: Subject; readonly theirs?: OwnAlt | undefined },
  {
    model,
    isEdit,
    prices,
    look,
  }: {
    readonly model: string
    readonly isEdit: boolean
    readonly prices: OwnPrices | undefined
    readonly look?: { readonly retries: boolean } | undefined
  },
): PlannedTexts | undefined {
  const concept = !isEdit && lacksConcept(brand, subject)
  const alt = ownAlt(subject) === '' && theirs === undefined
  if (!concept && !alt && !look) return undefined
  const article = articleOf(post, subject, concept)
  const first = concept ? conceptQuestion(article) : undefined
  const second = alt ? altQuestion(article) : undefined
  const third = look ? lookQuestion({ ...article, text: subject.excerpt }) : undefined
  const looks = third ? [maxUsage(third, true)] : []
  const usages = [
    ...(first ? [maxUsage(first, false)] : []),
    ...(second ? [maxUsage(second, true)] : []),
    ...looks,
    ...(look?.retries ? looks : []),
  ]
  return {
    model,
    most: total(usages.map((usage) => textPriceOf(model, usage, prices))),
    ...(first && { concept: { question: first, otherwise: writePrompt(brand, subject) } }),
    ...(second && { alt: second }),
    ...(third && look && { look: { question: third, ...look } }),
  }
}

/** Stands in a plan's prompt for the concept that will be written. */
export const conceptBy = (model: string): string => `(concept by ${model})`

/**
 * Bytes of the prompt that a picture may be drawn from, with a concept or without.
 * @param prompt the plan's, whose own part is `written`
 */
export function longestPrompt(prompt: string, written: string, texts?: PlannedTexts): number {
  const length = Buffer.byteLength(prompt)
  if (texts?.concept === undefined) return length
  const { question, otherwise } = texts.concept
  const without = length - Buffer.byteLength(written) + Buffer.byteLength(otherwise)
  return Math.max(length + question.maxLength, without)
}

/** For people: what a run will ask for. */
export function textsNote({ model, concept, alt, look }: PlannedTexts): string {
  const words = [concept && 'the concept', alt && 'the alternative text'].filter(Boolean)
  const will = [
    ...(words.length > 0 ? [`write ${words.join(' and ')}`] : []),
    ...(look ? ['look at the finished picture'] : []),
  ]
  const again = look?.retries
    ? ' One with a fault is drawn once more, and paid twice, where the limits leave it.'
    : ''
  return `The text model \`${model}\` will ${will.join(' and ')}.${again}`
}

/** Dollars of texts that nobody knows are missing in a sum: said where that is held against a limit. */
export function unknownTextPrices(
  { draw }: { readonly draw: readonly { readonly texts?: PlannedTexts | undefined }[] },
  limits: Limits,
): readonly string[] {
  const model = draw.find(({ texts }) => texts && texts.most === undefined)?.texts?.model
  return model === undefined || limits.every(({ cost }) => cost === Infinity)
    ? []
    : [
        `The price of \`${model}\` is unknown, so no limit in dollars counts its words. Give it with \`prices\` in the settings file: \`${model}: { text-in: ..., text-out: ... }\`, in US dollars for a million tokens.`,
      ]
}

const articleOf = (post: Post, subject: Subject, isWhole: boolean): Article => ({
  title: subject.title,
  description: subject.description,
  language: subject.lang,
  headings: subject.headings,
  text: isWhole ? articleText(post, longestArticle.text) : '',
})
