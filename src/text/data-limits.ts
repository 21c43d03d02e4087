import { tooDeepAt } from './nesting.ts'

/** A text of so many keys was made by nobody's hand, nor by us. */
export const MOST_KEYS = 5000

export type DataLanguage = 'json' | 'yaml' | 'toml'

/** What a text of data has more of than people write, as the end of a sentence: `it is nested too deeply`. */
export interface BeyondLimits {
  readonly offset: number
  readonly why: 'is nested too deeply' | 'holds too many keys'
}

/**
 * What must not come to a parser: it may call itself for each level, and compare each key with all others.
 * The same caps for every language. Linear, by the marks of the language alone.
 */
export function beyondLimits(text: string, language: DataLanguage): BeyondLimits | undefined {
  const { deepAt, keysAt } = languages[language]
  const deep = deepAt(text)
  if (deep !== undefined) return { offset: deep, why: 'is nested too deeply' }
  let count = 0
  for (const offset of keysAt(text))
    if (++count > MOST_KEYS) return { offset, why: 'holds too many keys' }
  return undefined
}

interface LanguageLimits {
  deepAt(text: string): number | undefined
  /** Offsets of keys, or of marks that each key has. */
  keysAt(text: string): Iterable<number>
}

const languages: Readonly<Record<DataLanguage, LanguageLimits>> = {
  json: {
    deepAt: (text) => tooDeepAt(text, { strings: true }),
    // Strings are stepped over.
    keysAt: (text) => marks(text, /"(?:[^"\\]|\\.)*(?:"|\\?$)|:/gs, (mark) => mark === ':'),
  },
  yaml: {
    deepAt: yamlTooDeepAt,
    keysAt: (text) => marks(text, /:(?=[\s,[\]{}]|$)|(?<=["']):|(?<![^\s[{,])\?(?=\s)/g),
  },
  toml: {
    deepAt: (text) => tooDeepAt(text, { strings: false }) ?? longKeyAt(text),
    keysAt: tomlKeys,
  },
}

function* marks(text: string, pattern: RegExp, isMark: (mark: string) => boolean = () => true) {
  for (const { 0: mark, index } of text.matchAll(pattern)) if (isMark(mark)) yield index
}

/** Each name of a dotted key is one. */
function* tomlKeys(text: string) {
  let offset = 0
  for (const line of text.split('\n')) {
    const [first = '', ...more] = line.split('=')
    const isKey = more.length > 0 || /^[ \t]*\[/.test(first)
    const names = isKey ? first.split('.').length + Math.max(0, more.length - 1) : 0
    for (let name = 0; name < names; name++) yield offset
    offset += line.length + 1
  }
}

/** Lists within one line nest, too. */
function yamlTooDeepAt(text: string): number | undefined {
  const dashes = text.search(/(?:[-?][ \t]{1,99}){100}/)
  return dashes === -1 ? tooDeepAt(text, { strings: false }) : dashes
}

/** Offset of a line with a key of more than 100 names, each of which is a map in the one before. */
function longKeyAt(text: string): number | undefined {
  let offset = 0
  for (const line of text.split('\n')) {
    const [key = ''] = line.split('=', 1)
    if (key.split('.').length > 100 && (key.length < line.length || /^\s*\[/.test(key)))
      return offset
    offset += line.length + 1
  }
  return undefined
}
