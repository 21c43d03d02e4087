import type { Purse } from '../ledger/purse.ts'
import type { Generator } from '../pictures/generator.ts'
import type { BrandImages } from './brand-images.ts'
import type { Candidates } from './candidates.ts'
import type { Staging } from './staging.ts'
import type { Studio } from './studio.ts'
import type { Words } from './words.ts'
import type { Workspace } from './workspace.ts'

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
