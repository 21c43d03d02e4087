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

/** So often is the same measured at one go, as long as it is short; the least of it counts. */
const runs = 3
/** Milliseconds that are long enough for one measure to be right. */
const long = 150

/** An input of about so many characters or bytes. */
type Make<T> = (size: number) => T

const cell = new Int32Array(new SharedArrayBuffer(4))

/**
 * Milliseconds of this thread on a processor, whatever else the machine does meanwhile. Linux counts them up
 * to the last tick or pause of a thread, so it pauses for a moment first.
 */
function threadTime(): number {
  Atomics.wait(cell, 0, 0, 0.05)
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/**
 * Twice as much of the same input takes at most 2.5 times the work. Sizes are doubled until the work can
 * be heard, up to 1 MB; what cannot be heard there is quick enough. The least of some runs counts; what is
 * quadratic takes four times the work in every one of them. Nor does a single doubling count, where an
 * input comes to be long enough for other work, or for memory that the system has to find first: the next
 * ones tell, and two of them out of line are too many. No run follows one that has answered the question.
 * @param work throws only what is allowed to be thrown
 * @param clock in milliseconds
 */
export function expectLinear<T>(
  work: (input: T) => unknown,
  make: Make<T>,
  clock: () => number = threadTime,
): void {
  const tooMuch: string[] = []
  for (let size = smallest; size <= largest && tooMuch.length < 2; size *= 2) {
    const { once, ratio } = growthAt(size, work, make, clock)
    if (once < audible) continue
    if (ratio <= inLine) return
    if (ratio > outOfLine)
      tooMuch.push(`${size} in ${once} ms, twice as many in ${ratio} times that`)
  }
  if (tooMuch.length > 1) expect.fail(tooMuch.join('; '))
}

/**
 * Milliseconds that an input of a size takes, and how many times that twice the size does: the quickest of
 * each in all rounds, of which there are two at least.
 */
function growthAt<T>(
  size: number,
  work: (input: T) => unknown,
  make: Make<T>,
  clock: () => number,
) {
  const one = make(size)
  let once = least(work, one, clock, audible)
  let ratio = Number.POSITIVE_INFINITY
  if (once < audible) return { once, ratio }
  const two = make(2 * size)
  let twice = Number.POSITIVE_INFINITY
  for (let round = 0; round < 6 && (round < 2 || ratio > inLine); round++) {
    once = Math.min(once, least(work, one, clock))
    twice = Math.min(twice, least(work, two, clock, inLine * once))
    ratio = twice / once
  }
  return { once, ratio }
}

/** Milliseconds of the quickest run: of some, or of those up to the first that takes less than `enough`. */
function least<T>(work: (input: T) => unknown, input: T, clock: () => number, enough = 0): number {
  let least = Number.POSITIVE_INFINITY
  let spent = 0
  for (let run = 0; run < runs && least >= enough && spent < long; run++) {
    const start = clock()
    work(input)
    const took = clock() - start
    spent += took
    least = Math.min(least, took)
  }
  return least
}

/** A text of about so many characters: a begin, a piece again and again, an end. */
export const repeated =
  (piece: string, begin = '', end = ''): Make<string> =>
  (size) =>
    begin + piece.repeat(Math.ceil(size / piece.length)) + end
