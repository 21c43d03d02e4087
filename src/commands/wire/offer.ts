import { BranchGoneError } from '../../errors.ts'
import { recordsDir } from '../../ledger/record.ts'
import type { RunContext } from '../../pipeline/context.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { wireBranch } from './propose.ts'
import { wireRepo } from './wire-repo.ts'

/**
 * Whether `wire` is worth a word on a pull request: its pages would not show the pictures, there are
 * patches for that, it is the first of this repo that brings pictures, and nobody was offered them yet.
 * What cannot be read is no reason for a word: the pictures are there.
 */
export async function wouldHelp(
  { job, records, state: { base } }: Outcome,
  context: RunContext,
): Promise<boolean> {
  if (job.pullRequest === undefined || base === undefined || records.length === 0) return false
  if ([...base.files.keys()].some((path) => path.startsWith(`${recordsDir}/`))) return false
  try {
    const { patches } = await wireRepo(base.commit, context)
    return (
      patches.some(({ hides }) => hides) && !(await isThere(wireBranch(context.inputs), context))
    )
  } catch (error) {
    context.log.info(`Whether the templates show the pictures is not known: ${String(error)}`)
    return false
  }
}

async function isThere(branch: string, { repo }: RunContext): Promise<boolean> {
  try {
    await repo.head(branch)
    return true
  } catch (error) {
    if (!(error instanceof BranchGoneError)) throw error
    return false
  }
}
