import { pullRequestOf } from '../ledger/account-entry.ts'
import { postMark } from '../ledger/post-mark.ts'
import { listStaged } from '../staging/drawing-entry.ts'
import { accountNow, type MemoryRepo } from './account-now.ts'
import { readPlaced } from './placed-entry.ts'

/** A picture that was drawn for a post, and is somewhere else than on the branch that is looked at. */
export interface WaitingPicture {
  /** `drawn`: not on any branch. `choice`: people are to choose. `placed`: it was put on another branch. */
  readonly kind: 'drawn' | 'choice' | 'placed'
  /** The pull request that it was drawn for; absent: a branch. */
  readonly pullRequest?: number
}

/** So many pull requests and branches are looked at, the last that were paid for: each is a request. */
const mostShelves = 50

/**
 * What our refs hold for posts that have no picture. The account says for which pull requests and branches
 * something was paid for them; what became of it lies beside the drawings of each.
 * @throws what the repo throws
 */
export async function waitingPictures(
  posts: readonly string[],
  repo: MemoryRepo,
): Promise<ReadonlyMap<string, WaitingPicture>> {
  const found = new Map<string, WaitingPicture>()
  if (posts.length === 0) return found
  const byMark = new Map(posts.map((post) => [postMark(post), post]))
  const { paid } = await accountNow(repo)
  const ofPosts = paid.filter(({ post, what }) => what === 'picture' && byMark.has(post))
  const newest = ofPosts.toSorted((a, b) => b.at - a.at).map(({ shelf }) => shelf)
  for (const shelf of [...new Set(newest)].slice(0, mostShelves)) {
    const paths = [...((await (await repo.refStore(shelf))?.list())?.keys() ?? [])]
    const pullRequest = pullRequestOf(shelf)
    for (const [mark, kind] of kindsOn(paths)) {
      const post = byMark.get(mark)
      if (post !== undefined && !found.has(post))
        found.set(post, { kind, ...(pullRequest !== undefined && { pullRequest }) })
    }
  }
  return found
}

/** By the mark of the post. What people took away does not wait. */
function kindsOn(paths: readonly string[]): ReadonlyMap<string, WaitingPicture['kind']> {
  const marks = (folder: string) =>
    paths.flatMap((path) => new RegExp(`^${folder}/([0-9a-f]{16})\\b`).exec(path)?.[1] ?? [])
  const kinds = new Map<string, WaitingPicture['kind']>([
    ...paths.flatMap((path) => {
      const placed = readPlaced(path)
      return placed ? [[placed.post, 'placed'] as const] : []
    }),
    ...listStaged(paths).map(({ post }) => [post, 'drawn'] as const),
    ...marks('candidates').map((post) => [post, 'choice'] as const),
  ])
  for (const post of marks('declined')) kinds.delete(post)
  return kinds
}
