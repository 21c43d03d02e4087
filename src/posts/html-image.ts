import { parse } from 'parse5'
import { attribute, type Document, type Element, elementsOf, escapeAttribute } from './html.ts'
import { withArticlePicture } from './html-article.ts'
import type { PostEdit } from './post.ts'
import { lineStart, nextLine } from './source.ts'

/**
 * The page with the image at the top of the article: as an article of the same site shows its own, where
 * one is given, else as a plain `<img>`. Unchanged where it shows the image, and where an example is given
 * and the article has another picture at its top.
 */
export function withHtmlImage(
  text: string,
  image: NonNullable<PostEdit['image']>,
  eol: string,
): string {
  const document = parse(text, { sourceCodeLocationInfo: true })
  const { alt, src, like } = image
  const isShown = (node: Element) => node.tagName === 'img' && attribute(node, 'src') === src
  if ([...elementsOf(document)].some(isShown)) return text

  const inItsWay = like && withArticlePicture(text, document, { ...image, like }, eol)
  if (inItsWay !== undefined) return inItsWay
  const plain = `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}">`
  return withPlainImage(text, document, plain, eol)
}

/** Behind the first heading in the article, else where `<article>`, `<main>` or `<body>` begins, else at the top. */
function withPlainImage(text: string, document: Document, image: string, eol: string): string {
  const written = [...elementsOf(document)].filter((node) => node.sourceCodeLocation?.startTag)
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
