import type { RunContext } from '../../pipeline/context.ts'
import { toPullName } from '../../repo/fork-ref.ts'
import { refStoreName } from '../../staging/drawing-entry.ts'

/**
 * Takes away what was kept for the next run on a pull request that is closed now, and for a fork what
 * its author could pull. Gives what it did, in words; that it may not do so is no failure of anybody's.
 */
export async function clearUp(
  pullRequest: number,
  { repo }: Pick<RunContext, 'repo'>,
): Promise<string> {
  const which = `pull request #${pullRequest}, which is closed`
  try {
    const offered = await (await repo.refStore(toPullName(pullRequest)))?.drop()
    const kept = await (await repo.refStore(refStoreName({ pullRequest, branch: '' })))?.drop()
    return kept || offered
      ? `The drawings that were kept for ${which}, are taken away.`
      : `Nothing was kept for ${which}.`
  } catch (error) {
    return `The drawings that were kept for ${which}, could not be taken away: ${(error as Error).message}`
  }
}
