import { htmlText } from './escape.ts'

/**
 * A fold of the page, with `summary` as its only visible line unless it is open. The empty lines
 * matter: between them Markdown is read again.
 */
export function fold(summary: string, blocks: readonly string[], isOpen = false): string {
  const head = `<details${isOpen ? ' open' : ''}><summary>${htmlText(summary)}</summary>`
  return [head, ...blocks, '</details>'].join('\n\n')
}
