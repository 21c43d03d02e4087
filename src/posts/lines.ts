import type { Data } from './fields.ts'
import { kindOf } from './fields.ts'
import type { FieldEdit } from './post.ts'
import type { Fail } from './source.ts'

/** A line that holds a key: what stands before it, the key, what stands behind it, and the text. */
const keyed = /^( {0,3}|\.\. |:)([A-Za-z][\w-]*)(:[ \t]*)([^\r\n]*)(\r?\n?)$/

interface Line {
  readonly text: string
  /** Absent: it goes on with the text of the line above, or holds none. */
  readonly key?: string
}

/**
 * Lines `Key: text` (MultiMarkdown), `.. key: text` (Nikola) or `:key: text` (reStructuredText). Keys
 * are known by small letters; a text is never more than that: quotes belong to it.
 */
export function readLines(block: string): Data {
  const entries: [string, string[]][] = []
  for (const { text, key } of linesIn(block)) {
    const value = (key === undefined ? text : (keyed.exec(text)?.[4] ?? '')).trim()
    if (key !== undefined) entries.push([key, [value]])
    else if (value !== '') entries.at(-1)?.[1].push(value)
  }
  return Object.fromEntries(entries.map(([key, parts]) => [key, parts.join(' ').trim()]))
}

/**
 * The lines with one key set: in place of its text, or as a line below all others that looks like them.
 * @throws PostError where the value is no text of one line
 */
export function spliceLines(block: string, edit: FieldEdit, eol: string, fail: Fail): string {
  const key = edit.key[0] ?? ''
  const value = textOf(edit, fail)
  const lines = linesIn(block)
  const at = lines.findLastIndex((line) => line.key === key.toLowerCase())
  if (at === -1) {
    const begin = block === '' || block.endsWith('\n') ? block : `${block}${eol}`
    return `${begin}${lineLike(lines, key)}${value}${eol}`
  }
  const [, before = '', name = '', between = '', , end = ''] = keyed.exec(lines[at]!.text) ?? []
  const gap = /[ \t]$/.test(between) ? between : `${between} `
  const next = lines.findIndex((line, index) => index > at && line.key !== undefined)
  const rest = next === -1 ? [] : lines.slice(next)
  return [...lines.slice(0, at), { text: `${before}${name}${gap}${value}${end || eol}` }, ...rest]
    .map(({ text }) => text)
    .join('')
}

function textOf({ key, value, mode }: FieldEdit, fail: Fail): string {
  const name = key.join('.')
  const can = 'set a key in `fields` whose value is a text, or set the image by hand.'
  if (key.length !== 1 || !/^[A-Za-z][\w-]*$/.test(name))
    throw fail(`\`${name}\` cannot be a line of metadata here.`, 0, `Lines hold no maps: ${can}`)
  if (mode !== 'set' || typeof value !== 'string')
    throw fail(`\`${name}\` would be ${kindOf(value)}.`, 0, `Lines hold text alone: ${can}`)
  if (/[\r\n]/.test(value) || value.trim() !== value)
    throw fail(`\`${name}\` would take more than one line.`, 0, 'Make the text one line.')
  return value
}

/** The begin of a new line, as the others have it: `Image: ` among `Title: ` and `Date: `. */
function lineLike(lines: readonly Line[], key: string): string {
  const all = lines.flatMap(({ text }) => {
    const [, before = '', name = ''] = keyed.exec(text) ?? []
    return name === '' ? [] : [{ before, name }]
  })
  const isCapital = all.length > 0 && all.every(({ name }) => /^[A-Z]/.test(name))
  const name = isCapital ? key.charAt(0).toUpperCase() + key.slice(1) : key
  return `${all.at(-1)?.before ?? ''}${name}: `
}

const linesIn = (block: string): readonly Line[] =>
  (block.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((text) => {
    const key = keyed.exec(text)?.[2]
    return key === undefined ? { text } : { text, key: key.toLowerCase() }
  })
