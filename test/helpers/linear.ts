import { expect } from 'vitest'

/** Sizes of an input, in characters or bytes: where twice the size is a megabyte, at most. */
const smallest = 8 * 1024
const largest = 512 * 1024
/** Milliseconds of work that stand well above noise. */
const audible = 12
/** So many times the work, for twice the input, is in line. */
const inLine = 2.5
/** And so many are not: a slow machine that has to find memory takes up to three, what is quadratic four. */
const outOfLine = 3.2

/** So often is the same measured at one go; the least of it counts. */
const runs = 3

/** An input of about so many characters or bytes. */
type Make<T> = (size: number) => T

/**
 * Twice as much of the same input takes at most 2.5 times the work. Sizes are doubled until the work can
 * be heard, up to 1 MB; what cannot be heard there is quick enough. The least of some runs counts, so that
 * a busy machine does not; what is quadratic takes four times the work in every one of them. Nor does a
 * single doubling count, where an input comes to be long enough for other work, or for memory that the
 * system has to find first: the next ones tell, and two of them out of line are too many. No run follows one that has answered the question. The
 * time that the system counts for a thread is no better clock: on Linux it goes on by whole ticks of some
 * milliseconds.
 * @param work throws only what is allowed to be thrown
 */
export function expectLinear<T>(work: (input: T) => unknown, make: Make<T>): void {
  const tooMuch: string[] = []
  for (let size = smallest; size <= largest && tooMuch.length < 2; size *= 2) {
    const { once, ratio } = growthAt(size, work, make)
    if (once < audible) continue
    if (ratio <= inLine) return
    if (ratio > outOfLine)
      tooMuch.push(`${size} in ${once} ms, twice as many in ${ratio} times that`)
  }
  if (tooMuch.length > 1) expect.fail(tooMuch.join('; '))
}

/**
 * Milliseconds that an input of a size takes, and how many times that twice the size does: the quickest of
 * each in all rounds, of which there are two at least, as a run beside others is no measure.
 */
function growthAt<T>(size: number, work: (input: T) => unknown, make: Make<T>) {
  const one = make(size)
  let once = least(work, one, audible)
  let ratio = Number.POSITIVE_INFINITY
  if (once < audible) return { once, ratio }
  const two = make(2 * size)
  let twice = Number.POSITIVE_INFINITY
  for (let round = 0; round < 8 && (round < 2 || ratio > inLine); round++) {
    once = Math.min(once, least(work, one))
    twice = Math.min(twice, least(work, two, inLine * once))
    ratio = twice / once
  }
  return { once, ratio }
}

/** Milliseconds of the quickest run: of some, or of those up to the first that takes less than `enough`. */
function least<T>(work: (input: T) => unknown, input: T, enough = 0): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs && least >= enough; run++) {
    const start = performance.now()
    work(input)
    least = Math.min(least, performance.now() - start)
  }
  return least
}

/** A text of about so many characters: a begin, a piece again and again, an end. */
export const repeated =
  (piece: string, begin = '', end = ''): Make<string> =>
  (size) =>
    begin + piece.repeat(Math.ceil(size / piece.length)) + end
