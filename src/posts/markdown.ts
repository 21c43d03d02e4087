import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { cleanText } from '../text/clean-text.ts'
import { DESCRIPTION_LENGTH, TITLE_LENGTH } from './clean.ts'

/**
 * So much of a body is parsed. Title, first paragraph and the place of the image are found there, and
 * the slowest input that we know takes an eighth of a second.
 */
const LOOKED_AT = 16 * 1024

/**
 * Lists and quotes are not parsed: we need none of them, and nested ones take micromark quadratic time
 * (`1. 1. 1. …`, 32 KB: 21 s; without: below 60 ms).
 */
function without(this: Processor, ...constructs: string[]) {
  const data = this.data() as { micromarkExtensions?: unknown[] }
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ disable: { null: constructs } })
}

const markdown = unified().use(remarkParse).use(without, 'blockQuote', 'list')

/** Marks of emphasis take micromark quadratic time, too (`*a`, 16 KB: 3 s). Prose has fewer than these. */
const mostMarks = 1000
const unemphasised = unified().use(remarkParse).use(without, 'blockQuote', 'list', 'attention')

type MarkdownBlock = ReturnType<typeof markdown.parse>['children'][number]

/** The top-level blocks of a body's beginning; none where it cannot be parsed. */
export function blocksOf(body: string): MarkdownBlock[] {
  try {
    const start = body.slice(0, LOOKED_AT)
    const marks = start.match(/[*_]/g)?.length ?? 0
    return (marks > mostMarks ? unemphasised : markdown).parse(start).children
  } catch {
    // A body is never a reason to fail: what is needed of it has fallbacks.
    return []
  }
}

/** The headings in order and the first paragraph of prose of a body's beginning, as plain text. */
export function outline(body: string): { headings: string[]; paragraph: string } {
  const blocks = blocksOf(body)
  const texts = (type: MarkdownBlock['type']) =>
    blocks.filter((block) => block.type === type).map((block) => textOf(block))
  return {
    headings: texts('heading')
      // A list above a line of dashes would be a heading here, since lists are not parsed.
      .filter((text) => !/^[-*+>]\s/.test(text))
      // `## Title {#id}` is how Docusaurus, Hugo and Kramdown name anchors.
      .map((text) => cleanText(text.replace(/\s*\{:?\s*[#.][^{}]*\}\s*$/, ''), TITLE_LENGTH))
      .filter((text) => text !== ''),
    paragraph: cleanText(texts('paragraph').find(isProse) ?? '', DESCRIPTION_LENGTH),
  }
}

/** The words of a body's beginning in order, without code and HTML. */
export function prose(body: string): string {
  return blocksOf(body)
    .filter(({ type }) => type !== 'code' && type !== 'html')
    .map((block) => textOf(block))
    .join('\n')
}

/** Not a list or quote, an MDX import, a template tag, a table, a directive or an attribute list. */
function isProse(text: string): boolean {
  const start = text.trimStart()
  return start !== '' && !/^(?:[-*+>|{]|\d+[.)]\s|:::|(?:import|export)\s|\[\^)/.test(start)
}

function textOf(
  node: MarkdownBlock | { type: string; value?: string; children?: unknown[] },
): string {
  if (node.type === 'html') return ''
  if (node.type === 'break') return ' '
  if ('value' in node && typeof node.value === 'string') return node.value
  if (!('children' in node) || node.children === undefined) return ''
  return node.children.map((child) => textOf(child as MarkdownBlock)).join('')
}
