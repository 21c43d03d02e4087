/** What stands in one cell: HTML of one line. */
export interface Cell {
  /** Of the picture. */
  readonly width: number
  readonly html: string
}

/** Room around a picture in a cell of GitHub's tables. */
const padding = 26

/**
 * Pictures in rows. HTML, because a Markdown table would need a row of heads; no empty lines, for
 * they would end it.
 */
export function grid(cells: readonly Cell[], columns: number): string {
  const rows = cells
    .map((_, index) => cells.slice(index, index + columns))
    .filter((_, index) => index % columns === 0)
  return [
    '<table>',
    ...rows.flatMap((row) => ['<tr>', ...row.map(written), '</tr>']),
    '</table>',
  ].join('\n')
}

const written = ({ width, html }: Cell): string =>
  `<td width="${width + padding}" valign="top">${html}</td>`
