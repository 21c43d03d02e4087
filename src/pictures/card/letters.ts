import { seen } from '../../text/seen.ts'
import { type CardFont, lettersLacking } from './fonts.ts'

export interface Letters {
  /** Only characters that the fonts have, single spaces, one line. */
  readonly text: string
  /** Something is left, and nothing that says anything is lost: emoji and ornaments may go. */
  readonly isWhole: boolean
}

const MISSING = '\uffff'
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** One line, with only what can be seen; XML forbids C0. */
export const lineOf = (text: string): string =>
  seen(text.replace(/[\p{Cc}\p{Z}]+/gu, ' '))
    .replace(/\uffff/g, '')
    .trim()

/**
 * What of a text can be set. A font draws a box for what it lacks, so that is set in a form that reads the
 * same (㎞ as km), or goes.
 */
export function settable(text: string, fonts: readonly CardFont[]): Letters {
  let isLost = false
  const marked = [...graphemes.segment(lineOf(text))].map(({ segment }) => {
    const [way] = waysOf(segment).filter((way) => lettersLacking(way, fonts).length === 0)
    if (way !== undefined) return way
    isLost ||= ![...segment].every(isOrnament)
    return MISSING
  })
  const kept = marked
    .join('')
    // "Hello [box]!" becomes "Hello!", but the space that French sets before "!" stays.
    .replace(/ *\uffff+(?=[\s.,;:!?)]|$)/g, '')
    .replaceAll(MISSING, '')
    .replace(/ +/g, ' ')
  const line = seen(kept).trim()
  return { text: line, isWhole: line !== '' && !isLost }
}

/** The text whole, or nothing: half a title says something else. */
export function wholly(text: string, fonts: readonly CardFont[]): string {
  const letters = settable(text, fonts)
  return letters.isWhole ? letters.text : ''
}

/** A letter as it is written, without the frame of a keycap, and in a form that reads the same. */
function waysOf(letter: string): string[] {
  const bare = letter.replace(/[\ufe0e\ufe0f\u20e3]/g, '')
  return [...new Set([letter, bare, [...bare].map(sameInReading).join('')])].filter(
    (way) => way !== '',
  )
}

/** Pictures and decoration, which say nothing of their own. Arrows, and signs as ™ and °, do. */
const isOrnament = (character: string) =>
  /^(?:\u200d|\p{Variation_Selector}|\u20e3|[\u{e0020}-\u{e007f}])$/u.test(character) ||
  (character.codePointAt(0)! >= 0x2300 &&
    /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u2500-\u27bf\u{1f000}-\u{1faff}])$/u.test(
      character,
    ) &&
    !/^\p{Sm}$/u.test(character))

/** Wide letters, ligatures and dots one by one, and units: of no other kind the plain form reads the same. */
function sameInReading(character: string): string {
  const plain = character.normalize('NFKC')
  if (/^[\uff01-\uff5e\uffe0-\uffe6\ufb00-\ufb06\u2011\u2024-\u2026]$/.test(character)) return plain
  return /^[\u3300-\u33ff]$/.test(character) && /^[\p{L}.]+$/u.test(plain) ? plain : character
}
