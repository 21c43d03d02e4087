/** Chance that a seed determines: mulberry32, by Tommy Ettinger (public domain). */
export interface Chance {
  /** 0 <= n < 1 */
  next(): number
  /** Whole number from `least` to `most`, both included. */
  from(least: number, most: number): number
  /** True in so many of 1 cases. */
  is(probability: number): boolean
  pick<T>(choices: readonly T[]): T
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const from = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    from,
    is: (probability) => next() < probability,
    pick: (choices) => choices[from(0, choices.length - 1)]!,
  }
}
