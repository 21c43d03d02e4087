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
  const marked = lettersOf(text).map((letter) => wayOf(letter, fonts) ?? MISSING)
  const kept = marked
    .join('')
    // "Hello [box]!" becomes "Hello!", but the space that French sets before "!" stays.
    .replace(/ *\uffff+(?=[\s.,;:!?)]|$)/g, '')
    .replaceAll(MISSING, '')
    .replace(/ +/g, ' ')
  const line = seen(kept).trim()
  return { text: line, isWhole: line !== '' && lostLetters(text, fonts).length === 0 }
}

/** The text whole, or nothing: half a title says something else. */
export function wholly(text: string, fonts: readonly CardFont[]): string {
  const letters = settable(text, fonts)
  return letters.isWhole ? letters.text : ''
}

/** The letters and signs of a text that say something and cannot be set, each once. */
export const lostLetters = (text: string, fonts: readonly CardFont[]): readonly string[] => [
  ...new Set(
    lettersOf(text).filter(
      (letter) => wayOf(letter, fonts) === undefined && ![...letter].every(isOrnament),
    ),
  ),
]

/** A text with all that it may be set as, for who looks for fonts. */
export const withWays = (text: string): string =>
  [text, ...lettersOf(text).map((letter) => waysOf(letter).at(-1)!)].join('')

const lettersOf = (text: string): string[] =>
  [...graphemes.segment(lineOf(text))].map(({ segment }) => segment)

/** The first form of a letter that the fonts have. */
const wayOf = (letter: string, fonts: readonly CardFont[]): string | undefined =>
  waysOf(letter).find((way) => lettersLacking(way, fonts).length === 0)

/** A letter as it is written, without the frame of a keycap, and in a form that reads the same. */
function waysOf(letter: string): string[] {
  const bare = letter.replace(/[\ufe0e\ufe0f\u20e3]/g, '')
  const ways = [letter, bare, sameInReading(bare)].filter((way) => way !== '')
  return ways.length === 0 ? [letter] : [...new Set(ways)]
}

/** Pictures and decoration, which say nothing of their own. Arrows, and signs as ™ and °, do. */
const isOrnament = (character: string) =>
  /^(?:\u200d|\p{Variation_Selector}|\u20e3|[\u{e0020}-\u{e007f}])$/u.test(character) ||
  (character.codePointAt(0)! >= 0x2300 &&
    /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u2500-\u27bf\u{1f000}-\u{1faff}])$/u.test(
      character,
    ) &&
    !/^\p{Sm}$/u.test(character))

/**
 * Of these the compatibility form (NFKC) reads the same: wide letters and half-wide kana (with their marks),
 * ligatures, dots one by one, Roman figures, № and ℃ with their like, ideographs in brackets and circles (㈱
 * as (株)), and what stands for an ideograph or a joined Arabic letter.
 */
const readsTheSame =
  /^(?:[\uff01-\uffdc\uffe0-\uffe6\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdf9\ufe80-\ufefc\u2011\u2024-\u2026\u2160-\u217f\u2103\u2109\u2116\u2121\u213b\u3200-\u321e\u3220-\u3247\u3260-\u327b\u3280-\u32b0\u32c0-\u32ff\u2f00-\u2fd5\u2e9f\u2ef3]\p{M}*|[\uff66-\uff9d][\uff9e\uff9f])$/u

/** A letter in a plain form; itself where that would say something else, as `m2` for ㎡ does. */
function sameInReading(letter: string): string {
  const plain = letter.normalize('NFKC')
  if (readsTheSame.test(letter)) return plain
  return /^[\u3300-\u33ff]$/.test(letter) && /^(?:[\p{L}.]+|\d+[点日])$/u.test(plain)
    ? plain
    : letter
}
