import { HeroImagesError } from '../../errors.ts'
import type { Record } from '../../ledger/record.ts'
import type { Staging } from '../../staging/staging.ts'
import type { RunContext } from '../context.ts'
import type { Job } from '../job.ts'
import type { Kept } from '../kept.ts'
import type { RunPlan } from '../plan/run-plan.ts'

/**
 * Takes away what is on its branch by now; what was paid for and is not committed waits for the next
 * run. Gives what is to be said of that.
 * @throws what the repo throws
 */
export async function settle(
  { staging, candidates }: Kept,
  job: Job,
  {
    records,
    earlier,
    state,
  }: Pick<RunPlan, 'earlier' | 'state'> & { readonly records: readonly Record[] },
): Promise<readonly string[]> {
  if (job.mode !== 'plan') {
    staging.clear(records.map(madeFrom))
    if (job.mode !== 'look' || job.use)
      candidates?.clear([...records, ...earlier], (path) => state.head.files.has(path))
  }
  await staging.settled()
  await candidates?.release()
  return [...staging.warnings, ...staging.inWords]
}

/** The same where the run failed: its error, which says what is not lost. */
export async function settleAfter(
  error: unknown,
  { staging, candidates }: Kept,
  { log, signal }: Pick<RunContext, 'log' | 'signal'>,
): Promise<unknown> {
  await staging.settled()
  if (!signal.aborted) await candidates?.release().catch(() => {})
  if (error instanceof HeroImagesError && staging.kept > 0) return andKept(error, staging)
  for (const text of staging.inWords) log.info(text)
  return error
}

const madeFrom = ({ fingerprint, post }: Record) => ({ fingerprint, post: { path: post } })

/** To have nothing committed is no loss of money. */
const andKept = (error: HeroImagesError, { inWords }: Staging) =>
  new HeroImagesError(error.message, {
    hint: [error.hint ?? '', ...inWords].join(' ').trim(),
    cause: error,
  })
