import { PostError } from '../../errors.ts'
import { isOurs, recordsOf } from '../../ledger/records.ts'
import type { Post } from '../../posts/post.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import type { RunContext } from '../context.ts'
import type { Delivery, Job } from '../job.ts'
import type { RepoState } from './repo-state.ts'

/**
 * Posts without a hero to which people gave one in the open delivery: another picture in the place of
 * ours, or a key. It is left alone there, as it would be on the branch.
 * @throws what the repo throws
 */
export async function givenByPeople(
  posts: readonly Post[],
  { force }: Pick<Job, 'force'>,
  { head, site }: Pick<RepoState, 'head' | 'site'>,
  delivery: Delivery | undefined,
  { repo }: Pick<RunContext, 'repo'>,
): Promise<readonly Skipped[]> {
  if (delivery?.head === undefined || delivery.isOver || force || posts.length === 0) return []
  const there = await repo.snapshot(delivery.head)
  const changed = posts.flatMap(({ path }) => {
    const file = there.files.get(path)
    return file !== undefined && file.sha !== head.files.get(path)?.sha ? [file] : []
  })
  if (changed.length === 0) return []
  const records = await recordsOf(
    there,
    changed.map(({ path }) => path),
    { repo },
  )
  const theirs = changed.filter(({ path }) => {
    const record = records.get(path)
    return record === undefined || !isOurs(record, there)
  })
  const fresh = [...there.files.keys()].filter((path) => !head.files.has(path))
  return [...(await repo.read(theirs))].flatMap(([path, bytes]) => {
    const hero = heroIn(path, bytes, site, fresh)
    const reason = `has an image in the open delivery (${hero})`
    return hero === undefined ? [] : [{ post: path, kind: 'has-hero', reason }]
  })
}

function heroIn(
  path: string,
  bytes: Uint8Array,
  site: RepoState['site'],
  files: readonly string[],
): string | undefined {
  try {
    return site.heroOf(site.read(path, bytes), files)
  } catch (error) {
    if (!(error instanceof PostError)) throw error
    return undefined
  }
}
