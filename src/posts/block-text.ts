import type { MarkdownBlock } from './blocks.ts'
import { withoutComponents, withoutTemplateCode } from './template-code.ts'

interface TextNode {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly TextNode[]
}

/** Braces and the like in code spans are the article's own words: they are put aside meanwhile. */
const [aside, back] = [
  new Map([...'{}[]<%#'].map((mark, index) => [mark, String.fromCharCode(0xe000 + index)])),
  new Map([...'{}[]<%#'].map((mark, index) => [String.fromCharCode(0xe000 + index), mark])),
]

/** The words of a block, as a reader sees them. */
export function blockText(block: MarkdownBlock, isMdx: boolean): string {
  const text = withoutTemplateCode(rawText(block as TextNode))
  const words = isMdx ? withoutComponents(text) : text
  return words.replace(/[\ue000-\ue006]/g, (mark) => back.get(mark) ?? '')
}

function rawText({ type, value, children = [] }: TextNode): string {
  if (type === 'html') return ''
  if (type === 'break') return ' '
  if (value === undefined) return children.map(rawText).join('')
  return type === 'inlineCode'
    ? value.replace(/[{}[\]<%#]/g, (mark) => aside.get(mark) ?? mark)
    : value
}

/** Not a list or quote, an MDX import, a template tag, a table, a directive or an attribute list. */
export function isProse(text: string): boolean {
  const start = text.trimStart()
  return (
    start !== '' &&
    !/^(?:[-*+>|{]|\d+[.)]\s|:::|!!!|\?\?\?|\/\/\/|(?:import|export)\s|\[\^)/.test(start) &&
    /[\p{L}\p{N}]/u.test(start)
  )
}

/** A person's name, or what a picture shows, below or beside it: no prose of the article. */
export function isCaption(block: MarkdownBlock, before: MarkdownBlock | undefined): boolean {
  const { children = [] } = block as TextNode
  const parts = children.filter(({ type, value }) => type !== 'break' && value?.trim() !== '')
  const [first] = parts
  const others = first?.type === 'image' ? parts.slice(1) : parts
  const text = rawText(block as TextNode).trim()
  if (/\{:[^{}]*caption/.test(text) || (text.length < 150 && credit.test(text))) return true
  const isMarked = others.every(({ type }) => /^(?:emphasis|strong|link|html)$/.test(type))
  const isBelow = others.length < parts.length || (before !== undefined && isPicture(before))
  return isBelow && isMarked
}

const credit =
  /^(?:cover |hero )?(?:photo|photograph|picture|image|illustration|foto|bild|crédit|credit)s?\b[^.]{0,60}?(?:\bby\b|\bcourtesy\b|\bvon\b|\bpar\b|\bde\b|[:©])/i

/** A block that shows a picture and nothing else. */
function isPicture({ type, ...block }: MarkdownBlock): boolean {
  if (type === 'html') return /<(?:img|figure|picture)\b/i.test('value' in block ? block.value : '')
  if (type !== 'paragraph') return false
  const text = rawText({ type, ...block } as TextNode)
  const isTag = /^\{[{%].*(?:figure|image|img|picture).*\}$/is.test(text.trim())
  const children = 'children' in block ? (block.children as readonly TextNode[]) : []
  return isTag || (text.trim() === '' && children.some(({ type }) => type === 'image'))
}

const marker = /^\s*(?:[-*+>]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/

/**
 * The items of a list, or the lines of a quotation, as one text; empty for what is neither, and for a table
 * of contents.
 */
export function listText(block: MarkdownBlock, isMdx: boolean): string {
  const { children = [] } = block as TextNode
  const raw = rawText(block as TextNode)
  if (!marker.test(raw) || /\{:\s*toc/i.test(raw)) return ''
  const beside = children.filter(({ type }) => type !== 'link').map(rawText)
  const isContents =
    children.some(({ type, url = '' }) => type === 'link' && url.startsWith('#')) &&
    !/[\p{L}]/u.test(beside.join(''))
  if (isContents) return ''
  const items = blockText(block, isMdx)
    .split('\n')
    .map((line) => line.replace(marker, '').trim())
    .filter((line) => line !== '')
  return items
    .map((item) => (/[\p{P}]$/u.test(item) ? item : `${item};`))
    .join(' ')
    .replace(/;$/, '')
}
