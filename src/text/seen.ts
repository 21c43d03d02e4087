/**
 * The text with only what a reader sees of it, composed (NFC): the author's own characters, and of those
 * that cannot be seen the ones that change how their neighbours look. That is where a joiner shapes a
 * script or an emoji, where a selector chooses the form of what is before it, and in the flags of England,
 * Scotland and Wales. All others (controls, directions, tags, soft hyphens, fillers, private use, halves of
 * surrogate pairs) would only hide something.
 * https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
 */
export const seen = (text: string): string =>
  withShapingJoiners(withSelectors(text.replace(flagOrUnseen, '$1'))).normalize('NFC')

/** The same, with a space for each run of what goes, and nothing composed: for names of files. */
export const spaced = (text: string): string =>
  withShapingJoiners(
    withSelectors(text.replace(flagOrUnseenRun, (_, flag?: string) => flag ?? ' ')),
  )

/** England, Scotland and Wales: a black flag and letters of tags. Others of the kind have no picture. */
const flag =
  '(\\u{1f3f4}\\u{e0067}\\u{e0062}(?:\\u{e0065}\\u{e006e}\\u{e0067}|\\u{e0073}\\u{e0063}\\u{e0074}|\\u{e0077}\\u{e006c}\\u{e0073})\\u{e007f})'

/** Not the joiners and selectors, nor the signs of Arabic, Syriac and Kaithi that stand around figures and are seen. */
const unseen =
  '[\\p{Cc}\\p{Co}\\p{Cs}[[\\p{Cf}\\p{Default_Ignorable_Code_Point}]--[\\p{Variation_Selector}\\u200c\\u200d\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}]]]'

const flagOrUnseen = new RegExp(`${flag}|${unseen}`, 'gv')
const flagOrUnseenRun = new RegExp(`${flag}|(?:${unseen}|[\\u2028\\u2029])+`, 'gv')

const selectors = /\p{Variation_Selector}+/gu

/** Of selectors in a row one stays, after a character that has such forms. */
const withSelectors = (text: string): string =>
  text.replace(selectors, (run, offset: number, whole: string) => {
    const [first = ''] = run
    return selects(first, characterBefore(whole, offset)) ? first : ''
  })

/** https://www.unicode.org/Public/UCD/latest/ucd/StandardizedVariants.txt, emoji-variation-sequences.txt, IVD */
function selects(selector: string, base: string): boolean {
  const code = selector.codePointAt(0) ?? 0
  if (code < 0xfe00) return /^\p{Script=Mongolian}/u.test(base)
  if (code === 0xfe0e || code === 0xfe0f) return /^\p{Emoji}/u.test(base)
  if (code > 0xffff) return /^\p{Script=Han}/u.test(base)
  return /^[\p{Script=Han}\p{Sm}\p{Script=Myanmar}\p{Script=Phags_Pa}\u3001\u3002\uff01-\uff1f]/u.test(
    base,
  )
}

const joiners = /(?:\u200c|\u200d)+/g

/** Of joiners in a row one stays, where it changes how the text is read. */
const withShapingJoiners = (text: string): string =>
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
