import { htmlText } from './escape.ts'

/**
 * A fold of the page: closed, with `summary` as its only visible line. The empty lines matter:
 * between them Markdown is read again.
 */
export function fold(summary: string, blocks: readonly string[]): string {
  return [`<details><summary>${htmlText(summary)}</summary>`, ...blocks, '</details>'].join('\n\n')
}
