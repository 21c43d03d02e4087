import pMap from 'p-map'
import { HeroImagesError } from '../errors.ts'
import { permissionError, statusOf } from './api-error.ts'
import { branchRef } from './branch.ts'
import type { Change, ContentRepo, NewFile } from './content-repo.ts'
import { addBranch, moveBranch, readBranch } from './github-branch.ts'
import { type Listing, listTree, type RepoName } from './github-tree.ts'
import { modesOf, removable } from './new-paths.ts'
import type { Octokit } from './octokit.ts'

/**
 * A repo through GitHub's REST API: nothing is checked out, no file is ever on disk.
 *
 * Commits carry no author: GitHub then takes the token's account, and signs for bots. A commit
 * costs one request for each file with bytes, and four more: tree, commit, read and move the branch.
 */
export function createGitHubRepo(octokit: Octokit, name: RepoName): ContentRepo {
  /** By commit, which never changes: planning and committing need the same lists. */
  const listings = new Map<string, Promise<Listing>>()
  const list = (commit: string): Promise<Listing> => {
    const known = listings.get(commit)
    if (known !== undefined) return known
    const listing = listTree(octokit, name, commit)
    listings.set(commit, listing)
    listing.catch(() => listings.delete(commit))
    return listing
  }

  const keep = async (bytes: Uint8Array): Promise<string> => {
    const content = Buffer.from(bytes).toString('base64')
    return (await octokit.rest.git.createBlob({ ...name, content, encoding: 'base64' })).data.sha
  }
  const blobOf = async (file: NewFile) => ('sha' in file ? file.sha : keep(file.bytes))

  return {
    kind: 'github',
    head: (branch) => readBranch(octokit, name, branch),
    createBranch: (branch, commit) => addBranch(octokit, name, branch, commit),
    keep,

    async mergeBase(a, b) {
      try {
        const basehead = `${a}...${b}`
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
          ...name,
          basehead,
          per_page: 1,
        })
        return data.merge_base_commit.sha
      } catch (error) {
        if (statusOf(error) !== 404) throw error
        throw new HeroImagesError(`${a} and ${b} have no common ancestor`, { cause: error })
      }
    },

    async snapshot(commit) {
      return { commit, files: (await list(commit)).files }
    },

    async read(files) {
      const plain = files.filter(({ mode }) => mode.startsWith('100'))
      const shas = [...new Set(plain.map(({ sha }) => sha))]
      const fetched = await pMap(shas, (sha) => readBlob(octokit, name, sha), { concurrency: 8 })
      const bytes = new Map(shas.map((sha, i) => [sha, fetched[i]!]))
      return new Map(plain.map(({ path, sha }) => [path, bytes.get(sha)!]))
    },

    async assertWritable() {
      try {
        await octokit.rest.git.createBlob({ ...name, content: '' })
      } catch (error) {
        // A token that may not even know of the repo gets a 404.
        if (statusOf(error) !== 404) throw error
        throw permissionError('contents: write', (error as Error).message, error)
      }
    },

    async commit(change: Change) {
      const { branch, head, mergeParents = [], base = head, files, message } = change
      branchRef(branch) // before anything is uploaded
      const listing = await list(base)
      const modes = modesOf(files.keys(), listing.files)
      const gone = removable(change.removed ?? [], { files: listing.files, kept: files })
      const entries = await pMap(
        files,
        async ([path, file]) => ({
          path,
          mode: modes.get(path) as '100644' | '100755',
          type: 'blob' as const,
          sha: await blobOf(file),
        }),
        { concurrency: 4 },
      )
      const tree = await octokit.rest.git.createTree({
        ...name,
        base_tree: listing.tree,
        tree: [...entries, ...gone.map(without)],
      })
      const made = await octokit.rest.git.createCommit({
        ...name,
        message,
        tree: tree.data.sha,
        parents: [head, ...mergeParents],
      })
      await moveBranch(octokit, name, { branch, from: head, to: made.data.sha })
      return made.data.sha
    },
  }
}

/** https://docs.github.com/rest/git/trees#create-a-tree: a null id deletes the file. */
const without = (path: string) => ({ path, mode: '100644', type: 'blob', sha: null }) as const

async function readBlob(octokit: Octokit, name: RepoName, file_sha: string): Promise<Uint8Array> {
  const { data } = await octokit.rest.git.getBlob({ ...name, file_sha })
  return Buffer.from(data.content, 'base64')
}
