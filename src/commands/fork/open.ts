import { HeroImagesError } from '../../errors.ts'
import type { PullRequest } from '../../github/pull-request.ts'
import { withBucketPictures } from '../../pipeline/find/bucket-pictures.ts'
import { withRecordsDir } from '../../pipeline/find/records-dir.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import { noRules } from '../../repo/branch-rules.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import { createForkBranch, type ForkBranch } from '../../repo/fork-branch.ts'
import { createGitHubRepo } from '../../repo/github.ts'
import { refStoreName } from '../../repo/kept-names.ts'
import { type FinishedPicture, readAllFinished } from '../../staging/finished.ts'
import { asRepoFile } from '../../staging/finished-entry.ts'
import { bringing, pullRequestJob } from '../job-of.ts'
import type { GitHubSession, OpenedJob } from '../session.ts'
import { createForkRepo } from './fork-repo.ts'

/**
 * The pull request of a fork, ready to be worked on. It is read through GitHub's API, also where this
 * repository is checked out: no file of the fork is ever on disk.
 * @param mayDraw a person who may write here asked for it
 */
export async function openFork(
  pull: PullRequest,
  session: GitHubSession,
  mayDraw: boolean,
): Promise<OpenedJob> {
  const { octokit, address, context, byHand, lfs } = session
  const name = { owner: address.owner, repo: address.name }
  const { inherited } = context.repo
  const rest = createGitHubRepo(octokit, name, undefined, lfs)
  const { inputs, storage } = context
  const records = withRecordsDir({ ...rest, ...(inherited && { inherited }) }, inputs, pull.baseSha)
  const api = withBucketPictures(records, inputs, storage, pull.baseSha)
  const kept = refStoreName({ pullRequest: pull.number, branch: '', name: context.inputs.name })
  const store = (await api.refStore(kept))!
  const finished = await readAllFinished(store)
  const onFork = createForkBranch(
    octokit,
    { name, repo: api, lfs },
    {
      number: pull.number,
      owner: context.inputs.name,
      head: pull.headSha,
      branch: pull.headRef,
      fork: pull.maintainersMayPush ? nameOf(pull) : undefined,
    },
  )
  const branch: ForkBranch = {
    ...onFork,
    push: async (change) => onFork.push(await api.placed(change, pull.baseSha)),
    offer: async (change, ...upon) => onFork.offer(await api.placed(change, pull.baseSha), ...upon),
  }
  const offered = finished.size > 0 ? await branch.offered() : undefined
  const common = offered && (await commonOf(api, offered, pull.headSha))
  const repo = createForkRepo(
    // Rules of this repository are not about the fork's branch, nor about what is no branch.
    { ...api, rules: noRules },
    branch,
    { name: kept, store },
    {
      head: pull.headSha,
      base: pull.baseSha,
      offered,
      common,
      ours: [...finished.values()].map(({ record, entry }) => asRepoFile(record, entry)),
    },
  )

  const isAhead = offered !== undefined && common === pull.headSha
  const head = isAhead ? offered : pull.headSha
  const job = { ...pullRequestJob(pull, context.inputs, byHand, mayDraw), head }
  const isBehind = !isAhead && (await lacksAny(api, pull.headSha, finished))
  const forkSession: GitHubSession = {
    ...session,
    context: { ...context, ...(await context.forFork?.()), repo },
    fork: {
      head: pull.headSha,
      pushed: () => repo.went().pushed,
      offered: () => repo.went().offered ?? (common === offered ? undefined : offered),
    },
  }
  return {
    job,
    session: forkSession,
    looksAt: isBehind && offered !== undefined ? offered : head,
    async upToDate() {
      if (!isBehind || job.mode === 'plan') return { job, session: forkSession }
      const ready = new Map([...finished].map(([post, { record }]) => [post, record]))
      await illustrate(bringing(job, [], ready, context.inputs), forkSession.context)
      const now = await openFork(pull, session, mayDraw)
      return { job: now.job, session: now.session }
    },
  }
}

/** The fork by the name that it has now; GitHub sends none for one that is gone. */
function nameOf({ headRepoFullName }: PullRequest) {
  const [owner = '', repo = ''] = headRepoFullName?.split('/') ?? []
  return owner === '' || repo === '' ? undefined : { owner, repo }
}

/** Nothing where the fork's history was written anew. */
async function commonOf(repo: ContentRepo, a: string, b: string): Promise<string | undefined> {
  try {
    return await repo.mergeBase(a, b)
  } catch (error) {
    if (error instanceof HeroImagesError) return undefined
    throw error
  }
}

/** Whether pictures that are finished are not on the fork's branch, or no longer. */
async function lacksAny(
  repo: ContentRepo,
  head: string,
  finished: ReadonlyMap<string, FinishedPicture>,
): Promise<boolean> {
  if (finished.size === 0) return false
  const { files } = await repo.snapshot(head)
  return [...finished.values()].some(
    ({ record, entry }) => files.get(asRepoFile(record, entry).path)?.sha !== entry.sha,
  )
}
