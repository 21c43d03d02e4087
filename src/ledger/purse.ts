/** What a run may still spend on words, beside the pictures that it has planned. */
export interface Purse {
  /** Takes out what a question costs at most; false where it is not there, and then nothing is taken. */
  take(most: number | undefined): boolean
  /** Puts back what a question did not cost after all. */
  settle(most: number | undefined, cost: number | undefined): void
}

/**
 * A purse with so many US dollars. A question of unknown price takes nothing out, and is still not
 * asked where nothing is left.
 */
export function createPurse(dollars: number): Purse {
  let left = dollars
  return {
    take(most = 0) {
      // Sums of cents in floating point: a hair below nothing is still nothing.
      if (left <= 1e-9 || most > left + 1e-9) return false
      left -= most
      return true
    },
    settle(most = 0, cost = most) {
      left += most - cost
    },
  }
}
