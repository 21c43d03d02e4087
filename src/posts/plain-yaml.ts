import { beyondLimits } from '../text/data-limits.ts'
import type { Data } from './fields.ts'

/** Longer front matter is left to the parser, as is all that is not plain. */
const longest = 8000

/** Characters that mean themselves wherever they stand: none that only controls, and no tab. */
const ordinary = /^[\n\r\x20-\x7e\u00a1-\u2027\u202a-\ufefe\uff00-\ufffd]*$/
const entry = /^([A-Za-z][\w-]{0,99}):(?: +(.*))?$/
/** Words that some schema of YAML takes for something else than text. */
const word = /^(?:true|false|null|yes|no|on|off|y|n)$/i
/** What begins like a number may be one. */
const likeNumber = /^[-+.]?\d[\w.+-]*$/
const date = /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?: ?(?:Z|[-+]\d\d:?\d\d))?)?$/
const firstOfText = /^[A-Za-z\d/(_$\u00a1-\uffff]/

/** A value that is there and cannot be read here. */
const other = Symbol('other')
type Plain = string | number | boolean | null | readonly (string | number | boolean)[]

/**
 * The data of front matter as most people write it: keys with words, dates, whole numbers, lists and
 * maps of these on lines of their own. It is what the parser makes of it, in a hundredth of its time;
 * undefined for everything else, which is for the parser.
 */
export function readPlainYaml(block: string): Data | undefined {
  if (block.length > longest || !ordinary.test(block)) return undefined
  const data: Record<string, unknown> = {}
  const lines = linesOf(block)
  if (lines === undefined || isBeyond(block, lines)) return undefined
  for (let at = 0; at < lines.length; ) {
    const line = lines[at++]!
    if (line === '' || line.startsWith('#')) continue
    const pair = pairIn(line) ?? textBelow(line)
    if (pair === undefined || Object.hasOwn(data, pair.key)) return undefined
    const end = pair.value === null ? endOfNested(lines, at) : at
    const value = pair.value ?? valueBelow(pair.mark, lines.slice(at, end), end < lines.length)
    if (value === undefined) return undefined
    data[pair.key] = value
    at = end
  }
  return data
}

/** Without their line endings; undefined where one of them is no ending. */
function linesOf(block: string): readonly string[] | undefined {
  const text = block.includes('\r') ? block.replaceAll('\r\n', '\n') : block
  return text.includes('\r') ? undefined : text.split('\n')
}

/** What the parser would not be given; asked of few, as it takes longer than all else here. */
const isBeyond = (block: string, lines: readonly string[]): boolean =>
  (block.split(/[[{]/).length > 99 || lines.some(({ length }) => length > 199)) &&
  beyondLimits(block, 'yaml') !== undefined

/** The lines below a key without a value: those that are indented, or begin with a dash. */
function endOfNested(lines: readonly string[], from: number): number {
  let end = from
  while (end < lines.length && /^(?: |- )/.test(lines[end]!)) end++
  return end
}

/** A key with its value, or with what stands below it where that is `null`. */
interface Pair {
  readonly key: string
  readonly value: Plain
  /** Says how the lines below are put together to one text. */
  readonly mark?: string
}

function pairIn(line: string): Pair | undefined {
  const [, key = '', text = ''] = entry.exec(line) ?? []
  if (key === '' || word.test(key)) return undefined
  const trimmed = withoutSpaces(text)
  const value = trimmed === '' ? null : valueIn(trimmed)
  return value === other ? undefined : { key, value }
}

/** `summary: >-`, whose text stands below it. */
function textBelow(line: string): Pair | undefined {
  const [, key = '', mark = ''] = /^([A-Za-z][\w-]{0,99}): ([|>]-?)$/.exec(line) ?? []
  return key === '' || word.test(key) ? undefined : { key, mark, value: null }
}

function valueBelow(mark: string | undefined, lines: readonly string[], isEnded: boolean) {
  if (mark !== undefined) return textOf(mark, lines, isEnded)
  return lines.length === 0 ? null : nestedIn(lines)
}

/** Lines of one depth without blank ones; undefined for all others. */
function textOf(mark: string, lines: readonly string[], isEnded: boolean): string | undefined {
  const [indent = ''] = /^ */.exec(lines[0] ?? '')!
  const inner = lines.map((line) => line.slice(indent.length))
  const isPlain = (line: string, n: number) =>
    line.startsWith(indent) && !/^(?: |$)/.test(inner[n]!) && !line.endsWith(' ')
  if (indent === '' || !isEnded || !lines.every(isPlain)) return undefined
  return inner.join(mark.startsWith('|') ? '\n' : ' ') + (mark.endsWith('-') ? '' : '\n')
}

/** A list or a map, all of it at one depth. */
function nestedIn(lines: readonly string[]): readonly Plain[] | Data | undefined {
  const [indent = ''] = /^ */.exec(lines[0]!)!
  const inner = lines.map((line) => line.slice(indent.length))
  if (!lines.every((line, n) => line.startsWith(indent) && !/^(?: |$)/.test(inner[n]!)))
    return undefined
  if (inner[0]!.startsWith('- ')) {
    const items = inner.map((line) =>
      line.startsWith('- ') ? scalarOf(withoutSpaces(line.slice(2))) : other,
    )
    return items.some((item) => item === other) ? undefined : (items as readonly Plain[])
  }
  const data: Record<string, unknown> = {}
  for (const line of inner) {
    const pair = pairIn(line)
    if (pair === undefined || Object.hasOwn(data, pair.key)) return undefined
    data[pair.key] = pair.value
  }
  return indent === '' ? undefined : data
}

function valueIn(text: string): Exclude<Plain, null> | typeof other {
  if (!text.startsWith('[')) return scalarOf(text)
  if (!text.endsWith(']')) return other
  const inner = text.slice(1, -1)
  if (withoutSpaces(inner) === '') return []
  if (/[[\]{}:#]/.test(inner)) return other
  const items = inner.split(',').map((item) => scalarOf(withoutSpaces(item)))
  return items.some((item) => item === other) ? other : (items as readonly string[])
}

function scalarOf(text: string): string | number | boolean | typeof other {
  const quote = text.charAt(0)
  if (quote === '"' || quote === "'") {
    const inner = text.slice(1, -1)
    const isWhole = text.length > 1 && text.endsWith(quote)
    return isWhole && !inner.includes(quote) && !inner.includes('\\') ? inner : other
  }
  if (text === 'true') return true
  if (text === 'false') return false
  if (!firstOfText.test(text) || word.test(text)) return other
  if (text.endsWith(':') || text.includes(': ') || text.includes(' #')) return other
  if (date.test(text)) return text
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  return likeNumber.test(text) ? other : text
}

/** Other white space than this is text in YAML. */
function withoutSpaces(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && text.charCodeAt(start) === space) start++
  while (end > start && text.charCodeAt(end - 1) === space) end--
  return text.slice(start, end)
}

const space = 0x20
