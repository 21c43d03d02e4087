import { seen } from '../../text/seen.ts'
import type { Font } from './font.ts'

export interface Letters {
  /** Only characters that the fonts have, single spaces, one line. */
  readonly text: string
  /** Something is left, and nothing that says anything is lost: emoji and ornaments may go. */
  readonly isWhole: boolean
}

const MISSING = '\uffff'

/**
 * What of a text can be set. A font draws a box for what it lacks, so that is set in a form that reads the
 * same (㎞ as km), or goes. Controls go too (XML forbids C0), and what only steers the direction of text.
 */
export function settable(text: string, fonts: readonly Font[]): Letters {
  const clean = seen(text.replace(/[\p{Cc}\p{Z}]+/gu, ' '))
    .replace(/[\ufe0e\ufe0f\u20e3\uffff]/g, '')
    .trim()
  let isLost = false
  const marked = Array.from(clean, (character) => {
    if (character === ' ' || isUnseen(character) || fontOf(character, fonts)) return character
    const plain = sameInReading(character)
    if (plain && Array.from(plain).every((letter) => fontOf(letter, fonts))) return plain
    isLost ||= !isOrnament(character)
    return MISSING
  }).join('')
  const kept = marked
    // "Hello [box]!" becomes "Hello!", but the space that French sets before "!" stays.
    .replace(/ *\uffff+(?=[\s.,;:!?)]|$)/g, '')
    .replaceAll(MISSING, '')
    .replace(/ +/g, ' ')
  // Joiners of emoji that went join nothing any more.
  const line = seen(kept).trim()
  return { text: line, isWhole: line !== '' && !isLost }
}

/** The text whole, or nothing: half a title says something else. */
export function wholly(text: string, fonts: readonly Font[]): string {
  const letters = settable(text, fonts)
  return letters.isWhole ? letters.text : ''
}

/** Joiners, and the forms of letters that a font may have: no glyphs of their own. */
const isUnseen = (character: string) =>
  /^(?:\u200c|\u200d|\p{Variation_Selector})$/u.test(character)

/** Pictures and decoration, which say nothing of their own. Arrows, and signs as ™ and °, do. */
const isOrnament = (character: string) =>
  character.codePointAt(0)! >= 0x2300 &&
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u2500-\u27bf\u{1f000}-\u{1faff}])$/u.test(
    character,
  ) &&
  !/^\p{Sm}$/u.test(character)

/** Wide letters, ligatures and dots one by one, and units: of no other kind the plain form reads the same. */
function sameInReading(character: string): string | undefined {
  const plain = character.normalize('NFKC')
  if (/^[\uff01-\uff5e\uffe0-\uffe6\ufb00-\ufb06\u2011\u2024-\u2026]$/.test(character)) return plain
  return /^[\u3300-\u33ff]$/.test(character) && /^[\p{L}.]+$/u.test(plain) ? plain : undefined
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
