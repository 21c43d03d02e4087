import { isUnanswered, statusOf } from './api-error.ts'
import type { Octokit } from './octokit.ts'
import type { RepoAddress } from './repo-address.ts'

/** What a run needs to know of a pull request. */
export interface PullRequest {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly merged: boolean
  /** Its author is still at work on it: nobody is asked for a review. */
  readonly isDraft: boolean
  /** ISO 8601; empty while it is open. */
  readonly closedAt: string
  readonly baseSha: string
  readonly baseRef: string
  readonly headSha: string
  readonly headRef: string
  /** Null when the fork was deleted. */
  readonly headRepoId: number | null
  readonly baseRepoId: number
  readonly headRepoFullName: string | null
  /** By the repositories' ids: a name can be taken by somebody else. */
  readonly isFork: boolean
  /** Whether its author lets maintainers of this repo push to its branch. */
  readonly maintainersMayPush: boolean
  /** When somebody last pushed to the repository of its head, by GitHub's clock; empty where unknown. */
  readonly pushedAt: string
  readonly baseIsDefault: boolean
  readonly author: string
  readonly title: string
}

/** The pull request as it is now. @throws the client's error, e.g. 404 */
export async function getPull(
  octokit: Octokit,
  repo: RepoAddress,
  number: number,
): Promise<PullRequest> {
  const { data } = await octokit.rest.pulls.get({
    owner: repo.owner,
    repo: repo.name,
    pull_number: number,
  })
  // The types promise a repository; GitHub sends null once the fork is deleted.
  const headRepo = data.head.repo as typeof data.head.repo | null
  return {
    number: data.number,
    state: data.state === 'open' ? 'open' : 'closed',
    merged: data.merged,
    isDraft: data.draft === true,
    closedAt: data.closed_at ?? '',
    baseSha: data.base.sha,
    baseRef: data.base.ref,
    headSha: data.head.sha,
    headRef: data.head.ref,
    headRepoId: headRepo?.id ?? null,
    baseRepoId: data.base.repo.id,
    headRepoFullName: headRepo?.full_name ?? null,
    isFork: headRepo?.id !== data.base.repo.id,
    maintainersMayPush: data.maintainer_can_modify === true,
    pushedAt: headRepo?.pushed_at ?? '',
    baseIsDefault: data.base.ref === data.base.repo.default_branch,
    author: data.user?.login ?? 'ghost',
    title: data.title,
  }
}

/** Names of the branches in a pull request of this very repo, without `refs/heads/`. */
export interface Branches {
  readonly head: string
  readonly base: string
}

/** A pull request that we opened or found. */
export interface OpenedPull {
  readonly number: number
  readonly url: string
  /** False where it was there already. */
  readonly created: boolean
  readonly title: string
}

/** The open pull request between two branches of this repo, or nothing. */
export async function findOpenPull(
  octokit: Octokit,
  repo: RepoAddress,
  { head, base }: Branches,
): Promise<OpenedPull | undefined> {
  const { data } = await octokit.rest.pulls.list({
    owner: repo.owner,
    repo: repo.name,
    state: 'open',
    // Without the owner GitHub ignores this filter.
    head: `${repo.owner}:${head}`,
    base,
  })
  const found = data.find((pull) => pull.head.ref === head && pull.base.ref === base)
  return found && { number: found.number, url: found.html_url, created: false, title: found.title }
}

/** What became of the pull requests between two branches of this repo; nothing where there never was one. */
export async function lastPull(
  octokit: Octokit,
  repo: RepoAddress,
  { head, base }: Branches,
): Promise<
  | { readonly number: number; readonly url: string; readonly state: 'open' | 'merged' | 'closed' }
  | undefined
> {
  const { data } = await octokit.rest.pulls.list({
    owner: repo.owner,
    repo: repo.name,
    state: 'all',
    head: `${repo.owner}:${head}`,
    base,
    sort: 'created',
    direction: 'desc',
  })
  const all = data.filter((pull) => pull.head.ref === head && pull.base.ref === base)
  const last = all.find(({ state }) => state === 'open') ?? all[0]
  if (last === undefined) return undefined
  const closed = last.merged_at === null ? 'closed' : 'merged'
  const state = last.state === 'open' ? 'open' : closed
  return { number: last.number, url: last.html_url, state }
}

/** The last pull request between two branches of this repo, where people closed it unmerged. */
export async function findDeclinedPull(
  octokit: Octokit,
  repo: RepoAddress,
  { head, base }: Branches,
): Promise<{ readonly url: string; readonly body: string } | undefined> {
  const last = await lastClosed(octokit, repo, { head, base })
  if (last === undefined || last.merged_at !== null) return undefined
  return { url: last.html_url, body: last.body ?? '' }
}

/** Whether the last closed pull request between two branches of this repo was merged at this head. */
export async function isMergedAt(
  octokit: Octokit,
  repo: RepoAddress,
  branches: Branches,
  sha: string,
): Promise<boolean> {
  const last = await lastClosed(octokit, repo, branches)
  return last !== undefined && last.merged_at !== null && last.head.sha === sha
}

async function lastClosed(octokit: Octokit, repo: RepoAddress, { head, base }: Branches) {
  const { data } = await octokit.rest.pulls.list({
    owner: repo.owner,
    repo: repo.name,
    state: 'closed',
    head: `${repo.owner}:${head}`,
    base,
    sort: 'created',
    direction: 'desc',
  })
  return data.find((pull) => pull.head.ref === head && pull.base.ref === base)
}

/** What a pull request says. */
interface PullTexts {
  readonly title: string
  readonly body: string
  /** Titles that we gave it ourselves. */
  readonly ownTitles?: RegExp
}

/**
 * The pull request that delivers `head` to `base`: opened, or, where one is open already, its body
 * brought up to date. The title stays as people may have changed it.
 * @throws PermissionError, or the client's error
 */
export async function openPull(
  octokit: Octokit,
  repo: RepoAddress,
  pull: Branches & PullTexts,
): Promise<OpenedPull> {
  const open = await findOpenPull(octokit, repo, pull)
  return open ? refresh(octokit, repo, open, pull) : create(octokit, repo, pull)
}

async function refresh(
  octokit: Octokit,
  repo: RepoAddress,
  open: OpenedPull,
  { title, body, ownTitles }: PullTexts,
): Promise<OpenedPull> {
  await octokit.rest.pulls.update({
    owner: repo.owner,
    repo: repo.name,
    pull_number: open.number,
    body,
    ...(ownTitles?.test(open.title) ? { title } : {}),
  })
  return open
}

async function create(
  octokit: Octokit,
  repo: RepoAddress,
  { head, base, title, body }: Branches & PullTexts,
): Promise<OpenedPull> {
  try {
    const { data } = await octokit.rest.pulls.create({
      owner: repo.owner,
      repo: repo.name,
      head,
      base,
      title,
      body,
    })
    return { number: data.number, url: data.html_url, created: true, title }
  } catch (error) {
    // 422: somebody was faster; 5xx: the answer was lost. Either way it may be there now.
    if (statusOf(error) !== 422 && !isUnanswered(error)) throw error
    const open = await findOpenPull(octokit, repo, { head, base })
    if (open === undefined) throw error
    return open
  }
}
