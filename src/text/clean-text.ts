/**
 * One line of plain text from text that strangers wrote, at most `max` characters, with the author's own
 * characters (NFC): white space collapsed, and nothing left that a reader cannot see (control, format
 * and private characters, halves of surrogate pairs), because that is where instructions hide. Joiners
 * stay where they shape what is read: in scripts that join their letters, and in emoji.
 */
export function cleanText(text: string, max: number): string {
  const line = text
    // Composition makes a text at most three times as long, so what is cut here is never needed.
    .slice(0, max * 20)
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(joiners, (joiner, offset: number, whole: string) =>
      shapes(joiner.charAt(0), whole, offset, offset + joiner.length) ? joiner.charAt(0) : '',
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

const joiners = /(?:\u200c|\u200d)+/g

/** Letters of scripts whose shapes no joiner changes: between them it would only hide something. */
const unjoined =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hebrew}]/u

/** Whether a joiner between `before` and `after` changes how they are read. */
function shapes(joiner: string, text: string, before: number, after: number): boolean {
  const left = characterBefore(text, before)
  const right = String.fromCodePoint(text.codePointAt(after) ?? 0x20)
  if (/^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)/u.test(left))
    return joiner === '\u200d' && /^\p{Extended_Pictographic}/u.test(right)
  const isLetter = (character: string) => /^[\p{L}\p{M}]/u.test(character)
  return isLetter(left) && isLetter(right) && !unjoined.test(left) && !unjoined.test(right)
}

function characterBefore(text: string, offset: number): string {
  const last = text.charCodeAt(offset - 1)
  const isPair = last >= 0xdc00 && last <= 0xdfff
  return text.slice(Math.max(0, offset - (isPair ? 2 : 1)), offset)
}
