import { cleanText } from '../text/clean-text.ts'
import { foldedText } from '../text/folded-text.ts'

/** Every mark that a reader could take for the end of a quotation. */
const doubleMark = /[“”„‟"«»〝〞〟⹂❝❞🙶🙷🙸]/u

/** Clean text of one line whose own quotation marks are single, so that it cannot close a quotation. */
export const quotable = (text: string, max: number): string =>
  cleanText(text, max).replace(/["\P{ASCII}]/gu, (mark) =>
    doubleMark.test(foldedText(mark)) ? "'" : mark,
  )

/** The same between quotation marks; empty where nothing is left of the text. */
export function quote(text: string, max: number): string {
  const line = quotable(text, max)
  return line === '' ? '' : `“${line}”`
}
