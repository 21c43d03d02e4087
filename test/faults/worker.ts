import { faults, people } from './kinds.ts'
import type { Rules } from './rules.ts'

/** What a worker is to play. */
export interface Order {
  readonly seed: number
  readonly kind: 'faults' | 'people'
  readonly rules: Rules
  /** With all that happened, in words. */
  readonly isTold: boolean
}

/** What it played, as it goes from one process to another. */
export interface Told {
  readonly seed: number
  readonly seconds: number
  readonly violations: readonly { readonly invariant?: string; readonly what: string }[]
  readonly happened: readonly string[]
  readonly ends: readonly string[]
  readonly made: number
  readonly text?: string
}

// A process of its own: servers and git of one schedule do not hold up those of another.
process.on('message', async (order: Order) => process.send!(await told(order)))
// Whoever gave the orders has no more of them, or is gone.
process.on('disconnect', () => process.exit())

async function told({ seed, kind, rules, isTold }: Order): Promise<Told> {
  const start = performance.now()
  const took = () => (performance.now() - start) / 1000
  try {
    const { describe, ...played } = await { faults, people }[kind](seed, rules)
    // The machine may be quicker or slower the next time: what happened is told of this time.
    const hasText = isTold || played.violations.length > 0
    return { seed, seconds: took(), ...played, ...(hasText && { text: describe() }) }
  } catch (error) {
    const violations = [{ what: `the harness: ${(error as Error).stack}` }]
    return { seed, seconds: took(), violations, happened: [], ends: [], made: 0 }
  }
}
