import { cleanText } from '../text/clean-text.ts'

/** Every mark that a reader could take for the end of a quotation. */
const doubleMarks = /[“”„‟"＂«»〝〞〟⹂❝❞🙶🙷🙸]/gu

/** Clean text of one line whose own quotation marks are single, so that it cannot close a quotation. */
export const quotable = (text: string, max: number): string =>
  cleanText(text, max).replace(doubleMarks, "'")

/** The same between quotation marks; empty where nothing is left of the text. */
export function quote(text: string, max: number): string {
  const line = quotable(text, max)
  return line === '' ? '' : `“${line}”`
}
