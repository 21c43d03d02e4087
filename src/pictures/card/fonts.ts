import type { Face } from './face.ts'
import { isSquare } from './scripts.ts'

/** A font of a card, and what it is for. */
export interface CardFont {
  readonly face: Face
  /** Of the settings; the built-in one; one for other scripts; one whose punctuation fills squares; emoji. */
  readonly role: 'own' | 'base' | 'script' | 'square' | 'emoji'
}

/** The font for a letter with its marks: the first that has all of it. Nothing where none has. */
export function fontFor(
  letter: string,
  script: string,
  fonts: readonly CardFont[],
): CardFont | undefined {
  const preferred = roleFor(letter, script)
  const having = fonts.filter(({ face }) => hasAll(face, letter))
  const own = having.find(({ role }) => role === 'own')
  return own ?? having.find(({ role }) => role === preferred) ?? having[0]
}

/** Punctuation goes with the letters around it; figures and ASCII stay with Latin in any text. */
function roleFor(letter: string, script: string): CardFont['role'] {
  if (/^(?:\p{Emoji_Presentation}|.\ufe0f)/u.test(letter)) return 'emoji'
  return isSquare(script) && !/^[\0-\u024f]/.test(letter) ? 'square' : 'base'
}

/** Joiners and selectors of forms have no glyphs of their own. */
const invisible = /\u200c|\u200d|\p{Variation_Selector}/gu

/** Whether a font has a letter with its marks, in one of the ways to write it; the shaper knows them all. */
function hasAll(face: Face, letter: string): boolean {
  const plain = letter.replace(invisible, '')
  const ways = [plain, plain.normalize('NFC'), plain.normalize('NFD')]
  return ways.some((way) => [...way].every((character) => face.has(character.codePointAt(0)!)))
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The letters, with their marks, that none of the fonts has. */
export function lettersLacking(text: string, fonts: readonly CardFont[]): string[] {
  return [...graphemes.segment(text)]
    .map(({ segment }) => segment)
    .filter((letter) => !fonts.some(({ face }) => hasAll(face, letter)))
}
