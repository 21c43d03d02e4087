import { BranchGoneError } from '../../errors.ts'
import { recordsDir } from '../../ledger/record.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { Job } from '../job.ts'
import type { RepoState } from './repo-state.ts'
import { inScope } from './scope.ts'

/**
 * What the branch that the job's branch is to go to holds by now, where that is more than their merge
 * base and matters: a squash merge brings posts there that the merge base lacks, and so does another
 * target. The branch itself is asked, for a pull request may tell of an older commit of it.
 * @throws what the repo throws
 */
export async function settledNow(
  { into }: Pick<Job, 'into'>,
  { head, base, site }: Pick<RepoState, 'head' | 'base' | 'site'>,
  repo: Pick<ContentRepo, 'head' | 'snapshot'>,
): Promise<Snapshot | undefined> {
  if (into === undefined || base === undefined) return undefined
  const posts = inScope(head, site, { include: 'changed', base, names: [] })
  if (posts.length === 0 && recordsSince(base, head).length === 0) return undefined
  try {
    const commit = await repo.head(into)
    return commit === base.commit ? undefined : await repo.snapshot(commit)
  } catch (error) {
    if (error instanceof BranchGoneError) return undefined
    throw error
  }
}

/** Paths of the records that were written since the base. */
export const recordsSince = (base: Snapshot, head: Snapshot): readonly string[] =>
  [...head.files.values()]
    .filter(
      (file) =>
        file.path.startsWith(`${recordsDir}/`) && base.files.get(file.path)?.sha !== file.sha,
    )
    .map(({ path }) => path)
