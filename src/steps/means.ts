import type { Generator } from '../pictures/generator.ts'
import type { Studio } from './studio.ts'
import type { Words } from './words.ts'
import type { Workspace } from './workspace.ts'

/** All that drawing takes. */
export interface Means {
  readonly generator: Generator
  readonly workspace: Workspace
  readonly studio: Studio
  /** Absent where no text model is asked. */
  readonly words?: Words | undefined
}
