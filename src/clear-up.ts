import { shelfName } from './ledger/staging.ts'
import type { Studio } from './steps/studio.ts'

/**
 * Takes away what was kept for the next run on a pull request that is closed now. Gives what it did, in
 * words; that it may not do so is no failure of anybody's.
 */
export async function clearUp(pullRequest: number, { repo }: Studio): Promise<string> {
  const which = `pull request #${pullRequest}, which is closed`
  try {
    const shelf = await repo.shelf(shelfName({ pullRequest, branch: '' }))
    return (await shelf?.drop())
      ? `The drawings that were kept for ${which}, are taken away.`
      : `Nothing was kept for ${which}.`
  } catch (error) {
    return `The drawings that were kept for ${which}, could not be taken away: ${(error as Error).message}`
  }
}
