import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { withoutTemplateCode } from './template-code.ts'

export type Element = Tree.Element
export type Document = Tree.Document

/**
 * HTML elements of a page in document order; without recursion, since pages nest deeply.
 * @param isWhole of which elements nothing inside is wanted
 */
export function* elementsOf(
  root: Document | Element | Tree.DocumentFragment,
  isWhole: (element: Element) => boolean = () => false,
): Generator<Element> {
  const open: Tree.ChildNode[] = [...root.childNodes].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('tagName' in node)) continue
    if (node.namespaceURI === 'http://www.w3.org/1999/xhtml') yield node
    if (isWhole(node)) continue
    for (let index = node.childNodes.length - 1; index >= 0; index--)
      open.push(node.childNodes[index] as Tree.ChildNode)
  }
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** Key of a `<meta>`, in lower case: its property, else its name. */
export function metaKey(element: Element): string | undefined {
  if (element.tagName !== 'meta') return undefined
  return (attribute(element, 'property') ?? attribute(element, 'name'))?.trim().toLowerCase()
}

/** So much of a page is parsed to read its metadata and its first paragraph. */
const LOOKED_AT = 256 * 1024

const heading = /^h[1-6]$/
const paragraph = /^p$/
/** What a page shows beside its article: pictures with their captions, notes, ways to elsewhere. */
const beside = /^(?:figure|aside|nav|footer)$/

/** What an HTML page says about itself. */
export interface HtmlPage {
  /** The first content of each `<meta>`, and `canonical`. */
  readonly meta: Readonly<Record<string, string>>
  /** `<title>`, `<h1>` and the first paragraph, as they are. */
  readonly title: string
  readonly heading: string
  readonly paragraph: string
  /** Every `<h1>` to `<h3>`, in order. */
  readonly headings: readonly string[]
  /** The `lang` of `<html>`. */
  readonly lang: string
}

export function readPage(text: string): HtmlPage {
  const document = parse(text.slice(0, LOOKED_AT))
  const first = new Map<string, string>()
  const headings: string[] = []
  // A heading in a heading would be told twice: nested a thousand times, a thousand times.
  const isWhole = ({ tagName }: Element) => heading.test(tagName) || beside.test(tagName)
  for (const element of elementsOf(document, isWhole)) {
    const { tagName } = element
    if (tagName === 'html') first.set('lang', attribute(element, 'lang') ?? '')
    const isHeading = /^h[1-3]$/.test(tagName)
    if (!isHeading && (!['title', 'p'].includes(tagName) || first.has(tagName))) continue
    const content = withoutTemplateCode(textOf(element))
    if (content.trim() === '' || (tagName === 'p' && isCaption(element))) continue
    if (isHeading) headings.push(content)
    if (!first.has(tagName)) first.set(tagName, content)
  }
  return {
    meta: metaOf(document),
    title: first.get('title') ?? '',
    heading: first.get('h1') ?? '',
    paragraph: first.get('p') ?? '',
    headings,
    lang: first.get('lang') ?? '',
  }
}

/** The words of a page's article, else of its `<main>`, else of all its paragraphs and headings. */
export function pageText(text: string): string {
  const document = parse(text.slice(0, LOOKED_AT))
  const all = [...elementsOf(document)]
  const article = all.find(({ tagName }) => tagName === 'article')
  const part = article ?? all.find(({ tagName }) => tagName === 'main')
  const isTold = (element: Element) =>
    paragraph.test(element.tagName) ||
    heading.test(element.tagName) ||
    (element.tagName === 'li' && !holdsParagraph(element))
  return [...elementsOf(part ?? document, isTold)].filter(isTold).map(textOf).join('\n')
}

/** Its paragraphs and inner items are told on their own. */
function holdsParagraph(item: Element): boolean {
  for (const { tagName } of elementsOf(item)) if (/^(?:p|li|h[1-6])$/.test(tagName)) return true
  return false
}

/** The first content of each `<meta>` by property or name in lower case, and `canonical`. */
export function metaOf(document: Document): Record<string, string> {
  const meta = new Map<string, string>()
  for (const element of elementsOf(document)) {
    const key = metaKey(element) ?? (isCanonical(element) ? 'canonical' : undefined)
    const value = attribute(element, element.tagName === 'link' ? 'href' : 'content')
    if (key !== undefined && value !== undefined && !meta.has(key)) meta.set(key, value)
  }
  return Object.fromEntries(meta)
}

function isCanonical(element: Element): boolean {
  const rel = element.tagName === 'link' ? attribute(element, 'rel') : undefined
  return rel?.toLowerCase().split(/\s+/).includes('canonical') ?? false
}

export function textOf(element: Element): string {
  const texts: string[] = []
  const open: Tree.ChildNode[] = [element]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node && (/^(?:script|style)$/.test(node.tagName) || isFootnoteMark(node)))
      continue
    if ('value' in node) texts.push(node.value)
    if ('childNodes' in node && !('content' in node)) open.push(...node.childNodes.toReversed())
  }
  return texts.join('')
}

const isCaption = (element: Element) => /caption|credit/i.test(attribute(element, 'class') ?? '')

/** The small figure that leads to a footnote. */
function isFootnoteMark(element: Element): boolean {
  const [first] = element.tagName === 'sup' ? element.childNodes : []
  if (first === undefined || !('tagName' in first) || first.tagName !== 'a') return false
  return /^#(?:fn|cite|footnote|note)/i.test(attribute(first, 'href') ?? '')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
}

/** Attribute value for double quotes; braces too, which template languages would take for theirs. */
export function escapeAttribute(value: string): string {
  return attributeText(value).replace(/[&<>"{}]/g, (character) => entities[character] ?? '')
}

/** What of a text can be in an attribute: one line without control characters. */
export function attributeText(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
