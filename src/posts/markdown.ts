import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { cleanText, DESCRIPTION_LENGTH, TITLE_LENGTH } from './clean.ts'

/**
 * So much of a body is parsed. Title, first paragraph and the place of the image are found there, and
 * the slowest input that we know takes an eighth of a second.
 */
const LOOKED_AT = 16 * 1024

/**
 * Lists and quotes are not parsed: we need none of them, and nested ones take micromark quadratic time
 * (`1. 1. 1. …`, 32 KB: 21 s; without: below 60 ms).
 */
function withoutContainers(this: Processor) {
  const data = this.data() as { micromarkExtensions?: unknown[] }
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ disable: { null: ['blockQuote', 'list'] } })
}

const markdown = unified().use(remarkParse).use(withoutContainers)

type Block = ReturnType<typeof markdown.parse>['children'][number]

/** The top-level blocks of a body's beginning; none where it cannot be parsed. */
export function blocksOf(body: string): Block[] {
  try {
    return markdown.parse(body.slice(0, LOOKED_AT)).children
  } catch {
    // A body is never a reason to fail: what is needed of it has fallbacks.
    return []
  }
}

/** First heading and first paragraph of prose, as plain text; empty where there is none. */
export function outline(body: string): { heading: string; paragraph: string } {
  const blocks = blocksOf(body)
  const texts = (type: Block['type']) =>
    blocks.filter((block) => block.type === type).map((block) => textOf(block))
  // A list above a line of dashes would be a heading here, since lists are not parsed.
  const heading =
    texts('heading').find((text) => text.trim() !== '' && !/^[-*+>]\s/.test(text)) ?? ''
  const paragraph = texts('paragraph').find(isProse) ?? ''
  return {
    // `## Title {#id}` is how Docusaurus, Hugo and Kramdown name anchors.
    heading: cleanText(heading.replace(/\s*\{:?\s*[#.][^{}]*\}\s*$/, ''), TITLE_LENGTH),
    paragraph: cleanText(paragraph, DESCRIPTION_LENGTH),
  }
}

/** Not a list or quote, an MDX import, a template tag, a table, a directive or an attribute list. */
function isProse(text: string): boolean {
  const start = text.trimStart()
  return start !== '' && !/^(?:[-*+>|{]|\d+[.)]\s|:::|(?:import|export)\s|\[\^)/.test(start)
}

function textOf(node: Block | { type: string; value?: string; children?: unknown[] }): string {
  if (node.type === 'html') return ''
  if (node.type === 'break') return ' '
  if ('value' in node && typeof node.value === 'string') return node.value
  if (!('children' in node) || node.children === undefined) return ''
  return node.children.map((child) => textOf(child as Block)).join('')
}
