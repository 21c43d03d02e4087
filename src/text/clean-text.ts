import { seen } from './seen.ts'

/**
 * One line of plain text from text that strangers wrote, at most `max` characters, with the author's own
 * characters as they are written (NFC): white space collapsed, and nothing left that only hides.
 */
export function cleanText(text: string, max: number): string {
  const line = seen(
    text
      // Composition makes a text at most three times as long, so what is cut here is never needed.
      .slice(0, max * 20)
      .replace(/\p{White_Space}+/gu, ' '),
  )
    .replace(/ +/g, ' ')
    .trim()
  return cut(line, max)
}

/** At most `max` characters (code points), the last of them an ellipsis where something was cut. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const characters = Array.from(text)
  return characters.length <= max
    ? text
    : `${characters
        .slice(0, max - 1)
        .join('')
        .replace(/(?:\u200c|\u200d)$/, '')
        .trimEnd()}…`
}
