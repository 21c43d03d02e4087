import type { Phrases, Unbroken } from './phrases.ts'
import { hyphenates } from './scripts.ts'
import type { Measure } from './wrap.ts'

/**
 * The phrases, and what is too wide for a line in pieces that are not: between letters where the script
 * allows that, else where a word can be cut.
 */
export function divided(
  { text, good, allowed }: Phrases,
  width: number,
  measure: Measure,
): Unbroken[] {
  const fits = ({ start, end }: Unbroken) => measure(start, end) <= width
  return good.flatMap((phrase) => {
    if (fits(phrase)) return [phrase]
    return allowed
      .filter(({ start, end }) => start >= phrase.start && end <= phrase.end)
      .flatMap((piece) => (fits(piece) ? [piece] : cut(text, piece, width, measure)))
  })
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** A word cut near the line's end, where a syllable seems to begin; never inside a letter with its marks. */
function cut(text: string, { start, end }: Unbroken, width: number, measure: Measure): Unbroken[] {
  const isDivided = hyphenates(text.slice(start, end))
  const segments = [...graphemes.segment(text.slice(start, end))]
  const letters = segments.map(({ segment }) => segment)
  const offsets = [...segments.map(({ index }) => start + index), end]
  const fits = (first: number, last: number) =>
    measure(offsets[first]!, offsets[last]!) +
      (isDivided && last < letters.length ? measure.hyphen : 0) <=
    width
  const pieces: Unbroken[] = []
  for (let first = 0; first < letters.length; ) {
    let last = first + 1
    while (last < letters.length && fits(first, last + 1)) last++
    const isLast = last === letters.length
    if (isDivided && !isLast) last = syllable(letters, first, last)
    pieces.push({ start: offsets[first]!, end: offsets[last]!, isDivided: isDivided && !isLast })
    first = last
  }
  return pieces
}

/** The last place up to `max`, and not far before it, with a consonant and a vowel after it. */
function syllable(letters: readonly string[], first: number, max: number): number {
  const last = Math.min(max, letters.length - 2)
  for (let end = last; end > Math.max(first + 2, max - 6); end--) {
    const [one = '', two = ''] = letters
      .slice(end, end + 2)
      .map((letter) => letter.normalize('NFD'))
    if (/^\p{L}/u.test(one) && !vowel.test(one) && vowel.test(two)) return end
  }
  return max
}

const vowel = /^[aeiouyæøаеиоуыэюяіѣαεηιουω]/i
