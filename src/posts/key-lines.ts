import type { Data } from './fields.ts'
import type { Opening } from './openings.ts'

/** A line of YAML with a key, at the begin of a text. */
export const keyLine = /^[A-Za-z_][\w-]*:(?:[ \t]|\r?\n|$)/

/** Keys that generators read from lines without fences: one of them tells a head from prose. */
const known =
  /^(?:title|date|authors?|tags?|keywords|category|categories|slug|status|draft|summary|description|lang|template|modified|updated|layout|permalink|image|cover)$/i

/** True for a key that says something of a post, whatever the generator. */
export const isKnownKey = (key: string): boolean => known.test(key)

/** Lines of metadata at the begin of a file that are no front matter with fences. */
export interface KeyLines {
  /** What such a line looks like, for people. */
  readonly label: string
  readonly data: Data
  /** First offset of the lines, and the first behind the last of them. */
  readonly start: number
  readonly end: number
  /** First offset of the body. */
  readonly after: number
  /** What stands above them and is metadata, too. */
  readonly above?: Readonly<Record<string, string>>
}

/** How the lines of one kind look. */
interface LineKind {
  readonly label: string
  /** By which a generator says that it takes them. */
  readonly opening?: Opening
  /** What stands before the first of them. */
  readonly before?: RegExp
  /** Key and value; without a key, values are title, authors and date in turn. */
  readonly line: RegExp
  /** Goes on with the value of the line above. */
  readonly more?: RegExp
  /** What stands behind the last of them. */
  readonly behind?: RegExp
  readonly byPlace?: boolean
  /** Such lines are never prose. */
  readonly sure?: boolean
}

/**
 * https://getnikola.com/handbook.html#metadata-fields, https://orgmode.org/manual/Export-Settings.html,
 * https://docs.asciidoctor.org/asciidoc/latest/document/header/,
 * https://pandoc.org/MANUAL.html#extension-pandoc_title_block, https://franklinjl.org/syntax/page-variables/
 */
const kinds: readonly LineKind[] = [
  {
    label: 'lines like `.. title:`',
    opening: 'dot-lines',
    before: /^(?:<!--\s*)?/,
    line: /^\.\. ([a-z][\w-]*):[ \t]*(.*)$/i,
    behind: /^-->$/,
    sure: true,
  },
  { label: 'lines like `#+title:`', line: /^#\+([a-z][\w-]*):[ \t]*(.*)$/i, sure: true },
  {
    label: 'lines like `% Title`',
    line: /^%()[ \t]+(.*)$/,
    more: /^[ \t]+(\S.*)$/,
    byPlace: true,
    sure: true,
  },
  { label: 'lines like `@def title`', line: /^@def[ \t]+(\w+)[ \t]*=[ \t]*(.*)$/, sure: true },
  { label: 'lines like `title:: x`', line: /^([a-z][\w-]*)::[ \t]+(.*)$/i },
  {
    label: 'lines like `:date: x`',
    opening: 'field-list',
    before:
      /^(?:= [^\n]*\n|(?:[=~#*^"-]{3,}[ \t]*\r?\n)?[^\n]+\n[=~#*^"-]{3,}[ \t]*\r?\n(?:[ \t]*\r?\n)+)?/,
    line: /^:([a-z][\w-]*):[ \t]*(.*)$/i,
    more: /^[ \t]+(\S.*)$/,
  },
]

/** As MkDocs 1.4.2 and Pelican 4.8.0 read them. */
const plain: LineKind = {
  label: 'lines like `Title: x`',
  opening: 'key-lines',
  line: /^ {0,3}([A-Za-z][\w -]*):(?:[ \t]+(.*))?$/,
  more: /^[ \t]+(\S.*)$/,
}

/**
 * The lines that a text opens with, where some generator takes such lines for metadata; nothing where
 * they may as well be prose.
 */
export function keyLinesOf(text: string): KeyLines | undefined {
  for (const kind of [...kinds, plain]) {
    const found = linesOf(text, kind)
    if (found === undefined) continue
    const keys = Object.keys(found.data)
    // A lone line may be prose; so may a paragraph of lines that know no such key.
    const isHead =
      keys.length === 1 && kind === plain ? 'title' in found.data : keys.some(isKnownKey)
    if (kind.sure || (isHead && found.isWhole)) return found
  }
  return undefined
}

/** The same where the generator takes such lines, whatever they say. */
export function writableLines(text: string, openings: readonly Opening[]): KeyLines | undefined {
  for (const kind of [...kinds, plain]) {
    if (kind.opening === undefined || !openings.includes(kind.opening)) continue
    const found = linesOf(text, kind)
    if (found !== undefined) return found
  }
  return undefined
}

function linesOf(
  text: string,
  kind: LineKind,
): (KeyLines & { readonly isWhole: boolean }) | undefined {
  const before = kind.before?.exec(text)?.[0] ?? ''
  const title = titleIn(before)
  const entries: [string, string[]][] = title === undefined ? [] : [['title', [title]]]
  const places = ['title', 'authors', 'date']
  const start = before.length
  let offset = start
  let end = start
  let count = 0
  let isWhole = true
  for (const whole of linesFrom(text, offset)) {
    const line = whole.replace(/\r$/, '')
    const [, key, value = ''] = kind.line.exec(line) ?? []
    const more = count > 0 ? kind.more?.exec(line)?.[1] : undefined
    const last = entries.at(-1)
    if (key !== undefined) {
      entries.push([(kind.byPlace ? places[count] : key)?.toLowerCase() ?? '', [value.trim()]])
      count++
    } else if (more !== undefined && last) last[1].push(more.trim())
    else {
      if (kind.behind?.test(line)) offset += whole.length + 1
      else isWhole = line.trim() === ''
      break
    }
    offset += whole.length + 1
    end = offset
  }
  if (count === 0) return undefined
  const data = Object.fromEntries(
    entries.map(([key, parts]) => [key, unquoted(parts.join(' ').trim())]),
  )
  const within = (at: number) => Math.min(at, text.length)
  return {
    ...{ label: kind.label, data, start, end: within(end), after: within(offset), isWhole },
    ...(title === undefined ? {} : { above: { title } }),
  }
}

/** The title among the lines above, with or without a rule over it. */
function titleIn(before: string): string | undefined {
  const lines = before
    .replace(/^<!--\s*/, '')
    .split('\n')
    .map((line) => line.trim())
  return lines.find((line) => line !== '' && !/^([=~#*^"-])\1{2,}$/.test(line))?.replace(/^= /, '')
}

/** Lines without their ends, one after the other: most texts are asked for their first alone. */
function* linesFrom(text: string, start: number) {
  for (let offset = start; offset <= text.length; ) {
    const end = text.indexOf('\n', offset)
    yield text.slice(offset, end === -1 ? undefined : end)
    if (end === -1) return
    offset = end + 1
  }
}

/** What can only be a flag is one. */
function unquoted(value: string): string | boolean {
  const text = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
  return /^(?:true|false)$/i.test(text) ? /^true$/i.test(text) : text
}
