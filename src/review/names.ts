/** A part of a sentence, where posts are named. */
export type Token =
  /** `1`, `#1`, `1.`, `picture 1`, `1-3`. */
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly text: string }
  /** `all`, `both`. */
  | { readonly kind: 'all'; readonly text: string }
  /** In quotes or backticks: a name, and never anything else. */
  | { readonly kind: 'quoted'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }
  /** Between two names. */
  | { readonly kind: 'and' }
  /** Where names end: a colon, a dash, the end of a sentence or line. */
  | { readonly kind: 'end' }

/** A token, and where the text goes on after it. */
export type TokenAt = Token & { readonly next: number }

const noun = '(?:the\\s+)?(?:pictures?|images?|posts?|numbers?|no\\.?|nr\\.?)\\s+'
/** No path is longer, and a mark that is never closed is not looked for without end. */
const inner = (marks: string) => `([^${marks}\\n]{1,1000})`
const quotes = [
  `"${inner('"')}"`,
  `“${inner('”')}”`,
  `„${inner('“”')}[“”]`,
  `«${inner('»')}»`,
  `‘${inner('’')}’`,
  `「${inner('」')}」`,
  `『${inner('』')}』`,
  `\`{1,3}${inner('`')}\`{1,3}`,
]
/** Also as they are typed among Chinese and Japanese letters. */
const comma = ',;、，；'
const colon = ':：'
const digit = '[0-9０-９]'
const sentenceEnd = `(?=[\\s${comma}${colon}!?)！？）。]|\\.(?:\\s|$)|$)`

const patterns = {
  end: /\s*\n\s*|[.!?:)]+(?=\s|$)\s*|(?:[-–—]|=>|→)(?=\s)\s*|[!?:！？：。]+/y,
  and: new RegExp(`[${comma}&+]+|and(?=\\s)`, 'iy'),
  number: new RegExp(
    `(?:${noun})?(?:[#№]\\s?)?(${digit}{1,4})(?:[-–—]#?(${digit}{1,4}))?${sentenceEnd}`,
    'iy',
  ),
  all: new RegExp(
    `(?:all(?:\\s+of\\s+(?:them|these))?|both)(?=[\\s${comma}${colon}.!?！？。]|$)`,
    'iy',
  ),
  quoted: new RegExp(`(?:${noun})?(?:${quotes.join('|')}|'${inner("'")}'${sentenceEnd})`, 'iy'),
  word: new RegExp(`[^\\s${comma}${colon}]+`, 'y'),
} as const

const blank = /[^\S\n]*/y

/** The token at a place, with what is white around it; nothing at the end. */
export function tokenAt(text: string, position: number): TokenAt | undefined {
  blank.lastIndex = position
  const start = position + blank.exec(text)![0].length
  if (start >= text.length) return undefined
  const at = (pattern: RegExp) => {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    return match === null ? undefined : { match, next: start + match[0].length }
  }
  const end = at(patterns.end)
  if (end) return { kind: 'end', next: end.next }
  const and = at(patterns.and)
  if (and) return { kind: 'and', next: and.next }
  const number = at(patterns.number)
  if (number) {
    const from = numberIn(number.match[1]!)
    const to = number.match[2] === undefined ? from : numberIn(number.match[2])
    return { kind: 'number', from, to, text: number.match[0].trim(), next: number.next }
  }
  const all = at(patterns.all)
  if (all) return { kind: 'all', text: all.match[0], next: all.next }
  const quoted = at(patterns.quoted)
  if (quoted) {
    const name = quoted.match.slice(1).find((part) => part !== undefined)!
    return { kind: 'quoted', text: name.trim(), next: quoted.next }
  }
  const whole = at(patterns.word)?.match[0] ?? text.charAt(start)
  const word = withoutEnd(whole) || whole
  return { kind: 'word', text: word, next: start + word.length }
}

/** Of digits as wide as Chinese letters too. */
const numberIn = (digits: string): number => Number(digits.normalize('NFKC'))

/** Without the end of a sentence that follows a word. */
function withoutEnd(word: string): string {
  let end = word.length
  while (end > 0 && '.!?)'.includes(word.charAt(end - 1))) end--
  return word.slice(0, end)
}

/** Words that people are kind with, and that name nothing. */
export const isPolite = (word: string): boolean =>
  /^(?:please|pls|plz|thanks?|you|thx|ty|cheers|kindly|now|[^\p{L}\p{N}]+)$/iu.test(word)
