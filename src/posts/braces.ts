/** An inline `{…}` or `[…]` in a text: where it opens and where its last two items are. */
export interface Inline {
  readonly open: number
  /** `[start, end)` of each item. */
  readonly items: readonly (readonly [number, number])[]
  /** No space behind commas, where the items do not show how it is done here. */
  readonly tight?: boolean
}

/**
 * Adds an item behind the last one, spaced like its neighbours: on a line of its own where the last
 * item has one, else after `, ` or `,`.
 */
export function withItem(
  text: string,
  { open, items, tight = false }: Inline,
  item: string,
  eol: string,
): string {
  const last = items.at(-1)
  if (last === undefined) return text.slice(0, open + 1) + item + text.slice(open + 1)

  const previous = items.at(-2)
  const gap = text.slice(previous === undefined ? open + 1 : previous[1], last[0])
  const ownLine = /\n([ \t]*)$/.exec(gap)
  const space = (previous === undefined ? !tight : /^\s*,\s/.test(gap)) ? ' ' : ''
  const before = ownLine === null ? `,${space}` : `,${eol}${ownLine[1]}`
  return text.slice(0, last[1]) + before + item + text.slice(last[1])
}
