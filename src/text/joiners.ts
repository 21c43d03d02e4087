const joiners = /(?:\u200c|\u200d)+/g

/**
 * The text with those of its joiners that change how it is read: between letters of scripts that join
 * them (Persian, Sinhala, Malayalam) and between the parts of an emoji. All others would only hide
 * something. https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
 */
export const withShapingJoiners = (text: string): string =>
  text.replace(joiners, (joiner, offset: number, whole: string) =>
    shapes(joiner.charAt(0), whole, offset, offset + joiner.length) ? joiner.charAt(0) : '',
  )

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
