import type { Font } from './font.ts'

export interface Letters {
  /** Only characters that the fonts have, single spaces, one line. */
  readonly text: string
  /** More than half of the letters and figures are missing, or nothing is left. */
  readonly isMostlyMissing: boolean
}

const MISSING = '\uffff'

/**
 * What of a text can be set. A font draws a box for what it lacks, so that is set in its plain form (㎞
 * as km), or goes: an emoji is no loss. Controls go too (XML forbids C0), and what only steers the direction of text.
 */
export function settable(text: string, fonts: readonly Font[]): Letters {
  const clean = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(
      /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\uffff]|\ufe0e|\ufe0f|\p{Cs}/gu,
      '',
    )
    .trim()
  let lost = 0
  let letters = 0
  const marked = Array.from(clean, (character) => {
    const isLetter = /[\p{L}\p{N}]/u.test(character)
    if (isLetter) letters++
    if (character === ' ' || fontOf(character, fonts)) return character
    const plain = character.normalize('NFKC')
    if (Array.from(plain).every((letter) => fontOf(letter, fonts))) return plain
    if (isLetter) lost++
    return MISSING
  }).join('')
  const kept = marked
    // "Hello [box]!" becomes "Hello!", but the space that French sets before "!" stays.
    .replace(/ *\uffff+(?=[\s.,;:!?)]|$)/g, '')
    .replaceAll(MISSING, '')
    .replace(/ +/g, ' ')
    .trim()
  return { text: kept, isMostlyMissing: kept === '' || lost * 2 > letters }
}

/** The first of the fonts that has the character. */
export function fontOf(character: string, fonts: readonly Font[]): Font | undefined {
  return fonts.find((font) => font.advance(character.codePointAt(0)!) !== undefined)
}

/** Width of a text in em, without kerning. `tracking` is added to each character. */
export function widthOf(text: string, fonts: readonly Font[], tracking: number): number {
  let width = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0)!
    width += (fontOf(character, fonts)?.advance(codePoint) ?? 0) + tracking
  }
  return width
}

/** Scripts whose letters join or fill their box are not to be spaced. */
export function takesTracking(text: string): boolean {
  return !/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}]/u.test(
    text,
  )
}

/** Whether the text is read from right to left: its first letter decides, as in HTML's `dir=auto`. */
export function isRightToLeft(text: string): boolean {
  const [first = ''] = /\p{L}/u.exec(text) ?? []
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    first,
  )
}
