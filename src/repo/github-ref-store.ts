import { HeroImagesError } from '../errors.ts'
import { isUnanswered, statusOf } from '../github/api-error.ts'
import type { Octokit } from '../github/octokit.ts'
import type { ContentRepo } from './content-repo.ts'
import type { FileEntry } from './files.ts'
import { listTree, type RepoName, type TreeFiles } from './github-tree.ts'
import { writeTree } from './github-tree-write.ts'
import { gitId } from './object-id.ts'
import { type RefStoreBackend, refOf, refStoreMessage } from './ref-store.ts'

/** How often to move the ref when GitHub leaves open whether it did. */
const attempts = 3

/** Commit that a ref points at now; nothing where it is not there. @param ref its full name */
export async function refNow(
  octokit: Octokit,
  name: RepoName,
  ref: string,
): Promise<string | undefined> {
  try {
    const short = ref.slice('refs/'.length)
    return (await octokit.rest.git.getRef({ ...name, ref: short })).data.object.sha
  } catch (error) {
    // 409: a repo without any commit.
    if (statusOf(error) === 404 || statusOf(error) === 409) return undefined
    throw error
  }
}

/**
 * A ref store through GitHub's REST API. Putting costs one request for each picture and three more: tree,
 * commit, ref. The ref is not read before it is moved: nothing is ever taken off it but by deleting it,
 * and GitHub refuses what is no step forward.
 */
export function createGitHubRefStore(
  octokit: Octokit,
  name: RepoName,
  { keep, read }: Pick<ContentRepo, 'keep' | 'read'>,
  refStore: string,
): RefStoreBackend {
  const fullRef = refOf(refStore)
  const ref = fullRef.slice('refs/'.length)
  /** By commit. What was before is not asked for again: a run makes hundreds of states, of thousands of files each. */
  const listings = createLastTwo<TreeFiles>()

  const head = () => refNow(octokit, name, fullRef)

  const list = async (commit: string): Promise<TreeFiles> => {
    const listing = listings.get(commit) ?? (await listTree(octokit, name, commit))
    listings.set(commit, listing)
    return listing
  }

  const send = (from: string | undefined, to: string | undefined): Promise<unknown> => {
    if (to === undefined) return octokit.rest.git.deleteRef({ ...name, ref })
    return from === undefined
      ? octokit.rest.git.createRef({ ...name, ref: fullRef, sha: to })
      : octokit.rest.git.updateRef({ ...name, ref, sha: to, force: false })
  }

  return {
    head,
    read,

    files: async (commit) => (await list(commit)).files,

    async make(before, { files, removed }) {
      // What went up another way, as a pack, is listed here for the first time.
      const base = before.commit === undefined ? undefined : await list(before.commit)
      const tree = await writeTree(octokit, name, base, { files, removed }, keep)
      const parents = before.commit === undefined ? [] : [before.commit]
      const message = refStoreMessage
      const { data } = await octokit.rest.git.createCommit({ ...name, message, tree, parents })
      const after = new Map(before.files)
      for (const path of removed) after.delete(path)
      for (const [path, file] of files) {
        const sha = 'sha' in file ? file.sha : gitId(file.bytes)
        after.set(path, { path, sha, mode: '100644' } satisfies FileEntry)
      }
      listings.set(data.sha, { tree, files: after })
      return { commit: data.sha, files: after }
    },

    async move(from, to) {
      // GitHub deletes a ref wherever it points.
      if (to === undefined) {
        const now = await head()
        if (now !== from) return now === undefined
      }
      for (let attempt = 1; ; attempt++) {
        try {
          await send(from, to)
          return true
        } catch (error) {
          if (statusOf(error) === undefined) throw error
          // A 502 can hide a success.
          const now = await head()
          if (now === to) return true
          if (now !== from) return false
          if (isUnanswered(error) && attempt < attempts) continue
          throw new HeroImagesError(`GitHub did not move ${fullRef}: ${(error as Error).message}`, {
            hint: 'Where a rule protects it, let this token pass the rule',
            cause: error,
          })
        }
      }
    },
  }
}

/** Remembers the last two values that it was given. */
function createLastTwo<T>() {
  const kept = new Map<string, T>()
  return {
    get: (key: string): T | undefined => kept.get(key),
    set(key: string, value: T): void {
      const [last] = [...kept].slice(-1)
      kept.clear()
      if (last) kept.set(...last)
      kept.set(key, value)
    },
  }
}
