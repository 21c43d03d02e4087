import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { branchRef } from './branch.ts'
import { type BranchRules, noRules } from './branch-rules.ts'
import { assertFilters, storeFiles } from './checkout-filters.ts'
import { createHistory, type History, lastChange, objectId } from './checkout-history.ts'
import { assertRoom, readBytes, storeBytes, withFolder } from './checkout-objects.ts'
import {
  pushBranch,
  pushNewBranch,
  pushRef,
  remoteBranches,
  remoteHead,
  remoteRef,
  remoteStores,
  tryPush,
} from './checkout-push.ts'
import type { Change, ContentRepo } from './content-repo.ts'
import type { FileEntry } from './files.ts'
import { createGit, type Environment, type Git, trusting } from './git.ts'
import { gitLfsReader, pushObjects } from './git-lfs.ts'
import { type GitLogin, gitLogin } from './git-login.ts'
import { createGitRefStore } from './git-ref-store.ts'
import type { LfsPointer } from './lfs/pointer.ts'
import { modesOf, removable } from './new-paths.ts'
import { createRefStore, refOf } from './ref-store.ts'

export interface CheckoutSettings {
  readonly remote?: string
  /** Author and committer; if not handed in, the account of a workflow's own token. */
  readonly identity?: { readonly name: string; readonly email: string }
  readonly credentials?: GitLogin
  /** The rules of the remote's branches, where they can be asked for. */
  readonly rules?: BranchRules
  /** What git runs in. */
  readonly env: Environment
}

/** https://github.com/actions/checkout#push-a-commit-using-the-built-in-token */
const actionsBot = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
}

/**
 * A repo through git in a checkout. Its branches are those of the remote: `head` asks it, `commit`
 * pushes to it. The work tree, its index and its local branches stay as they are; objects are added,
 * and a shallow history may be deepened.
 */
export function createCheckout(dir: string, settings: CheckoutSettings): ContentRepo {
  const { env, remote = 'origin', identity = actionsBot, credentials, rules = noRules } = settings
  const git = createGit(dir, { env, config: configOf(dir, env, credentials) })
  const history = createHistory(git, remote)
  const lists = new Map<string, ReadonlyMap<string, FileEntry>>()
  const filesOf = async (commit: string) => {
    const files = lists.get(commit) ?? (await history.files(objectId(commit)))
    lists.set(commit, files)
    return files
  }

  const read = readerOf(git)
  const outOfLfs = gitLfsReader(async () => git)

  return {
    kind: 'checkout',
    rules: { ...rules, identity: async () => ({ isSigned: false, email: identity.email }) },
    head: (branch) => remoteHead(git, remote, branch),
    branches: (prefix) => remoteBranches(git, remote, prefix),
    mergeBase: (a, b) => history.mergeBase(objectId(a), objectId(b)),
    commitBefore: (head, date) => history.before(objectId(head), date),
    changesOf: (path, head, since) => history.changes(path, objectId(head), objectId(since)),
    async lastChange(path, head) {
      await history.ensure(head)
      return lastChange(git, path, head)
    },
    snapshot: async (commit) => ({ commit, files: await filesOf(commit) }),
    keep: async (bytes) => (await storeBytes(git, [bytes]))[0]!,

    read,
    readPictures: async (files) => outOfLfs(await read(files)),

    async assertStorable(paths, { commit }) {
      await history.ensure(objectId(commit))
      await assertFilters(git, paths, commit)
    },

    async assertWritable() {
      await assertRoom(git)
      await tryPush(git, remote, await git.line(['rev-parse', '--verify', 'HEAD^{commit}']))
    },

    async commit(change) {
      const { branch, head, base = head } = change
      branchRef(branch) // before anything is made
      const there = await filesOf(base)
      const modes = modesOf(change.files.keys(), there)
      const removed = removable(change.removed ?? [], { files: there, kept: change.files })
      const made = await makeCommit(git, history, { ...change, removed }, modes, identity)
      const { commit, pointers } = made
      await pushObjects(git, remote, pointers)
      await change.beforeMove?.(commit)
      await pushBranch(git, remote, { branch, from: objectId(head), to: commit })
      return commit
    },

    async createBranch(branch, commit) {
      await history.ensure(objectId(commit))
      await pushNewBranch(git, remote, branch, commit)
    },

    async refStore(name) {
      const ref = refOf(name)
      return createRefStore(
        createGitRefStore(git, history, {
          head: () => remoteRef(git, remote, ref),
          move: (from, to) => pushRef(git, remote, { ref, from, to }),
        }),
      )
    },

    refStores: (begin) => remoteStores(git, remote, begin),
  }
}

const configOf = (
  dir: string,
  env: Environment,
  credentials: GitLogin | undefined,
): readonly (readonly [string, string])[] => [
  ...trusting(realpathSync(dir), env),
  // Where the filter of LFS fails, git would else store the bytes as they are.
  ['filter.lfs.required', 'true'],
  ...gitLogin(credentials),
]

const readerOf =
  (git: Git): ContentRepo['read'] =>
  async (files) => {
    const plain = files.filter(({ mode }) => mode.startsWith('100'))
    const blobs = await readBytes(
      git,
      plain.map(({ sha }) => objectId(sha)),
    )
    return new Map(plain.map(({ path, sha }) => [path, blobs.get(sha)!]))
  }

/** A commit in the object store, and what of it goes to Git LFS. */
interface MadeCommit {
  readonly commit: string
  readonly pointers: readonly LfsPointer[]
}

/** A commit object; what it is built from is in an index of its own. */
const makeCommit = (
  git: Git,
  history: History,
  { head, base = head, mergeParents = [], files, removed = [], message }: Change,
  modes: ReadonlyMap<string, string>,
  { name, email }: typeof actionsBot,
): Promise<MadeCommit> =>
  withFolder(async (folder) => {
    const parents = [head, ...mergeParents].map(objectId)
    await history.ensure(...parents)
    const env = { GIT_INDEX_FILE: join(folder, 'index') }
    await git.run(['read-tree', objectId(base)], { env })
    const { shas, pointers } = await storeFiles(git, files, env.GIT_INDEX_FILE)
    const entries = [...shas].map(([path, sha]) => `${modes.get(path)} ${objectId(sha)}\t${path}\0`)
    // Mode 0 takes a path out, https://git-scm.com/docs/git-update-index#_using_index_info
    const gone = removed.map((path) => `0 ${'0'.repeat(40)}\t${path}\0`)
    const input = Buffer.from([...entries, ...gone].join(''))
    await git.run(['update-index', '-z', '--index-info'], { env, input })
    const tree = await git.line(['write-tree'], { env })
    const commit = await git.line(
      ['commit-tree', ...parents.flatMap((id) => ['-p', id]), '-F', '-', tree],
      {
        input: Buffer.from(message),
        env: {
          GIT_AUTHOR_NAME: name,
          GIT_AUTHOR_EMAIL: email,
          GIT_COMMITTER_NAME: name,
          GIT_COMMITTER_EMAIL: email,
        },
      },
    )
    return { commit, pointers }
  })
