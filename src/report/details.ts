import { code, codeBlock, prose } from './escape.ts'
import { isCard, pictureCost } from './facts.ts'
import type { PostFact } from './report.ts'
import { fileUrl, type View } from './view.ts'

/** What most readers do not need: alternative text, concept, brand images, prompt, record. */
export function details(view: View, post: PostFact): readonly string[] {
  const record = post.record === undefined ? undefined : fileUrl(view, post.record)
  return [
    ...wordsOf(post),
    ...saidToReaders(post),
    ...verdict(post),
    ...brandImages(post),
    ...drawingOf(post),
    ...prompt(view, promptOf(post), '**Prompt**'),
    ...(record ? [`[Record of this picture](${record})`] : []),
  ]
}

/** What is in the details, for the line of their fold; `others` stand before them. */
export function detailsName(post: PostFact, otherNames: readonly string[] = []): string {
  const parts = [
    ...otherNames,
    ...(post.alt ? ['alt text'] : []),
    ...(post.words?.concept ? ['concept'] : []),
    ...(promptOf(post) ? ['prompt'] : []),
  ].join(', ')
  return parts === '' ? 'Record' : parts.charAt(0).toUpperCase() + parts.slice(1)
}

/**
 * The pictures that went along with the prompt. Without links: a pull request has them from its base
 * branch, and perhaps not at its own commit.
 */
function brandImages({ references = [] }: PostFact): readonly string[] {
  const paths = references.map((path) => code(path))
  return paths.length > 0 ? [`**Brand images:** ${paths.join(', ')}`] : []
}

/** That a model drew it. */
const saidToReaders = ({ disclosed }: PostFact): readonly string[] =>
  disclosed ? [`**Said to readers:** ${code(`${disclosed.key}: ${disclosed.says}`)}`] : []

/** The drawing's own size: what its images are cut and scaled from. */
const drawingOf = ({ drawing }: PostFact): readonly string[] =>
  drawing ? [`**Drawing:** ${drawing.width}x${drawing.height}`] : []

/** Alternative text and concept, with whoever wrote them where that was no person and no template. */
function wordsOf({ alt, words }: PostFact): readonly string[] {
  const altBy = words?.alt ? ` (by ${code(words.model)})` : ''
  return [
    ...(alt ? [`**Alt text${altBy}:** ${prose(alt, 1000)}`] : []),
    ...(words?.concept ? [`**Concept (by ${code(words.model)}):** ${prose(words.concept)}`] : []),
    ...(words ? [`Words of ${code(words.model)}: ${pictureCost(words.cost)}`] : []),
  ]
}

/** What a second look found, where that is nothing: else it is told where everybody looks. */
const verdict = ({ verdict }: PostFact): readonly string[] =>
  verdict ? [`**Second look (by ${code(verdict.model)}):** ${prose(verdict.text, 1000)}`] : []

/** What a model was told, or would be; empty for a card, whatever was asked for in its place. */
export function promptOf(post: PostFact): string {
  return isCard(post) ? '' : post.prompt.trim()
}

/** The prompt as it was sent, or as much of it as there is room for; `label` stands above it. */
export function prompt(view: View, text: string, label?: string): readonly string[] {
  const { limits, elsewhere } = view
  if (text === '') return []
  if (limits.prompt === 0) return [`${label ?? '**Prompt**'} left out here${elsewhere}`]
  const isCut = text.length > limits.prompt
  return [
    ...(label && !isCut ? [label] : []),
    ...(isCut ? [`${label ?? '**Prompt**'} (shortened here${elsewhere})`] : []),
    codeBlock(text, limits.prompt),
  ]
}
