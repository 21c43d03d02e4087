import { Account } from '../memory/account.ts'
import { PictureMemory } from '../memory/pictures.ts'
import type { BatchDesk } from '../staging/batch-desk.ts'
import { Candidates } from '../staging/candidates.ts'
import { Staging } from '../staging/staging.ts'
import type { RunContext } from './context.ts'
import type { Delivery, Job } from './job.ts'

/** What was paid for, in this run and before it, and is on no branch yet. */
export interface Kept {
  readonly staging: Staging
  /** Absent where nobody chooses. */
  readonly candidates: Candidates | undefined
  /** What posts had, whatever became of the branch; absent where somebody else's branch is drawn for. */
  readonly memory: PictureMemory | undefined
  /** What all runs spent, and are drawing at this moment. */
  readonly account: Account
  /** What batches drew; absent where this run has nothing to do with them. */
  readonly batches?: BatchDesk | undefined
}

export function openKept(job: Job, context: RunContext, delivery: Delivery | undefined): Kept {
  const staging = new Staging(job, context)
  return {
    staging,
    // What a fork's pull request had is brought to it before anything else.
    memory: job.isBound ? undefined : new PictureMemory(staging),
    account: new Account(context),
    batches: context.batches,
    candidates: canChoose(job, context, delivery) ? new Candidates(job, staging) : undefined,
  }
}

/** Cards are all alike, and a delivery is chosen by merging it. */
const canChoose = (
  { choosing, pullRequest }: Job,
  { inputs }: RunContext,
  delivery: Delivery | undefined,
): boolean =>
  choosing === true && pullRequest !== undefined && !delivery && inputs.generator === 'openai'
