/**
 * A repo with commits that keeps all of it in memory: for tests of what is decided on a repo, not of how
 * git or GitHub are asked. It keeps the contract of both (`test/repo/contract.ts`), and git's ids.
 */
import { createHash } from 'node:crypto'
import { BranchGoneError, HeadMovedError, HeroImagesError } from '../../src/errors.ts'
import { branchRef } from '../../src/repo/branch.ts'
import { noRules } from '../../src/repo/branch-rules.ts'
import { type ContentRepo, mostFileChanges } from '../../src/repo/content-repo.ts'
import type { FileEntry, NewFile } from '../../src/repo/files.ts'
import { modesOf, removable } from '../../src/repo/new-paths.ts'
import { gitId } from '../../src/repo/object-id.ts'
import {
  createRefStore,
  type RefStoreBackend,
  refOf,
  refPrefix,
  refStoreMessage,
} from '../../src/repo/ref-store.ts'
import { treeId } from '../../src/repo/tree-id.ts'
import { type Content, plain } from './content.ts'

type Files = ReadonlyMap<string, FileEntry>

interface Commit {
  readonly sha: string
  readonly files: Files
  readonly parents: readonly string[]
  readonly message: string
  /** Seconds, as git counts them. */
  readonly time: number
}

/** What a commit differs in from the one that is built upon. */
interface Step {
  readonly onto: Files
  readonly files: ReadonlyMap<string, NewFile>
  readonly modes: ReadonlyMap<string, string>
  readonly removed: readonly string[]
}

/** Objects and refs; each method does one thing at once, as those of a git server do. */
export class RepoInMemory {
  readonly #blobs = new Map<string, Uint8Array>()
  readonly #commits = new Map<string, Commit>()
  readonly #refs = new Map<string, string>()

  constructor(files: Readonly<Record<string, Content>> = {}) {
    if (Object.keys(files).length > 0) this.commit('main', files, { message: 'First commit' })
  }

  /** Commit of a full ref name; nothing where it is not there. */
  ref = (name: string): string | undefined => this.#refs.get(name)
  head = (branch: string): string | undefined => this.ref(`refs/heads/${branch}`)
  parents = (commit: string): readonly string[] => this.#at(commit).parents
  /** All files of a branch or commit. */
  files = (name: string): Files => this.#at(this.head(name) ?? name).files

