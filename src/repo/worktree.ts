import { realpath } from 'node:fs/promises'
import { HeroImagesError } from '../errors.ts'
import { noRules } from './branch-rules.ts'
import { createHistory, lastChange } from './checkout-history.ts'
import { readBytes } from './checkout-objects.ts'
import type { ContentRepo } from './content-repo.ts'
import type { FileEntry, NewFile } from './files.ts'
import { createGit, type Environment, type Git, trusting } from './git.ts'
import { gitLfsReader } from './git-lfs.ts'
import { type GitLogin, gitLogin } from './git-login.ts'
import { createGitRefStore, localRef } from './git-ref-store.ts'
import { gitId } from './object-id.ts'
import { createRefStore, type RefStore, refOf, refPrefix } from './ref-store.ts'
import { bytesOnDisk, listFiles } from './worktree-files.ts'
import { writeFiles } from './worktree-write.ts'

/** The files as they are on disk. */
const onDisk = 'worktree'
/** Before all files. */
const nothing = 'nothing'

interface WorktreeSettings {
  /** What git runs in, where the folder has one. */
  readonly env: Environment
  /** For the server of Git LFS, where pictures are there that are not on disk. */
  readonly credentials?: GitLogin
}

/**
 * A folder on disk in place of a repo, for the CLI. There are two "commits": what is on disk, the head
 * of every branch and what a commit gives; and one without any file, which is its merge base, so that
 * all files count as new. `commit` writes the files and commits nothing; `keep` keeps in memory.
 */
export function createWorktree(dir: string, { env, credentials }: WorktreeSettings): ContentRepo {
  const kept = new Map<string, Uint8Array>()
  const keep = (bytes: Uint8Array) => {
    const sha = gitId(bytes)
    kept.set(sha, bytes)
    return sha
  }
  const bytesOf = (path: string, file: NewFile): Uint8Array => {
    const bytes = 'bytes' in file ? file.bytes : kept.get(file.sha)
    if (bytes !== undefined) return bytes
    throw new HeroImagesError(`Nothing was kept for ${path}`, { file: path })
  }

  const read: ContentRepo['read'] = async (files) => {
    const found = new Map<string, Uint8Array>()
    for (const file of files) {
      const { path, mode } = file
      const own = kept.get(path)
      if (own !== undefined) found.set(path, own)
      else if (isById(file)) found.set(path, await blobOf(dir, env, path))
      else if (mode.startsWith('100')) {
        const bytes = bytesOnDisk(dir, path)
        if (bytes !== undefined) found.set(path, bytes)
      }
    }
    return found
  }
  const outOfLfs = gitLfsReader(async () => {
    const config = [...trusting(await realpath(dir), env), ...gitLogin(credentials)]
    return createGit(dir, { env, config })
  })

  return {
    kind: 'worktree',
    rules: noRules,
    head: async () => onDisk,
    branches: async () => [],
    mergeBase: async () => nothing,
    commitBefore: async () => undefined,
    changesOf: async () => [],
    lastChange: (path) => lastChangeHere(dir, env, path),
    keep: async (bytes) => keep(bytes),
    assertWritable: async () => {},
    // Git's own filters run when somebody commits them.
    assertStorable: async () => {},
    read,
    readPictures: async (files) => outOfLfs(await read(files)),

    async snapshot(commit) {
      if (commit === nothing) return { commit, files: new Map() }
      if (commit === onDisk) return { commit, files: await listFiles(dir, env) }
      throw new HeroImagesError(`A folder has no commit ${commit}`)
    },

    async commit({ files, removed = [] }) {
      const written = new Map([...files].map(([path, file]) => [path, bytesOf(path, file)]))
      await writeFiles(
        dir,
        written,
        removed.filter((path) => !files.has(path)),
      )
      return onDisk
    },

    async createBranch() {
      throw new HeroImagesError('A folder has no branches', {
        hint: 'The files are written where they belong; commit them yourself',
      })
    },

    refStore: (name) => localRefStore(dir, env, refOf(name)),
    refStores: (begin) => localRefs(dir, env, begin),
  }
}

/** What is kept is nowhere on disk, and is read by its id. A file of the folder is read for its `sha`. */
const isById = (file: FileEntry): boolean =>
  /^[0-9a-f]{40}$/.test(file.path) && file.sha === file.path

/** A blob that a ref of ours holds. @throws HeroImagesError where the folder's own git has none such */
async function blobOf(dir: string, env: Environment, id: string): Promise<Uint8Array> {
  const git = await gitOf(dir, env)
  if (git === undefined)
    throw new HeroImagesError(
      `${id} was kept by another run, and a folder without git keeps nothing`,
    )
  return (await readBytes(git, [id])).get(id)!
}

/** By the folder's own git, where it has one. */
async function lastChangeHere(dir: string, env: Environment, path: string) {
  try {
    const head = await commitHere(dir, env)
    const git = createGit(dir, { env, config: trusting(await realpath(dir), env) })
    return head === undefined ? undefined : await lastChange(git, path, head)
  } catch {
    return undefined
  }
}

/** The commit that a folder was checked out at; nothing where it is none of git's, or there is no git. */
export async function commitHere(dir: string, env: Environment): Promise<string | undefined> {
  try {
    const git = createGit(dir, { env, config: trusting(await realpath(dir), env) })
    const head = await git.ask(['rev-parse', '--verify', 'HEAD^{commit}'])
    return head.code === 0 ? head.stdout.toString().trim() : undefined
  } catch {
    return undefined
  }
}

/** In the folder's own git, where it has one; nothing of it is pushed. */
async function localRefStore(
  dir: string,
  env: Environment,
  ref: string,
): Promise<RefStore | undefined> {
  const git = await gitOf(dir, env)
  return (
    git && createRefStore(createGitRefStore(git, createHistory(git, 'origin'), localRef(git, ref)))
  )
}

async function localRefs(dir: string, env: Environment, begin: string): Promise<readonly string[]> {
  const git = await gitOf(dir, env)
  const refs = git && (await git.line(['for-each-ref', '--format=%(refname)', '--', refPrefix]))
  const names = (refs ?? '').split('\n').map((ref) => ref.slice(refPrefix.length))
  return names.filter((name) => name !== '' && name.startsWith(begin))
}

/** Nothing where the folder is none of git's, or there is no git on this machine. */
async function gitOf(dir: string, env: Environment): Promise<Git | undefined> {
  const git = createGit(dir, { env, config: trusting(await realpath(dir), env) })
  try {
    return (await git.ask(['rev-parse', '--git-dir'])).code === 0 ? git : undefined
  } catch {
    return undefined
  }
}
