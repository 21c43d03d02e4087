import type { HeroImagesError } from '../errors.ts'
import type { Record } from '../ledger/record.ts'
import type { RunSpent } from '../ledger/run-budget.ts'
import type { Held } from './draw/claim-all.ts'
import type { Findings } from './plan/survey.ts'

/** What a run found, and what it did about it. */
export interface Outcome extends Findings {
  /** Drawn now, and put in place. */
  readonly records: readonly Record[]
  /** By this run, with what may have been charged for nothing. */
  readonly spent: RunSpent
  /** Why the run ended before everything was tried. */
  readonly stopped: HeroImagesError | undefined
  readonly commit: string | undefined
  /** For people: why what they chose is not drawn now. */
  readonly held: readonly Held[]
  /** A commit that holds all images that the report shows. */
  readonly imagesAt: string
}
