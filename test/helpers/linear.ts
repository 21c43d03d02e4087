import { expect } from 'vitest'

/** Milliseconds: of less than that, a ratio says nothing. */
const TELLING = 100
/** Milliseconds: what is quadratic then would take 64 times of it for a megabyte, which is no harm. */
const QUICK = 0.5
const STEP = 8
/** 2.5 for twice the input: twice, and some for the collector of garbage. What is quadratic has 64. */
const MOST_GROWTH = 2.5 ** 3

/**
 * Expects that work grows with its input and no faster: up to a megabyte, the time may grow 2.5 times
 * for twice the input. The best of several runs counts, since others use the machine too.
 * @param make an input of about so many characters or bytes
 */
export function expectLinear<T>(work: (input: T) => unknown, make: (size: number) => T): void {
  let before = { size: 0, time: Number.POSITIVE_INFINITY, input: make(0) }
  for (let size = 2 ** 8; size <= 2 ** 20; size *= STEP) {
    const input = make(size)
    let time = timeOf(work, input)
    // Once more, where it may have been the machine; both, whichever was disturbed.
    for (let tries = 0; tries < 3 && isTooMuch(time, before.time); tries++) {
      before.time = Math.max(before.time, timeOf(work, before.input))
      time = Math.min(time, timeOf(work, input))
    }
    const measured = `${before.size} took ${before.time} ms, ${size} took ${time} ms`
    expect(isTooMuch(time, before.time), measured).toBe(false)
    if (time < QUICK && size >= 2 ** 17) return
    before = { size, time, input }
  }
}

const isTooMuch = (time: number, before: number) =>
  time > MOST_GROWTH * Math.max(before, TELLING / STEP)

function timeOf<T>(work: (input: T) => unknown, input: T): number {
  const start = performance.now()
  work(input)
  return performance.now() - start
}

/** A text of about so many characters: a begin, a piece again and again, an end. */
export const repeated =
  (piece: string, begin = '', end = '') =>
  (size: number): string =>
    begin + piece.repeat(Math.ceil(size / piece.length)) + end
