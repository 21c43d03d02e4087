/**
 * Rows as CSV, by RFC 4180: lines end in CRLF, and a cell with a comma, a quote or a line end is quoted.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it: names of folders and of
 * people are others' to choose. https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/** What begins a formula, in full width too, and what a spreadsheet passes over before it. */
const formula = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/u

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n;\t]/.test(text) || text !== value ? `"${text.replaceAll('"', '""')}"` : text
}