  read(name: string, path: string): Buffer | undefined {
    const entry = this.files(name).get(path)
    return entry && Buffer.from(this.#blobs.get(entry.sha)!)
  }

  log(name: string): readonly Commit[] {
    const all: Commit[] = []
    for (let sha: string | undefined = this.head(name) ?? name; sha; sha = all.at(-1)!.parents[0])
      all.push(this.#at(sha))
    return all
  }

  /** Commits to a branch from somewhere else, as another person would. */
  commit(
    branch: string,
    changed: Readonly<Record<string, Content | null>>,
    {
      from,
      message = 'Commit of a test',
      date,
    }: { from?: string; message?: string; date?: string } = {},
  ): string {
    const parent = from === undefined ? this.head(branch) : (this.head(from) ?? from)
    const onto = new Map(parent === undefined ? [] : this.#at(parent).files)
    for (const [path, content] of Object.entries(changed)) {
      const { mode, bytes } = plain(content)
      if (bytes === null) onto.delete(path)
      else onto.set(path, this.#entry(path, mode, { bytes: Buffer.from(bytes) }))
    }
    const time = date === undefined ? Date.now() : Date.parse(date)
    const made = this.#make(onto, parent === undefined ? [] : [parent], `${message}\n`, time)
    this.move(branch, made.sha)
    return made.sha
  }

  move = (branch: string, commit: string) => void this.#refs.set(branchRef(branch), commit)
  deleteBranch = (branch: string) => void this.#refs.delete(branchRef(branch))

  /** The repo as a process sees it. */
  open(): ContentRepo {
    return {
      kind: 'checkout',
      rules: noRules,
      head: async (branch) => this.#headOf(branch),
      branches: async (prefix) => {
        const start = branchRef(prefix)
        const found = [...this.#refs.keys()].filter((name) => name.startsWith(start))
        return found.map((name) => name.slice('refs/heads/'.length))
      },
      mergeBase: async (a, b) => this.#mergeBase(a, b),
      commitBefore: async (head, date) =>
        [...this.#ancestors(head)]
          .map((sha) => this.#at(sha))
          .filter(({ time }) => time * 1000 < date.getTime())
          .sort((a, b) => b.time - a.time)[0]?.sha,
      changesOf: async (path, head) =>
        [...this.#ancestors(head)]
          .filter((sha) => this.#changed(sha, path))
          .slice(0, mostFileChanges)
          .map((sha) => ({ commit: sha, message: this.#at(sha).message })),
      lastChange: async (path, head) => {
        const sha = [...this.#ancestors(head)].find((sha) => this.#changed(sha, path))
        return sha === undefined ? undefined : new Date(this.#at(sha).time * 1000)
      },
      snapshot: async (commit) => ({ commit, files: this.#at(commit).files }),
      read: async (files) => this.#read(files),
      readPictures: async (files) => this.#read(files),
      assertWritable: async () => {},
      assertStorable: async () => {},
      keep: async (bytes) => this.#keep(bytes),
      commit: async ({ branch, head, mergeParents = [], base = head, beforeMove, ...change }) => {
        const ref = branchRef(branch)
        const { files, removed = [], message } = change
        const onto = this.#at(base).files
        const step = {
          onto,
          files,
          modes: modesOf(files.keys(), onto),
          removed: removable(removed, { files: onto, kept: files }),
        }
        const { sha } = this.#make(this.#after(step), [head, ...mergeParents], message)
        await beforeMove?.(sha)
        const now = this.#headOf(branch)
        if (now !== head)
          throw new HeadMovedError(`${branch} points at ${now}, no longer at ${head}`)
        this.#refs.set(ref, sha)
        return sha
      },
      createBranch: async (branch, commit) => {
        const ref = branchRef(branch)
        if (this.#refs.has(ref)) throw new HeroImagesError(`There is a branch ${branch} already`)
        this.#refs.set(ref, this.#at(commit).sha)
      },
      refStore: async (name) => createRefStore(this.#shelf(refOf(name))),
      refStores: async (begin) =>
        [...this.#refs.keys()].flatMap((ref) =>
          ref.startsWith(`${refPrefix}${begin}`) ? [ref.slice(refPrefix.length)] : [],
        ),
    }
  }

  #shelf(ref: string): RefStoreBackend {
    return {
      head: async () => this.ref(ref),
      files: async (commit) => this.#at(commit).files,
      read: async (files) => this.#read(files),
      make: async ({ commit, files: onto }, { files, removed }) => {
        const after = this.#after({ onto, files, modes: new Map(), removed })
        const made = this.#make(after, commit === undefined ? [] : [commit], refStoreMessage)
        return { commit: made.sha, files: made.files }
      },
      move: async (from, to) => {
        if (this.ref(ref) !== from) return false
        if (to === undefined) this.#refs.delete(ref)
        else this.#refs.set(ref, to)
        return true
      },
    }
  }

  #headOf(branch: string): string {
    const there = this.ref(branchRef(branch))
    if (there === undefined) throw new BranchGoneError(`There is no branch ${branch} (any more)`)
    return there
  }

  #at(commit: string): Commit {
    const there = this.#commits.get(commit)
    if (there === undefined) throw new HeroImagesError(`There is no commit ${commit}`)
    return there
  }

  #read(files: readonly FileEntry[]): ReadonlyMap<string, Uint8Array> {
    const plain = files.filter(({ mode }) => mode.startsWith('100'))
    return new Map(plain.map(({ path, sha }) => [path, this.#blobs.get(sha)!]))
  }

  #keep(bytes: Uint8Array): string {
    const sha = gitId(bytes)
    this.#blobs.set(sha, Uint8Array.from(bytes))
    return sha
  }

  #entry(path: string, mode: string, file: NewFile): FileEntry {
    const sha = 'sha' in file ? file.sha : this.#keep(file.bytes)
    const bytes = this.#blobs.get(sha)
    if (bytes === undefined) throw new HeroImagesError(`There is no file ${sha}`)
    return { path, mode, sha, size: bytes.length }
  }

  #after({ onto, files, modes, removed }: Step): Files {
    const after = new Map(onto)
    for (const path of removed) after.delete(path)
    for (const [path, file] of files)
      after.set(path, this.#entry(path, modes.get(path) ?? '100644', file))
    return after
  }

  #make(files: Files, parents: readonly string[], message: string, now = Date.now()): Commit {
    const time = Math.floor(now / 1000)
    const person = `Test <test@example.com> ${time} +0000`
    const text = [
      `tree ${treeId(files)}`,
      ...parents.map((parent) => `parent ${this.#at(parent).sha}`),
      `author ${person}\ncommitter ${person}\n\n${message}`,
    ].join('\n')
    const hash = createHash('sha1').update(`commit ${Buffer.byteLength(text)}\0${text}`)
    const commit = { sha: hash.digest('hex'), files, parents, message, time }
    this.#commits.set(commit.sha, commit)
    return commit
  }

  /** Whether a file is in a commit as it is in none of its parents. */
  #changed(commit: string, path: string): boolean {
    const { files, parents } = this.#at(commit)
    const sha = files.get(path)?.sha
    const before = parents.map((parent) => this.files(parent).get(path)?.sha)
    return before.length === 0 ? sha !== undefined : !before.includes(sha)
  }

  #ancestors(commit: string): ReadonlySet<string> {
    const all = new Set([commit])
    for (const one of all) for (const parent of this.parents(one)) all.add(parent)
    return all
  }

  /** A common ancestor that none of the others descends from. */
  #mergeBase(a: string, b: string): string {
    const others = this.#ancestors(b)
    const common = [...this.#ancestors(a)].filter((one) => others.has(one))
    const earlier = new Set(common.flatMap((one) => [...this.#ancestors(one)].slice(1)))
    const best = common.find((one) => !earlier.has(one))
    if (best === undefined) throw new HeroImagesError(`${a} and ${b} have nothing in common`)
    return best
  }
}
