import { memoriesOf, type PictureMemory, type RememberedPicture } from '../../memory/pictures.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import { readKeptName } from '../../repo/kept-names.ts'
import { shelfOf } from '../../staging/staging-context.ts'
import type { Job } from '../job.ts'

type Shelves = Pick<ContentRepo, 'refStore' | 'refStores'>

/**
 * Whether people took the very same picture of a post away before the eyes of others: a branch and its pull
 * requests have a memory each, and once the branch is written anew only the one whose run saw the no knows it.
 * What is remembered there is looked up when it is first asked for, once.
 */
export function createDeclinedBeside(
  job: Pick<Job, 'pullRequest' | 'branch' | 'name' | 'isBound'>,
  repo: Shelves,
): (picture: RememberedPicture) => Promise<boolean> {
  let memories: Promise<ReadonlyMap<string, PictureMemory>> | undefined
  return async ({ record: { post, files } }) => {
    memories ??= shelvesBeside(job, repo).then((shelves) => memoriesOf(shelves, repo))
    for (const memory of (await memories).values())
      if ((await memory.declinedHero(post)) === files.hero.sha256) return true
    return false
  }
}

/** Of a pull request that of its branch, unless that is a fork's; of a branch those of all pull requests. */
async function shelvesBeside(
  { pullRequest, branch, name = '', isBound }: Parameters<typeof createDeclinedBeside>[0],
  repo: Shelves,
): Promise<readonly string[]> {
  if (pullRequest !== undefined) return isBound ? [] : [shelfOf({ branch, ...(name && { name }) })]
  return (await repo.refStores('pr-')).filter((shelf) => {
    const kept = readKeptName(shelf)
    return kept?.kind === 'drawings' && kept.name === name
  })
}
