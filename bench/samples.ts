/** What was measured, in the order of the runs. */
export type Samples = readonly number[]

/** What runs gave, by what was measured. */
export type Measured = Readonly<Record<string, Samples>>

type Run = () => Promise<Readonly<Record<string, number>>>

/** Runs of ours and of its peers in turns, A B A B, so that what else the machine does falls on all. */
export async function inTurns(times: number, runs: readonly Run[]): Promise<readonly Measured[]> {
  const found = runs.map(() => new Map<string, number[]>())
  for (let turn = 0; turn < times; turn++)
    for (const [index, run] of runs.entries())
      for (const [what, value] of Object.entries(await run())) {
        const samples = found[index]!.get(what) ?? []
        found[index]!.set(what, [...samples, value])
      }
  return found.map((samples) => Object.fromEntries(samples))
}

export function median(samples: Samples): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

const units = {
  s: (value: number) => `${value.toFixed(value < 1 ? 3 : 2)} s`,
  ms: (value: number) => `${Math.round(value)} ms`,
  MiB: (value: number) => `${Math.round(value / 2 ** 20)} MiB`,
} as const

export type Unit = keyof typeof units

/** The median, and behind it the least and the most. */
export function shown(samples: Samples, unit: Unit): string {
  const text = units[unit]
  const [least, most] = [Math.min(...samples), Math.max(...samples)]
  return samples.length === 1
    ? text(least)
    : `${text(median(samples))} (${text(least)} to ${text(most)})`
}

/** How many times the peer's median ours is. */
export const times = (ours: Samples, peer: Samples): string =>
  `${(median(ours) / median(peer)).toFixed(2)}x`
