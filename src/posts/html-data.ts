import { isDeepStrictEqual } from 'node:util'
import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { parse } from 'parse5'
import { beyondLimits } from '../text/data-limits.ts'
import { withItem } from './braces.ts'
import { attribute, type Element, elementsOf } from './html.ts'
import type { DataForm, DataImage } from './post.ts'
import { type Fail, replaced } from './source.ts'

/** schema.org's kinds of articles: https://developers.google.com/search/docs/appearance/structured-data/article */
const article = /(?:^|\/)(?:\w*Article|\w*Posting|Report)$/

/** The article that a page's structured data (JSON-LD) tells of. */
interface ArticleData {
  /** Source of its script, and where that begins in the page. */
  readonly source: string
  readonly start: number
  readonly node: Node
}

/** The picture that the structured data of a page names for its article: its address, and in which form. */
export function dataImageOf(
  text: string,
): { readonly url: string; readonly form: DataForm } | undefined {
  const found = articleIn(text)
  const image = found && valueOfKey(found.node, 'image')
  const value = image && JSON.parse(found.source.slice(image.offset, image.offset + image.length))
  const first = Array.isArray(value) ? value[0] : value
  const url = typeof first === 'string' ? first : first?.url
  if (typeof url !== 'string' || url.trim() === '') return undefined
  if (Array.isArray(value)) return { url, form: 'list' }
  return { url, form: typeof value === 'string' ? 'address' : 'object' }
}

/**
 * The page with the picture in its structured data. Unchanged where no article is told of there, where it
 * has a picture, and where the data cannot be read.
 * @throws what `fail` makes, where the data would not read as wanted
 */
export function withDataImage(text: string, image: DataImage, eol: string, fail: Fail): string {
  const found = articleIn(text)
  if (found === undefined) return text
  const { source, start, node } = found
  const present = valueOfKey(node, 'image')
  if (present && !isEmpty(present)) return text
  const value = printed(image)
  const edited = present
    ? replaced(source, present.offset, present.offset + present.length, value)
    : withItem(source, inlineOf(node), `"image": ${value}`, eol)
  const after = articleIn(replaced(text, start, start + source.length, edited))
  const wanted = { ...dataOf(node, source), image: JSON.parse(value) }
  if (after === undefined || !isDeepStrictEqual(dataOf(after.node, after.source), wanted))
    throw fail('The picture cannot be put into the structured data.', start, 'Set it by hand.')
  return replaced(text, start, start + source.length, edited)
}

function articleIn(text: string): ArticleData | undefined {
  for (const script of elementsOf(parse(text, { sourceCodeLocationInfo: true }))) {
    const { startTag, endTag } = script.sourceCodeLocation ?? {}
    if (!isData(script) || !startTag || !endTag) continue
    const start = startTag.endOffset
    const source = text.slice(start, endTag.startOffset)
    if (beyondLimits(source, 'json')) continue
    const errors: ParseError[] = []
    const root = parseTree(source, errors, { disallowComments: true })
    if (root === undefined || errors.length > 0) continue
    const graph = valueOfKey(root, '@graph')
    const items = [root, ...(root.children ?? []), ...(graph?.children ?? [])]
    const node = items.find((item) => item.type === 'object' && isArticle(item))
    if (node) return { source, start, node }
  }
  return undefined
}

const isData = (element: Element) =>
  element.tagName === 'script' &&
  attribute(element, 'type')?.trim().toLowerCase() === 'application/ld+json'

function isArticle(node: Node): boolean {
  const type = valueOfKey(node, '@type')
  const names = type?.type === 'array' ? (type.children ?? []) : type ? [type] : []
  return names.some(({ value }) => typeof value === 'string' && article.test(value))
}

const valueOfKey = (node: Node, key: string): Node | undefined =>
  node.type === 'object'
    ? node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1]
    : undefined

const isEmpty = ({ type, value, children = [] }: Node) =>
  type === 'null' ||
  (type === 'string' && (value as string).trim() === '') ||
  (type === 'array' && children.length === 0)

const dataOf = ({ offset, length }: Node, source: string): Record<string, unknown> =>
  JSON.parse(source.slice(offset, offset + length))

function printed({ form, url, width, height }: DataImage): string {
  const address = JSON.stringify(url).replaceAll('<', '\\u003c')
  if (form === 'address') return address
  if (form === 'list') return `[${address}]`
  return `{ "@type": "ImageObject", "url": ${address}, "width": ${width}, "height": ${height} }`
}

function inlineOf({ offset, children = [] }: Node) {
  const items = children.map((child) => [child.offset, child.offset + child.length] as const)
  return { open: offset, items }
}
