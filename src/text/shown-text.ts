import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { cleanText } from './clean-text.ts'
import { seen } from './seen.ts'

/**
 * A title, an alternative text or a label as its reader sees it, on one line of at most `max` characters:
 * inline Markdown, HTML around words and character references are what they stand for, and all other
 * characters are the author's own. A tag that stands alone is a word: "Why <div> is no button".
 */
export const shownText = (text: string, max: number): string => cleanText(withoutMarkup(text), max)

/** More of a line is not looked at: no title is as long. */
const LOOKED_AT = 4_000

/** Marks of emphasis take micromark quadratic time (`*a*a…`). A title has fewer than these. */
const mostMarks = 100

/** What is markup only where it begins a line, which a title does not. */
const blocks = [
  ...['headingAtx', 'setextUnderline', 'thematicBreak', 'list', 'blockQuote'],
  ...['codeIndented', 'codeFenced', 'htmlFlow', 'definition'],
]

function without(this: Processor, ...constructs: string[]) {
  const data = this.data() as { micromarkExtensions?: unknown[] }
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ disable: { null: constructs } })
}

const inline = unified()
  .use(remarkParse)
  .use(without, ...blocks)
const unemphasised = unified()
  .use(remarkParse)
  .use(without, ...blocks, 'attention')

function withoutMarkup(text: string): string {
  const line = seen(text.slice(0, LOOKED_AT).replace(/\p{White_Space}+/gu, ' ')).trim()
  if (!/[<&*_`[\\~]/.test(line)) return line
  const marks = line.match(/[*_]/g)?.length ?? 0
  const [paragraph] = (marks > mostMarks ? unemphasised : inline).parse(line).children
  if (paragraph?.type !== 'paragraph') return line
  return withoutTags(paragraph.children.flatMap((node) => piecesOf(node as InlineNode, line)))
}

interface InlineNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly InlineNode[]
  readonly position?: { readonly start: Offset; readonly end: Offset }
}
interface Offset {
  readonly offset?: number
}

/** A part of a line: words, or a tag of HTML as it is written. */
interface Piece {
  readonly text: string
  readonly isTag: boolean
}

function piecesOf(node: InlineNode, line: string): readonly Piece[] {
  const { type, value, children = [], position } = node
  const source = line.slice(position?.start.offset, position?.end.offset)
  if (type === 'html') return [{ text: source, isTag: true }]
  if (type === 'text') return [words((value ?? '').replace(/~~([^~]+)~~/g, '$1'))]
  if (value !== undefined) return [words(value)]
  if (isNoEmphasis(node, source, line)) return [words(source)]
  if (type === 'linkReference' || type === 'imageReference') return [words(source)]
  return children.flatMap((child) => piecesOf(child, line))
}

const words = (text: string): Piece => ({ text, isTag: false })

/** Products and powers (`5*3*2`), and names as programs have them (`__init__`). */
function isNoEmphasis({ type, position }: InlineNode, source: string, line: string): boolean {
  if (type !== 'emphasis' && type !== 'strong') return false
  const before = line.charAt((position?.start.offset ?? 0) - 1)
  const after = line.charAt(position?.end.offset ?? line.length)
  return (/\w/.test(before) && /\w/.test(after)) || /^__[a-z\d]+(?:_[a-z\d]+)*__$/.test(source)
}

/** Elements that change how words look, and are none of the words. */
const inlineTags =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|nobr|q|rb|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var)$/
/** Elements around whole lines. */
const blockTags = /^(?:blockquote|center|div|h[1-6]|li|ol|p|section|ul)$/

function withoutTags(pieces: readonly Piece[]): string {
  const shown = pieces.map(({ text, isTag }) => (isTag ? alone(text) : text))
  const open: { readonly name: string; readonly at: number }[] = []
  pieces.forEach(({ text, isTag }, at) => {
    const [, slash, name = ''] = (isTag && /^<(\/?)([a-z][a-z\d]*)/i.exec(text)) || []
    const tag = name.toLowerCase()
    if (!inlineTags.test(tag) && !blockTags.test(tag)) return
    if (slash === '') {
      open.push({ name: tag, at })
      return
    }
    const start = open.findLastIndex((one) => one.name === tag)
    if (start === -1) return
    const { at: first } = open[start]!
    open.length = start
    const gap = blockTags.test(tag) ? ' ' : ''
    shown[first] = gap
    shown[at] = gap
    inside(tag, shown, first + 1, at)
  })
  return shown.join('')
}

/** What a reader sees of a tag without its pair. */
function alone(tag: string): string {
  if (/^<br\b/i.test(tag)) return ' '
  return /^<(?:!--|img\s|wbr\b)/i.test(tag) ? '' : tag
}

/** Small figures stay small: `mc<sup>2</sup>` is no `mc2`. What is said beside a word is left out. */
function inside(tag: string, shown: string[], from: number, to: number): void {
  if (tag === 'rt' || tag === 'rp') shown.fill('', from, to)
  const small = tag === 'sup' ? raised : tag === 'sub' ? lowered : undefined
  const letters = [...shown.slice(from, to).join('')]
  if (small === undefined || !letters.every((letter) => small.has(letter))) return
  shown.fill('', from, to)
  shown[from] = letters.map((letter) => small.get(letter)).join('')
}

const pairs = (from: string, to: string) => {
  const letters = [...to]
  return new Map([...from].map((letter, index) => [letter, letters[index]!]))
}
const raised = pairs('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ')
const lowered = pairs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎')
