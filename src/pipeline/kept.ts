import { Candidates } from '../staging/candidates.ts'
import { Staging } from '../staging/staging.ts'
import type { RunContext } from './context.ts'
import type { Delivery, Job } from './job.ts'

/** What was paid for, in this run and before it, and is on no branch yet. */
export interface Kept {
  readonly staging: Staging
  /** Absent where nobody chooses. */
  readonly candidates: Candidates | undefined
}

export function openKept(job: Job, context: RunContext, delivery: Delivery | undefined): Kept {
  const staging = new Staging(job, context)
  return {
    staging,
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
