import { isDeepStrictEqual } from 'node:util'
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import { parse } from 'parse5'
import { withItem } from './braces.ts'
import { elementsOf } from './html.ts'
import type { DataForm, DataImage, DataPicture } from './post.ts'
import { type Fail, replaced } from './source.ts'
import {
  articleImages,
  articlePath,
  drawnByModel,
  isJsonLd,
  jsonLdIn,
  jsonLdMark,
  scriptJson,
} from './structured-data.ts'

/** The article that a page's structured data (JSON-LD) tells of. */
interface ArticleData {
  /** Texts of all scripts of the page. */
  readonly scripts: readonly string[]
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
 * The page with the picture in its structured data, wherever in the page that stands. Unchanged where no
 * article is told of there, where it or its page has a picture, and where the data cannot be read.
 * @throws what `fail` makes, where the data would not read as wanted
 */
export function withDataImage(text: string, image: DataImage, eol: string, fail: Fail): string {
  const found = text.includes(jsonLdMark) ? articleIn(text) : undefined
  if (found === undefined) return text
  const { scripts, source, start, node } = found
  const present = valueOfKey(node, 'image')
  if ((present && !isEmpty(present)) || (articleImages(scripts) ?? []).length > 0) return text
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

/** Whether a page's structured data tells of an article. */
export const tellsOfArticle = (text: string): boolean =>
  text.includes(jsonLdMark) && articleIn(text) !== undefined

function articleIn(text: string): ArticleData | undefined {
  const document = parse(text, { sourceCodeLocationInfo: true })
  for (const script of [...elementsOf(document)].filter(isJsonLd)) {
    const { startTag, endTag } = script.sourceCodeLocation ?? {}
    if (!startTag || !endTag) continue
    const start = startTag.endOffset
    const source = text.slice(start, endTag.startOffset)
    const path = articlePath(source)
    const node = path && findNodeAtLocation(parseTree(source)!, [...path])
    if (node) return { scripts: jsonLdIn(document), source, start, node }
  }
  return undefined
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

/** Several stand in a list, whatever one alone stands as. */
function printed({ form, more = [], ...picture }: DataImage): string {
  const one = form === 'object' ? asObject : asAddress
  if (more.length === 0 && form !== 'list') return one(picture)
  return `[${[picture, ...more].map(one).join(', ')}]`
}

const asAddress = ({ url }: DataPicture): string => scriptJson(url)

const asObject = ({ url, width, height, isDisclosed }: DataPicture): string => {
  const source = isDisclosed ? `, "digitalSourceType": "${drawnByModel}"` : ''
  return `{ "@type": "ImageObject", "url": ${scriptJson(url)}, "width": ${width}, "height": ${height}${source} }`
}

function inlineOf({ offset, children = [] }: Node) {
  const items = children.map((child) => [child.offset, child.offset + child.length] as const)
  return { open: offset, items }
}
