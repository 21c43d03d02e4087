import { LineBreaker } from 'css-line-break'
import { isSquare, scriptOf } from './scripts.ts'

/** Where a line may end. Offsets in the text, after the spaces that end the line; the text's end is one. */
export interface Breaks {
  /** Between words and phrases. */
  readonly good: readonly number[]
  /** All that the script's rules allow: between the letters of Chinese, Japanese and Korean, too. */
  readonly allowed: readonly number[]
}

const words = new Intl.Segmenter('und', { granularity: 'word' })
/** Scripts that write no spaces between words, and whose words only a dictionary tells. */
const unspaced = /^[\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u

/**
 * By UAX 14, strictly: nothing that closes, and no small kana, begins a line, and nothing that opens ends
 * one. Thai, Lao, Khmer and Burmese break at their words.
 */
export function breaksOf(text: string): Breaks {
  const bounds = new Set([...words.segment(text)].map(({ index }) => index))
  const allowed = [...new Set([...byRules(text), ...byDictionary(text, bounds), ...byQuotes(text)])]
    .filter((offset) => isSense(text, offset))
    .toSorted((a, b) => a - b)
  return { allowed, good: allowed.filter((offset) => isGood(text, offset, bounds)) }
}

function byRules(text: string): number[] {
  const offsets: number[] = []
  const breaker = LineBreaker(text, { lineBreak: 'strict', wordBreak: 'normal' })
  let offset = 0
  for (let next = breaker.next(); !next.done; next = breaker.next()) {
    offset += next.value.slice().length
    offsets.push(offset)
  }
  return offsets
}

function byDictionary(text: string, bounds: ReadonlySet<number>): number[] {
  return [...bounds].filter(
    (offset) => unspaced.test(text.slice(offset)) && unspaced.test(before(text, offset)),
  )
}

/** Around quotes among letters that fill a square: LB19a of UAX 14, since Unicode 16. */
function byQuotes(text: string): number[] {
  const quotes =
    /(?<=[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}])(?=[“‘])|(?<=[”’])(?=[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}])/gu
  return [...text.matchAll(quotes)].map(({ index }) => index)
}

/** An ellipsis or a dash that begins a line has lost what it belongs to. */
function isSense(text: string, offset: number): boolean {
  return (
    offset === text.length || !/^[\p{Pd}…‥·・/]/u.test(text.slice(offset)) || isDash(text, offset)
  )
}

/** A double dash of Chinese and Japanese, and a dash after a space, may begin a line. */
const isDash = (text: string, offset: number) => /^(?:——|――|——|[–—] )/.test(text.slice(offset))

/**
 * A title is broken between phrases where it can be: Korean at its spaces, Chinese and Japanese between
 * words, and Japanese not before the kana that end a word or follow it as particles do.
 */
function isGood(text: string, offset: number, bounds: ReadonlySet<number>): boolean {
  const [left, right] = [before(text, offset), text.slice(offset)]
  const [from, to] = [scriptOf(left), scriptOf(right)]
  // A double dash begins a line, as it does in print.
  if (/^[—―]/.test(left)) return !isSquare(to ?? '')
  if (right === '' || /^[\s\p{P}\p{S}]/u.test(left)) return true
  if (from === 'Hang' && to === 'Hang') return false
  if (to === 'Hira') return false
  const isInside = [from, to].some((script) => script !== undefined && isSquare(script))
  return !isInside || bounds.has(offset)
}

/** The character that ends at an offset, without the marks on it. */
function before(text: string, offset: number): string {
  return [...text.slice(Math.max(0, offset - 8), offset)].findLast((c) => !/\p{M}/u.test(c)) ?? ''
}
