import { expect } from 'vitest'

/** Sizes of a text, in characters: where twice the size is a megabyte, at most. */
const smallest = 8 * 1024
const largest = 512 * 1024
/** Milliseconds of work that stand well above noise. */
const audible = 12

/** So often is the same measured at one go; the least of it counts. */
const runs = 3

/**
 * Twice as much of the same text takes at most 2.5 times the work. Sizes are doubled until the work can
 * be heard, up to 1 MB; what cannot be heard there is quick enough. The least of some runs counts, so that
 * a busy machine does not; a quadratic expression takes four times the work in every one of them. Nor does
 * a single doubling count, where a text comes to be long enough for other work: the next one then tells.
 * No run follows one that has answered the question. The time that the system counts for a thread is no
 * better clock: on Linux it goes on by whole ticks of some milliseconds.
 * @param work throws only what is allowed to be thrown
 */
export function expectLinear(work: (text: string) => unknown, atom: string): void {
  const tooMuch: string[] = []
  for (let size = smallest; size <= largest && tooMuch.length < 2; size *= 2) {
    const { once, ratio } = growthAt(size, work, atom)
    if (once < audible) continue
    if (ratio <= 2.5) return
    tooMuch.push(`${size} characters in ${once} ms, twice as many in ${ratio} times that`)
  }
  expect(tooMuch, JSON.stringify(atom)).toEqual([])
}

/** Milliseconds that a text of a size takes, and how many times that twice the size does. */
function growthAt(size: number, work: (text: string) => unknown, atom: string) {
  const text = (size: number) => atom.repeat(Math.ceil(size / atom.length))
  const one = text(size)
  let once = least(work, one, audible)
  let ratio = Number.POSITIVE_INFINITY
  if (once < audible) return { once, ratio }
  const two = text(2 * size)
  for (let round = 0; round < 8 && ratio > 2.5; round++) {
    once = least(work, one)
    ratio = Math.min(ratio, least(work, two, 2.5 * once) / once)
  }
  return { once, ratio }
}

/** Milliseconds of the quickest run: of some, or of those up to the first that takes less than `enough`. */
function least(work: (text: string) => unknown, text: string, enough = 0): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs && least >= enough; run++) {
    const start = performance.now()
    work(text)
    least = Math.min(least, performance.now() - start)
  }
  return least
}
