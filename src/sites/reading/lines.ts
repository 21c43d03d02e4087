/** Insertion of lines into other people's files: every byte around them stays. */

/** The line end of the file; of a file with both, the first. */
export const eolOf = (text: string): string => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n')

const startOfLine = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1

/** White space that the line at this offset begins with. */
export const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(startOfLine(text, offset)))![0]

/** One step of indentation as the file does it: a tab, or the least run of spaces. */
export function stepOf(text: string): string {
  const indents = [...text.matchAll(/^([ \t]+)\S/gm)].map(([, indent]) => indent!)
  if (indents.some((indent) => indent.startsWith('\t'))) return '\t'
  const least = Math.min(...indents.map(({ length }) => length).filter((length) => length > 1))
  return ' '.repeat(Number.isFinite(least) ? least : 2)
}

/** Lines in front of the line at `at`, with `indent`, where none is given with that line's own. */
export function linesBefore(
  text: string,
  offset: number,
  lines: readonly string[],
  indent = indentAt(text, offset),
): string {
  const start = startOfLine(text, offset)
  return text.slice(0, start) + indented(text, lines, indent) + text.slice(start)
}

/**
 * Lines in front of the end of `<head>` at `offset`. On a line of its own the tag has the head's
 * indentation, its children one step more; unchanged where it is not alone.
 */
export function linesAtHeadEnd(text: string, offset: number, lines: readonly string[]): string {
  const isAlone = /^[ \t]*$/.test(text.slice(startOfLine(text, offset), offset))
  return isAlone ? linesBefore(text, offset, lines, indentAt(text, offset) + stepOf(text)) : text
}

/** Lines behind the line at `at`, with `indent`, where none is given with that line's own. */
export function linesAfter(
  text: string,
  offset: number,
  lines: readonly string[],
  indent = indentAt(text, offset),
): string {
  const newline = text.indexOf('\n', offset)
  if (newline < 0) return `${text}${eolOf(text)}${indented(text, lines, indent).trimEnd()}`
  return text.slice(0, newline + 1) + indented(text, lines, indent) + text.slice(newline + 1)
}

/** A piece of text at one offset. */
export const inserted = (text: string, offset: number, piece: string): string =>
  text.slice(0, offset) + piece + text.slice(offset)

const indented = (text: string, lines: readonly string[], indent: string) =>
  lines.map((line) => (line === '' ? '' : indent + line) + eolOf(text)).join('')
