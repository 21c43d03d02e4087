import { breaksOf } from './breaks.ts'

/** What stays together on a line: offsets in the text, without the spaces that may follow. */
export interface Unbroken {
  readonly start: number
  readonly end: number
  /** A line that ends with it ends with a hyphen. */
  readonly isDivided: boolean
}

/** A text in pieces between which a line may end. */
export interface Phrases {
  readonly text: string
  /** Between words and phrases. */
  readonly good: readonly Unbroken[]
  /** Wherever the script's rules allow it. */
  readonly allowed: readonly Unbroken[]
}

export function phrasesOf(text: string): Phrases {
  const { good, allowed } = breaksOf(text)
  const pieces = (offsets: readonly number[]): Unbroken[] =>
    offsets.map((offset, at) => {
      const start = offsets[at - 1] ?? 0
      return { start, end: start + text.slice(start, offset).trimEnd().length, isDivided: false }
    })
  return { text, good: pieces(good), allowed: pieces(allowed) }
}
