import { withShapingJoiners } from './joiners.ts'

/**
 * One line of plain text from text that strangers wrote, at most `max` characters, with the author's own
 * characters (NFC): white space collapsed, and nothing left that a reader cannot see (control, format
 * and private characters, halves of surrogate pairs), because that is where instructions hide. Joiners
 * stay where they shape what is read: in scripts that join their letters, and in emoji.
 */
export function cleanText(text: string, max: number): string {
  const line = withShapingJoiners(
    text
      // Composition makes a text at most three times as long, so what is cut here is never needed.
      .slice(0, max * 20)
      .replace(/\p{White_Space}+/gu, ' ')
      .replace(unseen, '')
      .normalize('NFC'),
  )
    .replace(/ +/g, ' ')
    .trim()
  const characters = Array.from(line)
  return characters.length <= max
    ? line
    : `${characters
        .slice(0, max - 1)
        .join('')
        .replace(/(?:\u200c|\u200d)$/, '')
        .trimEnd()}…`
}

/** Not the joiners, nor the signs of Arabic, Syriac and Kaithi that stand around figures and are seen. */
const unseen =
  /[\p{Cc}\p{Co}\p{Cs}]|(?!\u200c|\u200d|[\u0600-\u0605]|\u06dd|\u070f|\u0890|\u0891|\u08e2|\u{110bd}|\u{110cd})\p{Cf}/gu
