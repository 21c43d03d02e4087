import { parse } from 'parse5'
import { attribute, type Element, elementsOf, escapeAttribute } from './html.ts'
import type { BodyImage } from './markdown-image.ts'
import { lineStart, nextLine } from './source.ts'

/**
 * The page with the image at the top of the article: behind the first heading in it, else where
 * `<article>`, `<main>` or `<body>` begins, else at the top. Unchanged where it shows the image.
 */
export function withHtmlImage(text: string, { alt, src }: BodyImage, eol: string): string {
  const all = [...elementsOf(parse(text, { sourceCodeLocationInfo: true }))]
  if (all.some((node) => node.tagName === 'img' && attribute(node, 'src') === src)) return text

  const image = `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}">`
  const written = all.filter((node) => node.sourceCodeLocation?.startTag)
  const container = ['article', 'main', 'body']
    .map((name) => written.find(({ tagName }) => tagName === name))
    .find((node) => node !== undefined)
  const inside: Element[] = container ? [...elementsOf(container)] : written
  const heading = inside.find(
    (node) => node.tagName === 'h1' && node.sourceCodeLocation?.endTag !== undefined,
  )
  // A page without these tags: behind what belongs to its head.
  const head = written.findLast(({ tagName }) => ['meta', 'title', 'link'].includes(tagName))
  const place =
    heading?.sourceCodeLocation ?? container?.sourceCodeLocation ?? head?.sourceCodeLocation
  const offset =
    heading?.sourceCodeLocation?.endOffset ??
    container?.sourceCodeLocation?.startTag?.endOffset ??
    head?.sourceCodeLocation?.endOffset
  if (!place || offset === undefined) return image + eol + text

  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, place.startOffset)))?.[0] ?? ''
  const isLastOnLine = text.slice(offset, nextLine(text, offset)).trim() === ''
  const deeper = heading === undefined && container !== undefined ? '  ' : ''
  return (
    text.slice(0, offset) + (isLastOnLine ? eol + indent + deeper : '') + image + text.slice(offset)
  )
}
