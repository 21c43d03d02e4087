import type { Measured } from '../../ledger/measured.ts'
import type { Generator } from '../../pictures/generator.ts'
import type { Inputs } from '../../settings/inputs.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { Job } from '../job.ts'

/** What it takes to plan pictures. */
export interface PlanInput {
  readonly job: Pick<
    Job,
    'mode' | 'posts' | 'instruction' | 'force' | 'use' | 'askedBy' | 'restyle'
  > &
    Partial<Pick<Job, 'again' | 'ready'>>
  readonly state: RepoState
  readonly generator: Generator
  readonly inputs: Inputs
  /** What drawings of this repo came to; absent where that is not needed, or not known. */
  readonly measured?: Measured | undefined
}
