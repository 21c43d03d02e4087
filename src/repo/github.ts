import pMap from 'p-map'
import { HeroImagesError } from '../errors.ts'
import { permissionError, statusOf } from '../github/api-error.ts'
import type { Octokit } from '../github/octokit.ts'
import { branchRef } from './branch.ts'
import { type Change, type ContentRepo, mostFileChanges } from './content-repo.ts'
import { addBranch, listBranches, moveBranch, readBranch } from './github-branch.ts'
import { createGitHubRefStore, refNow } from './github-ref-store.ts'
import { createGitHubRules } from './github-rules.ts'
import { type Listing, listTree, type RepoName } from './github-tree.ts'
import { writeTree } from './github-tree-write.ts'
import { keptRefs } from './kept-refs.ts'
import type { LfsSource } from './lfs/source.ts'
import { changedTree } from './packs/changed-trees.ts'
import { createPackRefStore } from './packs/pack-ref-store.ts'
import type { Packs } from './packs/packs.ts'
import { createRefStore } from './ref-store.ts'

/** Bytes of a file: posts, settings and records are smaller, pictures are not read twice. */
const mostToRemember = 100_000

/**
 * A repo through GitHub's REST API: nothing is checked out, no file is ever on disk.
 *
 * Commits carry no author: GitHub then takes the token's account, and signs for bots. A commit costs
 * one request for each file that is no small text, and four more: tree, commit, read and move the
 * branch. With packs all files and trees go up in one.
 * @param packs where git's own endpoint takes them
 * @param lfs where files go that the repo keeps in Git LFS; without it there is none
 */
export function createGitHubRepo(
  octokit: Octokit,
  name: RepoName,
  packs?: Packs,
  lfs?: LfsSource,
): ContentRepo {
  /** By commit, which never changes: planning and committing need the same lists. */
  const listings = new Map<string, Promise<Listing>>()
  const list = (commit: string): Promise<Listing> => {
    const known = listings.get(commit)
    if (known !== undefined) return known
    const [before] = listings.values()
    const listing = Promise.resolve(before?.catch(() => undefined)).then((like) =>
      listTree(octokit, name, commit, like),
    )
    listings.set(commit, listing)
    listing.catch(() => listings.delete(commit))
    return listing
  }

  /** By id, which tells the bytes: a run that plans again reads the same texts. */
  const texts = new Map<string, Uint8Array>()
  const blob = async (sha: string): Promise<Uint8Array> => {
    const known = texts.get(sha) ?? packs?.waiting(sha)
    if (known !== undefined) return known
    const bytes = await readBlob(octokit, name, sha)
    if (bytes.length <= mostToRemember) texts.set(sha, bytes)
    return bytes
  }

  const keep = async (bytes: Uint8Array, request = {}): Promise<string> => {
    const content = Buffer.from(bytes).toString('base64')
    const blob = { ...name, content, encoding: 'base64', request }
    return (await octokit.rest.git.createBlob(blob)).data.sha
  }

  /** The tree of a change, whichever way it goes up, and what is to be done when it is in use. */
  const putTree = async (listing: Listing, { files, ...change }: Change) => {
    const whole = { ...change, files: packs?.whole(files) ?? files }
    if (packs && (await packs.isOpen())) {
      const { tree, objects } = changedTree(listing.files, whole)
      const upon = change.base ?? change.head
      const done = await packs.upload({ tree, upon, objects }, (ref) => refNow(octokit, name, ref))
      if (done) return { tree, done }
    }
    return { tree: await writeTree(octokit, name, listing, whole, keep), done: undefined }
  }

  const read: ContentRepo['read'] = async (files) => {
    const plain = files.filter(({ mode }) => mode.startsWith('100'))
    const shas = [...new Set(plain.map(({ sha }) => sha))]
    const fetched = await pMap(shas, blob, { concurrency: 8 })
    const bytes = new Map(shas.map((sha, i) => [sha, fetched[i]!]))
    return new Map(plain.map(({ path, sha }) => [path, bytes.get(sha)!]))
  }

  const openLfs = lfs && (() => lfs(name))
  const lfsFiles = () => import(/* webpackChunkName: "perform" */ './lfs/put-files.ts')

  return {
    kind: 'github',
    rules: createGitHubRules(octokit, name),
    head: (branch) => readBranch(octokit, name, branch),
    branches: (prefix) => listBranches(octokit, name, prefix),
    createBranch: (branch, commit) => addBranch(octokit, name, branch, commit),
    // It can be made again, other than a drawing that is to be put away.
    keep: async (bytes) =>
      packs && (await packs.isOpen()) ? packs.add(bytes) : keep(bytes, { canWait: true }),
    read,
    readPictures: async (files) => {
      const there = await read(files)
      if (openLfs === undefined) return there
      return (await lfsFiles()).outOfLfs(there, openLfs)
    },
    assertStorable: async (paths, at) => {
      const tree = { files: (await list(at.commit)).files, read }
      return (await lfsFiles()).assertStorable(paths, at, tree, openLfs)
    },
    refStore: async (refStore) => {
      const rest = createGitHubRefStore(octokit, name, { keep, read }, refStore)
      return createRefStore(packs ? createPackRefStore(packs, rest, refStore) : rest)
    },
    refStores: async (begin) =>
      (await keptRefs(octokit, { owner: name.owner, name: name.repo }, begin)).map(
        (ref) => ref.name,
      ),

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

    async commitBefore(sha, date) {
      // To the second, and with what happened in the last one.
      const until = new Date(Math.ceil(date.getTime() / 1000) * 1000 - 1000).toISOString()
      const { data } = await octokit.rest.repos.listCommits({ ...name, sha, until, per_page: 1 })
      return data[0]?.sha
    },

    async changesOf(path, sha) {
      const page = { ...name, sha, path, per_page: mostFileChanges }
      const { data } = await octokit.rest.repos.listCommits(page)
      return data.map(({ sha: commit, commit: { message } }) => ({ commit, message }))
    },

    async lastChange(path, sha) {
      const { data } = await octokit.rest.repos.listCommits({ ...name, sha, path, per_page: 1 })
      const date = data[0]?.commit.committer?.date
      return date === undefined ? undefined : new Date(date)
    },

    async snapshot(commit) {
      return { commit, files: (await list(commit)).files }
    },

    async assertWritable() {
      if (packs && (await packs.isOpen())) return
      try {
        await octokit.rest.git.createBlob({ ...name, content: '' })
      } catch (error) {
        // A token that may not even know of the repo gets a 404.
        if (statusOf(error) !== 404) throw error
        throw permissionError('contents: write', (error as Error).message, error)
      }
    },

    async commit(change: Change) {
      const { branch, head, mergeParents = [], base = head, message } = change
      const ref = branchRef(branch) // before anything is uploaded
      const listing = await list(base)
      const upon = { files: listing.files, read }
      const files = openLfs
        ? await (await lfsFiles()).inLfs({ ...change, ref }, upon, openLfs)
        : change.files
      const { tree, done } = await putTree(listing, { ...change, files })
      const made = await octokit.rest.git.createCommit({
        ...name,
        message,
        tree,
        parents: [head, ...mergeParents],
      })
      await change.beforeMove?.(made.data.sha)
      try {
        await moveBranch(octokit, name, { branch, from: head, to: made.data.sha })
      } finally {
        await done?.()
      }
      return made.data.sha
    },
  }
}

async function readBlob(octokit: Octokit, name: RepoName, file_sha: string): Promise<Uint8Array> {
  const { data } = await octokit.rest.git.getBlob({ ...name, file_sha })
  return Buffer.from(data.content, 'base64')
}
