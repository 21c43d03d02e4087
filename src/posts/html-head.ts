import { isDeepStrictEqual } from 'node:util'
import { parse } from 'parse5'
import {
  attribute,
  attributeText,
  type Document,
  type Element,
  elementsOf,
  escapeAttribute,
  metaKey,
  metaOf,
} from './html.ts'
import type { MetaTag } from './post.ts'
import { type Fail, lineStart, nextLine, replaced } from './source.ts'

interface HeadSplice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The page with these `<meta>` tags in its head. A tag that is there keeps its bytes but for its
 * content; new ones go behind their like, indented as they are.
 * @throws what `fail` makes, where the page would not read as wanted.
 */
export function withMetaTags(
  text: string,
  tags: readonly MetaTag[],
  eol: string,
  fail: Fail,
): string {
  const document = parse(text, { sourceCodeLocationInfo: true })
  const present = new Map<string, Element>()
  let images = 0
  for (const element of elementsOf(document)) {
    const key = metaKey(element)
    if (key === 'og:image') images++
    // It is said of another picture (ogp.me, "Arrays").
    if (images > 1 && key?.startsWith('og:image:')) continue
    if (key !== undefined && !present.has(key)) present.set(key, element)
  }

  const splices: HeadSplice[] = []
  const absent: MetaTag[] = []
  for (const tag of tags) {
    const element = present.get(tag.key.toLowerCase())
    if (element === undefined) absent.push(tag)
    else if (attribute(element, 'content') !== attributeText(tag.content))
      splices.push(contentSplice(text, element, tag.content, fail))
  }
  // Of several pictures, what is said of the first must stand before the second (ogp.me, "Arrays").
  const first = images > 1 ? present.get('og:image') : undefined
  const ofFirst = first ? absent.filter(({ key }) => key.startsWith('og:image:')) : []
  const rest = absent.filter((tag) => !ofFirst.includes(tag))
  if (ofFirst.length > 0) splices.push(insertion(text, document, metaLines(ofFirst), eol, first))
  if (rest.length > 0) splices.push(insertion(text, document, metaLines(rest), eol))
  const edited = splices
    .sort((a, b) => b.start - a.start)
    .reduce(
      (page, { start, end, text: replacement }) => replaced(page, start, end, replacement),
      text,
    )
  assertWanted(text, edited, tags, fail)
  return edited
}

/**
 * The page with this script of JSON-LD in its head, behind the social tags.
 * @param json without any `<`
 */
export function withJsonLd(text: string, json: string, eol: string): string {
  const document = parse(text, { sourceCodeLocationInfo: true })
  const lines = () => [`<script type="application/ld+json">${json}</script>`]
  const { start, end, text: lineOf } = insertion(text, document, lines, eol)
  return replaced(text, start, end, lineOf)
}

function contentSplice(text: string, element: Element, content: string, fail: Fail): HeadSplice {
  const location = element.sourceCodeLocation
  if (!location) throw fail('A meta tag has no place in the source.', 0, 'Set it by hand.')
  const value = `content="${escapeAttribute(content)}"`
  const range = location.attrs?.content
  if (range !== undefined) {
    const name = text.slice(range.startOffset, range.startOffset + 'content'.length)
    const replacement = name + value.slice('content'.length)
    return { start: range.startOffset, end: range.endOffset, text: replacement }
  }
  const tag = text.slice(location.startOffset, location.endOffset)
  const close = location.startOffset + tag.search(/\s*\/?>$/)
  return { start: close, end: close, text: ` ${value}` }
}

/** How a tag without content ends here. */
type Close = '>' | ' />'

const metaLines =
  (tags: readonly MetaTag[]) =>
  (close: Close): readonly string[] =>
    tags.map(({ attribute: name, key, content }) => {
      const values = `${name}="${escapeAttribute(key)}" content="${escapeAttribute(content)}"`
      return `<meta ${values}${close}`
    })

/** All new lines at one place: behind the social tags, the other metadata, or where the head begins. */
function insertion(
  text: string,
  document: Document,
  linesWith: (close: Close) => readonly string[],
  eol: string,
  beside?: Element,
): HeadSplice {
  const all = [...elementsOf(document)]
  const head = all.find(({ tagName }) => tagName === 'head')
  const inHead = head ? [...elementsOf(head)].filter((node) => node.sourceCodeLocation) : []
  const neighbour =
    beside ??
    inHead.findLast((node) => /^(?:og|twitter):/.test(metaKey(node) ?? '')) ??
    inHead.findLast(({ tagName }) => ['meta', 'title'].includes(tagName))
  const html = all.find(({ tagName }) => tagName === 'html')
  const opening = head?.sourceCodeLocation?.startTag ?? html?.sourceCodeLocation?.startTag
  const doctype = document.childNodes.find(({ nodeName }) => nodeName === '#documentType')
  const anchor = neighbour?.sourceCodeLocation ?? opening ?? doctype?.sourceCodeLocation

  const offset = anchor?.endOffset ?? 0
  const source = anchor ? text.slice(anchor.startOffset, anchor.endOffset) : ''
  const lines = linesWith(neighbour?.tagName === 'meta' && source.endsWith('/>') ? ' />' : '>')
  if (!anchor) return { start: 0, end: 0, text: lines.map((line) => line + eol).join('') }

  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, anchor.startOffset)))?.[0] ?? ''
  const deeper = anchor === head?.sourceCodeLocation?.startTag
  const isLastOnLine = text.slice(offset, nextLine(text, offset)).trim() === ''
  const before = isLastOnLine ? eol + indent + (deeper ? '  ' : '') : ''
  return { start: offset, end: offset, text: lines.map((line) => before + line).join('') }
}

function assertWanted(before: string, after: string, tags: readonly MetaTag[], fail: Fail) {
  const wanted = new Map<string, string>(Object.entries(metaOf(parse(before))))
  for (const { key, content } of tags) wanted.set(key.toLowerCase(), attributeText(content))
  if (isDeepStrictEqual(metaOf(parse(after)), Object.fromEntries(wanted))) return
  throw fail('The tags cannot be set without changing something else.', 0, 'Set them by hand.')
}
