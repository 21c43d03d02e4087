export interface Vote {
  readonly value: string
  readonly count: number
}

/** The most common value, the first of those that are equally common. */
export function mostCommon(values: readonly (string | undefined)[]): Vote | undefined {
  const counts = new Map<string, number>()
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best && { value: best[0], count: best[1] }
}

/** One post alone may be an exception. */
export const fewest = 2

/** The most common value, where most of `voters` agree on it. */
export function agreed(values: readonly (string | undefined)[], voters: number) {
  const best = mostCommon(values)
  return best && best.count >= fewest && best.count * 2 > voters ? best.value : undefined
}
