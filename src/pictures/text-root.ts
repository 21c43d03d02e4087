/** What may stand before the first element of an XML or HTML text, by its begin and its end. */
const before = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!doctype', '>'],
] as const

const WHITE = /\s*/y
const NAME = /<([a-z][\w.-]*)/iy

/**
 * Name of the first element, in lower case and without a prefix (`svg` also for `<svg:svg`); empty
 * where the text begins with something else, or ends before it. Looks at each character once,
 * whatever the text is.
 */
export function rootOf(text: string): string {
  let at = 0
  for (;;) {
    WHITE.lastIndex = at
    at += WHITE.exec(text)![0].length
    const found = before.find(
      ([begin]) => text.slice(at, at + begin.length).toLowerCase() === begin,
    )
    if (found === undefined) break
    const [begin, end] = found
    const ended = text.indexOf(end, at + begin.length)
    if (ended < 0) return ''
    at = ended + end.length
  }
  NAME.lastIndex = at
  return NAME.exec(text)?.[1]?.toLowerCase() ?? ''
}
