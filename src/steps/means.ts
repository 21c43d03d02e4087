import type { Generator } from '../pictures/generator.ts'
import type { Studio } from './studio.ts'
import type { Workspace } from './workspace.ts'

/** All that drawing takes. */
export interface Means {
  readonly generator: Generator
  readonly workspace: Workspace
  readonly studio: Studio
}
