import type { Purse } from '../../ledger/run-budget.ts'
import type { Generator } from '../../pictures/generator.ts'
import type { Candidates } from '../../staging/candidates.ts'
import type { Staging } from '../../staging/staging.ts'
import type { Studio } from '../context.ts'
import type { Workspace } from '../find/workspace.ts'
import type { BrandImages } from './brand-images.ts'
import type { Words } from './text-model.ts'

/** All that drawing takes. */
export interface Means {
  readonly generator: Generator
  readonly workspace: Workspace
  readonly studio: Studio
  /** Where what was paid for is put away, and found again. */
  readonly staging: Staging
  /** Read once a run. */
  readonly brandImages: BrandImages
  readonly purse: Purse
  /** Absent where nobody chooses. */
  readonly candidates?: Candidates | undefined
  /** Absent where no text model is asked. */
  readonly words?: Words | undefined
}
