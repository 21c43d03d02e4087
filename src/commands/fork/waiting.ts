import type { Octokit } from '../../github/octokit.ts'
import { getPull, type PullRequest } from '../../github/pull-request.ts'
import type { RepoAddress } from '../../github/repo-address.ts'
import type { Record } from '../../ledger/record.ts'
import type { Job } from '../../pipeline/job.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { RefStore } from '../../repo/ref-store.ts'
import { refStoreName } from '../../staging/drawing-entry.ts'
import { readAllFinished } from '../../staging/finished.ts'

/** What waits for the pull request of a fork. */
export interface Waiting {
  readonly store: RefStore
  /** Finished pictures, by post. */
  readonly ready: ReadonlyMap<string, Record>
}

/** What waits for a fork's pull request that is merged; nothing for another one. */
export async function waitingFor(
  { number, isFork, merged }: Pick<PullRequest, 'number' | 'isFork' | 'merged'>,
  repo: Pick<ContentRepo, 'refStore'>,
): Promise<Waiting | undefined> {
  if (!isFork || !merged) return undefined
  const store = await repo.refStore(refStoreName({ pullRequest: number, branch: '' }))
  if (store === undefined) return undefined
  const finished = await readAllFinished(store)
  return { store, ready: new Map([...finished].map(([post, { record }]) => [post, record])) }
}

/**
 * For a push that merged the pull request of a fork: the pictures that were drawn for it, so that they
 * are not paid for again. Where GitHub does not tell of a pull request, the push has none.
 */
export async function waitingForPush(
  octokit: Octokit,
  address: RepoAddress,
  head: string,
  repo: Pick<ContentRepo, 'refStore'>,
): Promise<Pick<Job, 'ready' | 'arrivesFrom'>> {
  const name = { owner: address.owner, repo: address.name }
  const merged = await octokit.rest.repos
    .listPullRequestsAssociatedWithCommit({ ...name, commit_sha: head })
    .then(({ data }) => data.filter(({ merged_at }) => merged_at))
    .catch(() => [])
  for (const { number } of merged) {
    const waiting = await waitingFor(await getPull(octokit, address, number), repo)
    if (waiting && (await waiting.store.list()).size > 0)
      return { ready: waiting.ready, arrivesFrom: number }
  }
  return {}
}
