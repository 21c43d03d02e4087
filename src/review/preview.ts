import { boxes, pictureBefore, roundFact } from './boxes.ts'
import { clean, code, codeBlock, htmlAttribute, prose } from './escape.ts'
import { drawnWith, fileFact, isCard, pictureCost } from './facts.ts'
import { fold } from './fold.ts'
import type { FileFact, Illustrated } from './report.ts'
import { fileUrl, pictureUrls, type View } from './view.ts'

/** One post in full: title, the picture large enough to judge, one line of facts, a fold. */
export function preview(view: View, post: Illustrated): readonly string[] {
  const { thread } = post
  const more = [
    ...(thread ? pictureBefore(view, thread) : []),
    ...socialImage(view, post),
    ...details(view, post),
  ]
  return [
    `### ${numbered(post, prose(titleOf(post)))}`,
    ...picture(view, post.hero, 640, post.alt || titleOf(post)),
    ...(thread ? [boxes(thread)] : []),
    ...notes(post),
    facts(view, post),
    ...(more.length > 0 ? [fold(foldName(view, post), more)] : []),
  ]
}

/** The same without the picture, as one fold: belongs to a contact sheet. */
export function foldedPost(view: View, post: Illustrated): string {
  return fold(numbered(post, titleOf(post)), [
    ...(post.thread ? [boxes(post.thread)] : []),
    ...notes(post),
    facts(view, post),
    ...(post.thread ? pictureBefore(view, post.thread) : []),
    ...details(view, post),
  ])
}

/** The number that people may call the post by, before its name. */
const numbered = ({ thread }: Illustrated, name: string): string =>
  thread === undefined ? name : `${thread.number} · ${name}`

/** The post's title as plain text of one line, not yet escaped; its path where it has none. */
export function titleOf({ title, post }: Illustrated): string {
  return clean(title, 200) || clean(post, 200)
}

/** Picture that opens its file's page. Nothing where there is no file yet. */
export function picture(
  view: View,
  file: FileFact | undefined,
  width: number,
  alt: string,
): readonly string[] {
  const urls = pictureUrls(view, file)
  if (!urls) return []
  const image = `<img src="${urls.bytes}" width="${width}" alt="${htmlAttribute(alt)}">`
  return [`<a href="${urls.page}">${image}</a>`]
}

/** A file's path, linked where the commit is known. `line` counts from 1. */
export function pathLink(view: View, path: string, line?: number): string {
  const url = fileUrl(view, path)
  if (line === undefined) return link(code(path), url)
  // Without `plain=1` GitHub renders the Markdown, and the line would lead nowhere.
  return link(code(`${path}:${line}`), url && `${url}?plain=1#L${line}`)
}

function link(text: string, url: string | undefined): string {
  return url === undefined ? text : `[${text}](${url})`
}

function facts(view: View, post: Illustrated): string {
  const social = pictureUrls(view, post.social)?.page
  return [
    pathLink(view, post.post),
    ...(post.hero ? [`hero ${fileFact(post.hero)}`] : []),
    ...(post.social ? [link(`social ${fileFact(post.social)}`, social)] : []),
    drawnWith(post),
    pictureCost(post.cost),
    ...(post.thread ? roundFact(post.thread) : []),
  ].join(' · ')
}

function notes({ notes }: Illustrated): readonly string[] {
  return notes.length > 0 ? [notes.map((note) => `- ${prose(note)}`).join('\n')] : []
}

function foldName(view: View, post: Illustrated): string {
  const parts = [
    ...(post.thread?.before ? ['picture before'] : []),
    ...(pictureUrls(view, post.social) ? ['social image'] : []),
    ...(post.alt ? ['alt text'] : []),
    ...(post.words?.concept ? ['concept'] : []),
    ...(promptOf(post) ? ['prompt'] : []),
  ].join(', ')
  return parts === '' ? 'Record' : parts.charAt(0).toUpperCase() + parts.slice(1)
}

function socialImage(view: View, post: Illustrated): readonly string[] {
  return picture(view, post.social, 400, `Social image of ${titleOf(post)}`)
}

function details(view: View, post: Illustrated): readonly string[] {
  const record = post.record === undefined ? undefined : fileUrl(view, post.record)
  return [
    ...words(post),
    ...brandImages(post),
    ...prompt(view, promptOf(post), '**Prompt**'),
    ...(record ? [`[Record of this picture](${record})`] : []),
  ]
}

/**
 * The pictures that went along with the prompt. Without links: a pull request has them from its base
 * branch, and perhaps not at its own commit.
 */
function brandImages({ references = [] }: Illustrated): readonly string[] {
  const paths = references.map((path) => code(path))
  return paths.length > 0 ? [`**Brand images:** ${paths.join(', ')}`] : []
}

/** Alternative text and concept, with whoever wrote them where that was no person and no template. */
function words({ alt, words }: Illustrated): readonly string[] {
  const altBy = words?.alt ? ` (by ${code(words.model)})` : ''
  return [
    ...(alt ? [`**Alt text${altBy}:** ${prose(alt, 1000)}`] : []),
    ...(words?.concept ? [`**Concept (by ${code(words.model)}):** ${prose(words.concept)}`] : []),
    ...(words ? [`Words of ${code(words.model)}: ${pictureCost(words.cost)}`] : []),
  ]
}

/** What a model was told, or would be; empty for a card, whatever was asked for in its place. */
export function promptOf(post: Illustrated): string {
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
