import { expect } from 'vitest'

/** Sizes of a text, in characters: where twice the size is a megabyte, at most. */
const smallest = 8 * 1024
const largest = 512 * 1024
/** Milliseconds of work that stand well above noise. */
const audible = 12

/**
 * Twice as much of the same text takes at most 2.5 times the work. Sizes are doubled until the work can
 * be heard, up to 1 MB; what cannot be heard there is quick enough. The least of some runs counts, so that
 * a busy machine does not; a quadratic expression takes four times the work in every one of them.
 * @param work throws only what is allowed to be thrown
 */
export function expectLinear(work: (text: string) => unknown, atom: string): void {
  const text = (size: number) => atom.repeat(Math.ceil(size / atom.length))
  for (let size = smallest; size <= largest; size *= 2) {
    if (least(work, text(size), 3) < audible) continue
    let ratio = Number.POSITIVE_INFINITY
    let once = 0
    for (let round = 0; round < 8 && ratio > 2.5; round++) {
      once = least(work, text(size), 3)
      ratio = Math.min(ratio, least(work, text(2 * size), 3) / once)
    }
    // It was slow for being the first.
    if (once < audible && ratio > 2.5) continue
    expect(ratio, `${JSON.stringify(atom)}, ${size} characters in ${once} ms`).toBeLessThan(2.5)
    return
  }
}

function least(work: (text: string) => unknown, text: string, runs: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    work(text)
    least = Math.min(least, performance.now() - start)
  }
  return least
}
