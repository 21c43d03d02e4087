import { HeroImagesError } from '../errors.ts'
import { type FileChange, mostFileChanges } from './content-repo.ts'
import type { FileEntry } from './files.ts'
import type { Git } from './git.ts'

export interface History {
  /** Brings commits in that are not here. @throws HeroImagesError where the remote has none */
  ensure(...commits: string[]): Promise<void>
  mergeBase(a: string, b: string): Promise<string>
  /** The newest commit before `date`, among those that are here. */
  before(head: string, date: Date): Promise<string | undefined>
  /** The commits that changed a file, newest first, as far as `since` is to be had. */
  changes(path: string, head: string, since: string): Promise<readonly FileChange[]>
  files(commit: string): Promise<ReadonlyMap<string, FileEntry>>
}

/** Only the objects: no tags, nothing in FETCH_HEAD, no clean-up in the midst of a job. */
const fetch = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
]

/** From the top, whatever folder this is: only the long form of a literal path can say so. */
const literal = { env: { GIT_LITERAL_PATHSPECS: '0' } }

/** Commits to add at once to a shallow history, until the two sides meet. */
const deepen = [50, 200, 1000, 5000]

/** Reads commits of a checkout, and fetches those that a shallow or stale one lacks. */
export function createHistory(git: Git, remote: string): History {
  const isShallow = async () =>
    (await git.line(['rev-parse', '--is-shallow-repository'])) === 'true'
  /** Commits that were found here, or fetched: they do not go away while a job runs. */
  const here = new Set<string>()
  const has = async (commit: string) => {
    if (here.has(commit)) return true
    const { code } = await git.ask(['cat-file', '-e', `${objectId(commit)}^{commit}`])
    if (code === 0) here.add(commit)
    return code === 0
  }
  let partial: Promise<boolean> | undefined
  const isPartial = () => {
    const asked = ['config', '--get-regexp', '^remote\\..*\\.promisor$']
    partial ??= git.ask(asked).then(({ code }) => code === 0)
    return partial
  }
  const common = async (a: string, b: string) => {
    const { code, stdout } = await git.ask(['merge-base', a, b])
    return code === 0 ? stdout.toString().trim() : undefined
  }

  const history: History = {
    async ensure(...commits) {
      const present = await Promise.all(commits.map(has))
      const missing = commits.filter((_, i) => !present[i])
      if (missing.length === 0) return
      // In a whole clone `--depth` would cut the history that is there.
      const depth = (await isShallow()) ? ['--depth=1'] : []
      await git.run([...fetch, ...depth, '--end-of-options', remote, ...missing])
      for (const commit of missing) here.add(commit)
    },

    async mergeBase(a, b) {
      await history.ensure(a, b)
      let found = await common(a, b)
      for (const commits of deepen) {
        if (found !== undefined || !(await isShallow())) break
        await git.run([...fetch, `--deepen=${commits}`, '--end-of-options', remote, a, b])
        found = await common(a, b)
      }
      if (found === undefined && (await isShallow())) {
        await git.run([...fetch, '--unshallow', '--end-of-options', remote, a, b])
        found = await common(a, b)
      }
      if (found !== undefined) return found
      throw new HeroImagesError(`${a} and ${b} have no common ancestor`)
    },

    async before(head, date) {
      await history.ensure(head)
      const last = Math.ceil(date.getTime() / 1000) - 1
      const found = await git.line(['rev-list', '-1', `--min-age=${last}`, head])
      return found === '' ? undefined : found
    },

    async changes(path, head, since) {
      await history.ensure(head)
      // Brings in what lies between the two; a commit that the remote lacks leads nowhere.
      await history.mergeBase(head, since).catch((error) => {
        if (!(error instanceof HeroImagesError)) throw error
      })
      const most = `--max-count=${mostFileChanges}`
      const args = ['rev-list', most, '--format=%x00%H%x00%B', head, '--', `:(top,literal)${path}`]
      return parseLog(await git.run(args, literal))
    },

    async files(commit) {
      await history.ensure(commit)
      // Sizes would make a partial clone fetch every blob.
      const size = (await isPartial()) ? [] : ['--long']
      return parseTree(await git.run(['ls-tree', '-r', '-z', '--full-tree', ...size, commit]))
    },
  }
  return history
}

/**
 * When the last commit that changed a file was made. Nothing in a cut history: its first commit seems to
 * add all files.
 */
export async function lastChange(git: Git, path: string, head: string): Promise<Date | undefined> {
  if ((await git.line(['rev-parse', '--is-shallow-repository'])) === 'true') return undefined
  const args = ['rev-list', '--max-count=1', '--no-commit-header', '--format=%ct', objectId(head)]
  const found = await git.run([...args, '--', `:(top,literal)${path}`], literal)
  const seconds = found.toString().trim()
  return seconds === '' ? undefined : new Date(Number(seconds) * 1000)
}

/** The id of an object, which git cannot take for an option or a name. @throws HeroImagesError */
export function objectId(id: string): string {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return id
  throw new HeroImagesError(`${JSON.stringify(id)} is not the full id of a git object`)
}

/** `commit <id><LF><NUL><id><NUL><message><LF>`, once a commit. */
function parseLog(output: Buffer): readonly FileChange[] {
  const [, ...parts] = output.toString().split('\0')
  return parts.flatMap((commit, at) =>
    at % 2 === 1
      ? []
      : [{ commit, message: parts[at + 1]!.replace(/\n(?:commit [0-9a-f]+\n)?$/, '') }],
  )
}

/** `<mode> <type> <id>[ <size>]<TAB><path><NUL>`, the size right-aligned, `-` for a submodule. */
function parseTree(output: Buffer): ReadonlyMap<string, FileEntry> {
  const files = new Map<string, FileEntry>()
  for (const record of output.toString().split('\0')) {
    const tab = record.indexOf('\t')
    if (tab === -1) continue
    const path = record.slice(tab + 1)
    const [mode = '', , sha = '', size] = record.slice(0, tab).split(/ +/)
    const known = size !== undefined && size !== '-'
    files.set(path, { path, mode, sha, ...(known && { size: Number(size) }) })
  }
  return files
}
