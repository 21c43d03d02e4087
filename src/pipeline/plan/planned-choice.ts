import type { Basis } from '../../ledger/prices.ts'
import type { Candidate } from '../../staging/candidates.ts'
import type { Planned } from './planned.ts'

/** A post whose picture a person is to choose. */
export interface PlannedChoice {
  /** Each of its drawings, at draft quality. */
  readonly planned: Planned
  /** Those that are there. */
  readonly there: readonly Candidate[]
  /** How many more are wanted. */
  readonly missing: number
  /** How the chosen one is drawn again; absent where it stays as it is. */
  readonly final?: {
    readonly quality: string
    readonly cost: number | undefined
    /** What the cost goes by. */
    readonly basis: Basis
  }
}
