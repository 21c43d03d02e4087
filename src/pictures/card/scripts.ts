/**
 * Scripts by their ISO 15924 names, as the Unicode property and the shaper know them. Characters of
 * several scripts (figures, punctuation, marks) are of none of them.
 */
const names = [
  ...['Latn', 'Grek', 'Cyrl', 'Armn', 'Geor', 'Hebr', 'Arab', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'],
  ...['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Tibt'],
  ...['Thai', 'Laoo', 'Khmr', 'Mymr', 'Ethi', 'Mong', 'Hani', 'Hira', 'Kana', 'Bopo', 'Hang'],
]
const scripts = names.map((name) => ({ name, pattern: new RegExp(`^\\p{Script=${name}}`, 'u') }))

const known = new Map<string, string | undefined>()

/** The script of the first character; nothing for what belongs to many. */
export function scriptOf(text: string): string | undefined {
  const [character = ''] = text
  if (!known.has(character))
    known.set(character, scripts.find(({ pattern }) => pattern.test(character))?.name)
  return known.get(character)
}

/** Scripts whose words may be divided with a hyphen. */
export const hyphenates = (text: string): boolean =>
  /^[\p{Script=Latn}\p{Script=Grek}\p{Script=Cyrl}\p{Script=Armn}\p{P}\p{N}\p{M}]+$/u.test(text)

/** Scripts whose letters stand apart, and may stand closer or wider. */
export const takesTracking = (script: string): boolean =>
  ['Latn', 'Grek', 'Cyrl', 'Armn', 'Geor', 'Zyyy'].includes(script)

/** Scripts whose letters fill a square, and have punctuation that does. */
export const isSquare = (script: string): boolean =>
  ['Hani', 'Hira', 'Kana', 'Bopo'].includes(script)

const rightToLeft =
  /^[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]$/u
const rightToLeftScripts = new Set(['Arab', 'Aran', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'])

/**
 * Whether a text is read from right to left. Where its letters are of both kinds its language says so,
 * else its first letter, as in HTML's `dir=auto`.
 */
export function isRightToLeft(text: string, lang: string): boolean {
  const letters = [...text].filter((character) => /\p{L}/u.test(character))
  const count = letters.filter((letter) => rightToLeft.test(letter)).length
  if (count === 0 || count === letters.length) return count > 0
  return readsRightToLeft(lang) ?? rightToLeft.test(letters[0]!)
}

function readsRightToLeft(lang: string): boolean | undefined {
  if (lang === '') return undefined
  try {
    const { script = '' } = new Intl.Locale(lang).maximize()
    return script === '' ? undefined : rightToLeftScripts.has(script)
  } catch {
    return undefined
  }
}
