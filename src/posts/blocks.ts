import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * So much of a body is parsed. Title, first paragraph and the place of the image are found there, and
 * the slowest input that we know takes an eighth of a second.
 */
export const LOOKED_AT = 16 * 1024

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

export type MarkdownBlock = ReturnType<typeof markdown.parse>['children'][number]

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
