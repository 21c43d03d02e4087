import type { Octokit } from '../github/octokit.ts'
import { getPull, type PullRequest } from '../github/pull-request.ts'
import type { RepoAddress } from '../github/repo-address.ts'
import type { Record } from '../ledger/record.ts'
import { PictureMemory, readOnly } from '../memory/pictures.ts'
import { cameTo } from '../pipeline/find/taken-away.ts'
import type { Job } from '../pipeline/job.ts'
import type { ContentRepo } from '../repo/content-repo.ts'
import { refStoreName } from '../repo/kept-names.ts'
import type { RefStore } from '../repo/ref-store.ts'
import type { Inputs } from '../settings/inputs.ts'
import { readAllFinished } from '../staging/finished.ts'

/** What waits for a pull request that is merged. */
export interface Waiting {
  readonly store: RefStore
  /** Finished pictures, by post. */
  readonly ready: ReadonlyMap<string, Record>
}

type Merged = Pick<PullRequest, 'number' | 'isFork' | 'merged' | 'headSha'>

/** Where it waits. */
interface WaitingPlace {
  readonly repo: Pick<ContentRepo, 'refStore' | 'mergeBase' | 'changesOf'>
  readonly inputs: Pick<Inputs, 'name'>
}

/** What waits for a pull request that is merged; nothing for another one. */
export async function waitingFor(
  pull: Merged,
  { repo, inputs: { name } }: WaitingPlace,
): Promise<Waiting | undefined> {
  if (!pull.merged) return undefined
  const store = await repo.refStore(refStoreName({ pullRequest: pull.number, branch: '', name }))
  if (store === undefined) return undefined
  if (!pull.isFork) return { store, ready: await notMerged(pull, store, repo) }
  const finished = await readAllFinished(store)
  return { store, ready: new Map([...finished].map(([post, { record }]) => [post, record])) }
}

/** Pictures that came too late for the merge: what it held people have seen, and merged as it was. */
async function notMerged(
  { headSha }: Merged,
  store: RefStore,
  repo: Pick<ContentRepo, 'mergeBase' | 'changesOf'>,
): Promise<ReadonlyMap<string, Record>> {
  const memory = new PictureMemory(readOnly(() => Promise.resolve(store)))
  await memory.look()
  const ready = new Map<string, Record>()
  for (const picture of await memory.all())
    if (!picture.isDeclined && !(await cameTo(headSha, picture, repo)))
      ready.set(picture.record.post, picture.record)
  return ready
}

/**
 * For a push that merged a pull request: the pictures that were drawn for it, so that they are not paid
 * for again. Where GitHub does not tell of a pull request, the push has none.
 */
export async function waitingForPush(
  octokit: Octokit,
  address: RepoAddress,
  head: string,
  place: WaitingPlace,
): Promise<Pick<Job, 'ready' | 'arrivesFrom'>> {
  const name = { owner: address.owner, repo: address.name }
  const merged = await octokit.rest.repos
    .listPullRequestsAssociatedWithCommit({ ...name, commit_sha: head })
    .then(({ data }) => data.filter(({ merged_at }) => merged_at))
    .catch(() => [])
  for (const { number } of merged) {
    const waiting = await waitingFor(await getPull(octokit, address, number), place)
    if (waiting && (await waiting.store.list()).size > 0)
      return { ready: waiting.ready, arrivesFrom: number }
  }
  return {}
}
