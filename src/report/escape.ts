import { cleanText, cut } from '../text/clean-text.ts'

/**
 * Other people's text, made safe to stand in our Markdown. Three places, three functions: running
 * text, a code span, the text or an attribute of an HTML tag. All of them give one line.
 */

/** Stands where GitHub would otherwise see a mention, an issue, an address: zero width space. */
const zeroWidth = '\u200b'

/**
 * One line of visible characters, at most `limit` of them (code points), cut with an ellipsis: what cannot
 * be seen (direction overrides, tag characters) goes, because it is how text lies about itself.
 */
export { cleanText as clean, cut }

/**
 * Breaks what GitHub turns into links, mentions or emoji after the Markdown is rendered. Escapes do
 * not reach these filters: they read the text of the finished page.
 */
function defuse(text: string): string {
  return text
    .replace(/@/g, `@${zeroWidth}`)
    .replace(/#(?=[\p{L}\p{N}])/gu, `#${zeroWidth}`)
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${zeroWidth}`)
    .replace(/(www)(?=\.)/gi, `$1${zeroWidth}`)
    .replace(/\b(GH|GHSA|CVE)-(?=\w)/gi, `$1-${zeroWidth}`)
    .replace(/\b[0-9a-f]{7,}\b/gi, (hash) => hash.replace(/.{4}(?=.)/g, `$&${zeroWidth}`))
}

const markdown: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '`': '&#96;',
  // A backslash before a pipe would still end a table cell for some parsers.
  '|': '&#124;',
  // GitHub's own advice against a formula: put the sign into a span.
  $: '<span>$</span>',
}

/** Running text: shows exactly its characters, whatever they are. */
function literal(text: string): string {
  return defuse(text).replace(/[&<>`|$\\*_[\]#~!^=]/g, (sign) => markdown[sign] ?? `\\${sign}`)
}

/**
 * A title or a message as running text of one line. A pair of backticks in it makes a code span, as
 * its writer meant; nothing else is markup. Safe at the start of a line and in a table's cell.
 */
export function prose(text: string, limit = 500): string {
  return withCode(cleanText(text, limit), literal, (part) => code(part))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+:]/, '\\$&')
}

/** Writes the text between pairs of backticks in one way, all other in another. */
function withCode(
  line: string,
  text: (part: string) => string,
  code: (part: string) => string,
): string {
  return line
    .split(/(?<!`)`([^`]*[^`\s][^`]*)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? code(part) : text(part)))
    .join('')
}

/**
 * A code span. The fence is longer than any run of backticks in it, and the pipe is a broken bar:
 * a table is split into cells before code spans are found, and no escape survives both.
 */
export function code(text: string, limit = 200): string {
  const line = cleanText(text, limit).replaceAll('|', '¦') || '(empty)'
  const fence = fenceFor(line, 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/**
 * A task box at the start of a line. GitHub finds the box that somebody ticks by counting such lines
 * in the comment's text, and has miscounted where some stand in what is not shown as a list
 * (department-of-veterans-affairs/va.gov-team#93562): a stranger's would move a tick to another box.
 */
const taskBox = /^([\s>*+\-\d.)]*\[)(?=[ xX]\])/

/** A code block with the text's own lines, cut at `limit` code points. */
export function codeBlock(text: string, limit: number): string {
  const lines = text
    .slice(0, 2 * limit + 200)
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
    .map((line) => line.replaceAll('\t', '  '))
    .map((line) => `${/^ */.exec(line)![0]}${cleanText(line, Infinity)}`)
    .map((line) => line.replace(taskBox, `$1${zeroWidth}`))
  const body = cut(lines.join('\n').trim(), limit)
  const fence = fenceFor(body, 3)
  return `${fence}text\n${body}\n${fence}`
}

function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  return '`'.repeat(Math.max(least, longest + 1))
}

/** The same as `prose` between HTML tags, where Markdown is not read. */
export function htmlText(text: string, limit = 500): string {
  const literal = (part: string) => entities(defuse(part))
  return withCode(cleanText(text, limit), literal, (part) => `<code>${literal(part)}</code>`)
}

/** The value of an HTML attribute, to stand between double quotes. */
export function htmlAttribute(text: string, limit = 500): string {
  return entities(cleanText(text, limit))
}

function entities(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
