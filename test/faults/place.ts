import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import type { GitHub, TestRepo } from '../helpers/github.ts'
import { type BareRemote, createBareRemote, gitEnv } from '../repo/bare-remote.ts'
import { type File, openArchive } from './evidence.ts'

type Changes = Readonly<Record<string, string | Uint8Array | null>>

const byPeople = 'By people'

/** Where the blog's commits are: on the emulated GitHub, or in a bare repository behind it. */
export interface Place {
  /** Nothing where the branch is not there. */
  head(branch: string): Promise<string | undefined>
  files(commit: string): Promise<ReadonlyMap<string, File>>
  /** Writes (or with null deletes) files upon a commit, and points the branch there, whatever it was. */
  commit(
    branch: string,
    from: string,
    changed: Changes,
    options?: { readonly parents?: readonly string[]; readonly message?: string | undefined },
  ): Promise<string>
  /** The same as `git push` does it. @throws where the branch is no longer at `from` */
  push(branch: string, from: string, changed: Changes, message: string): Promise<string>
  move(branch: string, commit: string): Promise<void>
  remove(branch: string): Promise<void>
  /** The commit and those before it, by first parents, newest first. */
  before(commit: string): Promise<readonly string[]>
  message(commit: string): Promise<string>
  /** Full name and commit of every ref outside the branches that is ours by its name. */
  refs(): Promise<readonly { readonly ref: string; readonly sha: string }[]>
  /** The head in one step, where GitHub does not know it by itself. */
  headAtOnce(branch: string): string | undefined
  /** A checkout for a run, where it works in one. */
  checkout(): string | undefined
  close(): void
}

export function onApi(gh: GitHub, repo: TestRepo): Place {
  const archive = openArchive(gh, repo)
  // biome-ignore lint/suspicious/noExplicitAny: JSON as GitHub gives it
  const ask = async (path: string, body?: object): Promise<any> => {
    const response = await fetch(`${gh.url}/repos/${repo.fullName}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `token ${gh.tokenOf('acme')}`,
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    // It was meant for a run: whoever merges presses the button once more.
    if (text.includes('injected by the test')) return ask(path, body)
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`)
    return JSON.parse(text)
  }
  const known = new Map<string, Promise<ReadonlyMap<string, File>>>()
  return {
    head: (branch) => repo.head(branch),
    files(commit) {
      const files = known.get(commit) ?? archive.filesOf(commit)
      known.set(commit, files)
      return files
    },
    async commit(branch, from, changed, { parents, message = byPeople } = {}) {
      const beside = 'of-a-person'
      const made = await repo.commit(beside, changed, { from, force: true, message })
      await repo.deleteBranch(beside)
      const sha = parents
        ? (
            await ask('/git/commits', {
              ...{ message: 'Merge', parents },
              tree: (await ask(`/git/commits/${made}`)).tree.sha,
            })
          ).sha
        : made
      await repo.move(branch, sha)
      return sha
    },
    push: (branch, from, changed, message) =>
      repo.commit(branch, changed, { from, force: false, message }),
    move: (branch, commit) => repo.move(branch, commit),
    remove: (branch) => repo.deleteBranch(branch),
    async before(commit) {
      const log = new Map((await repo.log(commit)).map((one) => [one.sha, one.parents[0]]))
      const chain = [commit]
      for (let at = log.get(commit); at !== undefined; at = log.get(at)) chain.push(at)
      return chain
    },
    message: async (commit) => (await ask(`/git/commits/${commit}`)).message,
    refs: () => archive.otherRefs(),
    headAtOnce: () => undefined,
    checkout: () => undefined,
    close: () => {},
  }
}

/** @param files those of the first commit of `main` */
export function onRemote(files: Readonly<Record<string, string | Uint8Array>>): Place {
  const remote: BareRemote = createBareRemote(files, 'acme/blog')
  const known = new Map<string, ReadonlyMap<string, File>>()
  const blobs = new Map<string, File>()
  let pushes = 0
  const filesOf = (commit: string) => {
    const lines = remote.git('ls-tree', '-r', '-z', commit).split('\0').filter(Boolean)
    const entries = lines.map((line) => /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line)!.map(String))
    for (const file of blobsOf(
      remote.dir,
      entries.map(([, blob]) => blob!).filter((blob) => !blobs.has(blob)),
    ))
      blobs.set(file.blob, file)
    return new Map(entries.map(([, blob, path]): [string, File] => [path!, blobs.get(blob!)!]))
  }
  return {
    head: async (branch) => headIn(remote, branch),
    async files(commit) {
      const files = known.get(commit) ?? filesOf(commit)
      known.set(commit, files)
      return files
    },
    async commit(branch, from, changed, { parents, message = byPeople } = {}) {
      const beside = 'of-a-person'
      const made = remote.commit(beside, changed, { from, message })
      remote.git('branch', '-D', beside)
      const all = (parents ?? []).flatMap((parent) => ['-p', parent])
      const sha = parents
        ? remote.git('commit-tree', `${made}^{tree}`, ...all, '-m', 'Merge')
        : made
      remote.git('update-ref', `refs/heads/${branch}`, sha)
      return sha
    },
    async push(branch, from, changed, message) {
      const beside = `of-a-person-${++pushes}`
      const sha = remote.commit(beside, changed, { from, message })
      remote.git('branch', '-D', beside)
      remote.git('update-ref', `refs/heads/${branch}`, sha, from)
      return sha
    },
    move: async (branch, commit) => void remote.git('update-ref', `refs/heads/${branch}`, commit),
    remove: async (branch) => void remote.git('branch', '-D', branch),
    before: async (commit) => remote.git('rev-list', '--first-parent', commit).split('\n'),
    message: async (commit) => remote.git('log', '-1', '--format=%B', commit),
    refs: async () =>
      remote
        .git('for-each-ref', '--format=%(refname) %(objectname)', 'refs/hero-images')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ ref: line.split(' ')[0]!, sha: line.split(' ')[1]! })),
    headAtOnce: (branch) => headIn(remote, branch),
    checkout: () => remote.clone('--depth=1', '--no-single-branch'),
    close: () => remote.close(),
  }
}

/** Blobs of a repository, in one process. */
function blobsOf(dir: string, ids: readonly string[]): File[] {
  if (ids.length === 0) return []
  const wanted = [...new Set(ids)]
  const output = execFileSync('git', ['cat-file', '--batch'], {
    ...{ cwd: dir, env: gitEnv, maxBuffer: 1 << 28 },
    input: `${wanted.join('\n')}\n`,
  })
  const files: File[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at)
    const [blob = '', , size] = output.toString('latin1', at, end).split(' ')
    const bytes = Buffer.from(output.subarray(end + 1, end + 1 + Number(size)))
    files.push({ blob, bytes, sha256: createHash('sha256').update(bytes).digest('hex') })
    at = end + 2 + Number(size)
  }
  return files
}

const headIn = (remote: BareRemote, branch: string): string | undefined =>
  remote.git('for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`) || undefined
