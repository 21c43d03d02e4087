import { articleText } from '../posts/article.ts'
import type { Post } from '../posts/post.ts'
import type { Brand } from '../prompts/brand.ts'
import { lacksConcept, ownAlt, writePrompt } from '../prompts/prompt.ts'
import type { Subject } from '../prompts/subject.ts'
import { type Article, longestArticle } from '../words/article.ts'
import { altQuestion, conceptQuestion, type Question } from '../words/question.ts'

/** What a text model is to be asked for one picture: what no person has said. */
export interface PlannedWords {
  readonly model: string
  /** Before it is drawn. */
  readonly concept?: {
    readonly question: Question
    /** The prompt where no concept comes of it. */
    readonly otherwise: string
  }
  /** Once it is drawn. */
  readonly alt?: Question
}

/**
 * Decides what to ask for. Pure.
 * @param isEdit the picture is a changed one: what it shows is there, and has no new concept
 * @throws SettingsError where the template fails for this post
 */
export function planWords(
  post: Post,
  { brand, subject }: { readonly brand: Brand; readonly subject: Subject },
  { model, isEdit }: { readonly model: string; readonly isEdit: boolean },
): PlannedWords | undefined {
  const concept = !isEdit && lacksConcept(brand, subject)
  const alt = ownAlt(subject) === ''
  if (!concept && !alt) return undefined
  const article = articleOf(post, subject, concept)
  return {
    model,
    ...(concept && {
      concept: { question: conceptQuestion(article), otherwise: writePrompt(brand, subject) },
    }),
    ...(alt && { alt: altQuestion(article) }),
  }
}

/** Stands in a plan's prompt for the concept that will be written. */
export const conceptBy = (model: string): string => `(concept by ${model})`

/** For people: what a run will ask for. */
export function saysWords({ model, concept, alt }: PlannedWords): string {
  const what = [concept && 'the concept', alt && 'the alternative text'].filter(Boolean)
  return `The text model \`${model}\` will write ${what.join(' and ')}.`
}

const articleOf = (post: Post, subject: Subject, isWhole: boolean): Article => ({
  title: subject.title,
  description: subject.description,
  language: subject.lang,
  headings: subject.headings,
  text: isWhole ? articleText(post, longestArticle.text) : '',
})
