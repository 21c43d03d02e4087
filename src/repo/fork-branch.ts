import { HeadMovedError, HeroImagesError } from '../errors.ts'
import { isUnanswered, statusOf } from '../github/api-error.ts'
import type { Octokit } from '../github/octokit.ts'
import type { Change, ContentRepo } from './content-repo.ts'
import type { NewFile } from './files.ts'
import { createGitHubRepo } from './github.ts'
import { createGitHubRefStore } from './github-ref-store.ts'
import { listTree, type RepoName } from './github-tree.ts'
import { writeTree } from './github-tree-write.ts'
import { toPullName } from './kept-names.ts'
import { inLfs } from './lfs/put-files.ts'
import type { LfsSource } from './lfs/source.ts'
import { refOf } from './ref-store.ts'

/** The branch of a pull request that is in somebody else's repository. */
export interface ForkHead {
  /** Of the pull request. */
  readonly number: number
  /** The input `name`: whose pictures they are. */
  readonly owner?: string | undefined
  /** The commit that was looked at; nothing is written for another one. */
  readonly head: string
  readonly branch: string
  /** The fork, where its author lets maintainers push to it. */
  readonly fork?: RepoName | undefined
}

export type ForkChange = Pick<Change, 'files' | 'removed' | 'message'>

/** The ways that pictures can go to the author of a fork, none of which puts a file of theirs on disk. */
export interface ForkBranch {
  /** The commit that the author can pull from this repository; nothing where there is none. */
  offered(): Promise<string | undefined>
  /** Whether this token may push to the fork's branch: moves it to where it is, which changes nothing. */
  mayPush(): Promise<boolean>
  /** @throws HeadMovedError where the fork's branch has another head by now */
  assertSame(): Promise<void>
  /** One commit on the fork's branch. @throws HeadMovedError, and what GitHub refuses */
  push(change: ForkChange): Promise<string>
  /**
   * One commit that the author can pull, upon `parents`, of which the last is built upon.
   * @param before what {@link offered} said
   * @throws HeadMovedError where another run was faster, PermissionError
   */
  offer(change: ForkChange, parents: readonly string[], before: string | undefined): Promise<string>
}

/** This repository, in which GitHub also keeps the commits of its pull requests. */
interface BaseRepo {
  readonly name: RepoName
  readonly repo: ContentRepo
  /** Where files go that are kept in Git LFS; forks share what this repository has there. */
  readonly lfs?: LfsSource
}

export function createForkBranch(
  octokit: Octokit,
  { name, repo, lfs }: BaseRepo,
  { number, owner, head, branch, fork }: ForkHead,
): ForkBranch {
  const toPull = toPullName(number, owner)
  const ref = createGitHubRefStore(octokit, name, repo, toPull)
  const moved = (what: string, cause?: unknown) =>
    new HeadMovedError(what, {
      hint: 'Nothing is drawn for what came since. Look at it, and ask once more',
      cause,
    })

  return {
    offered: () => ref.head(),

    async mayPush() {
      if (fork === undefined) return false
      try {
        await octokit.rest.git.updateRef({
          ...fork,
          ref: `heads/${branch}`,
          sha: head,
          force: false,
        })
        return true
      } catch (error) {
        // Not allowed, not known to this token, moved meanwhile, or no answer: there is another way.
        if (statusOf(error) !== undefined || error instanceof HeroImagesError) return false
        throw error
      }
    },

    async assertSame() {
      const { data } = await octokit.rest.pulls.get({ ...name, pull_number: number })
      const now = data.head.sha
      if (now !== head)
        throw moved(
          `Somebody pushed to the fork: its head is ${now.slice(0, 7)} now, no longer ${head.slice(0, 7)}.`,
        )
    },

    async push({ files, ...change }) {
      if (fork === undefined) throw new HeroImagesError('Its author lets nobody push to the fork')
      const here = createGitHubRepo(octokit, fork, undefined, lfs)
      return here.commit({ branch, head, files: await asBytes(files, repo), ...change })
    },

    async offer({ files: wanted, removed = [], message }, parents, before) {
      const base = await listTree(octokit, name, parents.at(-1)!)
      const change = { files: wanted, removed, ref: refOf(toPull) }
      const tree = { files: base.files, read: repo.read }
      const files = lfs ? await inLfs(change, tree, () => lfs(name)) : wanted
      const root = await writeTree(octokit, name, base, { files, removed }, repo.keep)
      const { data } = await octokit.rest.git.createCommit({
        ...name,
        message,
        tree: root,
        parents: [...parents],
      })
      if (!(await ref.move(before, data.sha)))
        throw moved(`Another run was faster with pull request #${number}.`)
      return data.sha
    },
  }
}

/** Files as bytes: what is kept in this repository is not in the fork. */
async function asBytes(
  files: ReadonlyMap<string, NewFile>,
  repo: Pick<ContentRepo, 'read'>,
): Promise<ReadonlyMap<string, NewFile>> {
  const kept = [...files].flatMap(([path, file]) =>
    'sha' in file ? [{ path, sha: file.sha, mode: '100644' }] : [],
  )
  const bytes = await repo.read(kept)
  return new Map([
    ...files,
    ...kept.map(({ path }) => [path, { bytes: bytes.get(path)! }] as const),
  ])
}

/** GitHub refused to push, or left it open; a branch that moved is no refusal. */
export const isRefused = (error: unknown): boolean =>
  !(error instanceof HeadMovedError) &&
  (error instanceof HeroImagesError || (statusOf(error) !== undefined && !isUnanswered(error)))
