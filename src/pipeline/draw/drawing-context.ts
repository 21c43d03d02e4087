import type { RunBudget } from '../../ledger/run-budget.ts'
import type { Account } from '../../memory/account.ts'
import type { Generator } from '../../pictures/generator.ts'
import type { Candidates } from '../../staging/candidates.ts'
import type { Staging } from '../../staging/staging.ts'
import type { RunContext } from '../context.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { BrandImages } from './brand-images.ts'
import type { TextModel } from './text-model.ts'

/** All that drawing takes. */
export interface DrawingContext {
  readonly generator: Generator
  readonly state: RepoState
  readonly run: RunContext
  /** Where what was paid for is put away, and found again. */
  readonly staging: Staging
  /** Read once a run. */
  readonly brandImages: BrandImages
  readonly budget: RunBudget
  /** Where it stands what was paid, and the name under which this job's drawings are kept. */
  readonly account: Account
  readonly shelf: string
  /** Finished pictures are put away one by one, as another process puts them in place. */
  readonly keepsFinished?: boolean
  /** Heroes are made small, too: there are so many that contact sheets will show them. */
  readonly makesSmall?: boolean
  /** Only what is finished is put in place: nothing more is asked about it, nor drawn for it. */
  readonly paysNothing?: boolean
  /** Somebody asked for these posts by name. */
  readonly isAsked?: boolean
  /** Absent where nobody chooses. */
  readonly candidates?: Candidates | undefined
  /** Absent where no text model is asked. */
  readonly textModel?: TextModel | undefined
}
