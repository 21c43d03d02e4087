import picomatch from 'picomatch'
import type { RepoFiles } from './site.ts'

/** A folder of the repo as the root of a site. Paths are relative to it; a leading `/` counts from the top. */
export interface SiteFolder {
  /** `''` for the top. */
  readonly root: string
  has(path: string): boolean
  /** The first path, in alphabetical order, that one of the globs matches. */
  find(...globs: readonly string[]): string | undefined
  /** Paths below the folder. */
  paths(): readonly string[]
  /** Text of a file that was read. */
  text(path: string): string | undefined
  /** Asks for a file that only a text tells of: it is read, and all is looked at once more. */
  want(path: string): void
  /**
   * Says something of the site to people, once.
   * @param settledBy a setting that makes it needless
   */
  note(sentence: string, settledBy?: NoteSetting): void
}

/** Settings that say what a config may leave open. */
export type NoteSetting = 'imageUrl' | 'posts'

/** What is heard while folders are looked at. */
export interface Heard {
  /** Repo paths of further files to read. */
  readonly wanted: Set<string>
  readonly notes: Map<string, NoteSetting | undefined>
}

const join = (root: string, path: string) =>
  path.startsWith('/') ? path.slice(1) : root === '' ? path : `${root}/${path}`

/** True where `path` lies in the folder `root` (`''`: everywhere). */
export function isBelow(root: string, path: string): boolean {
  return root === '' || path.startsWith(`${root}/`)
}

/** The path as it counts from `root`; paths elsewhere stay as they are. */
export const belowRoot = (root: string, path: string) =>
  root !== '' && isBelow(root, path) ? path.slice(root.length + 1) : path

/** The same, with a leading `/` on paths elsewhere. */
export const seenFrom = (root: string, path: string) =>
  isBelow(root, path) ? belowRoot(root, path) : `/${path}`

/** The sorted paths below folders that were looked at, by all paths of a repo. */
const sorted = new WeakMap<RepoFiles['paths'], Map<string, readonly string[]>>()

function pathsBelow(paths: RepoFiles['paths'], root: string): readonly string[] {
  const known = sorted.get(paths) ?? new Map<string, readonly string[]>()
  sorted.set(paths, known)
  const start = root === '' ? 0 : root.length + 1
  const below =
    known.get(root) ??
    [...paths]
      .filter((path) => isBelow(root, path))
      .map((path) => path.slice(start))
      .sort()
  known.set(root, below)
  return below
}

/** What was found before, by the paths that it was looked for in: a generator asks for its config in each question. */
const found = new WeakMap<readonly string[], Map<string, string | undefined>>()

function firstFound(sorted: readonly string[], glob: string): string | undefined {
  const known = found.get(sorted) ?? new Map<string, string | undefined>()
  found.set(sorted, known)
  if (!known.has(glob)) known.set(glob, firstMatch(sorted, glob))
  return known.get(glob)
}

/**
 * The first of the sorted paths that a glob matches. Those in the folder that it begins with are beside each
 * other: no others are looked at.
 */
function firstMatch(sorted: readonly string[], glob: string): string | undefined {
  const { base, negated } = picomatch.scan(glob)
  const matches = picomatch(glob, { dot: true })
  // What is escaped is not written as paths are.
  const start = negated || glob.includes('\\') ? '' : base
  for (let at = placeOf(sorted, start); at < sorted.length; at++) {
    const path = sorted[at]!
    if (!path.startsWith(start)) return undefined
    if (matches(path)) return path
  }
  return undefined
}

/** Where a text is in what is sorted, or would be. */
function placeOf(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < text) low = middle + 1
    else high = middle
  }
  return low
}

/** The repo seen from `root`; `texts` by repo path. */
export function folderOf(
  files: RepoFiles,
  root: string,
  texts: ReadonlyMap<string, string> = new Map(),
  heard?: Heard,
): SiteFolder {
  const paths = () => pathsBelow(files.paths, root)
  return {
    root,
    has: (path) => files.paths.has(join(root, path)),
    find(...globs) {
      const found = globs.flatMap((glob) => firstFound(paths(), glob) ?? [])
      return found.length < 2 ? found[0] : found.sort()[0]
    },
    paths,
    text: (path) => texts.get(join(root, path)),
    want: (path) => void heard?.wanted.add(join(root, path)),
    note: (sentence, settledBy) => void heard?.notes.set(sentence, settledBy),
  }
}

/** Repo path of a path that is relative to `root`, or with a leading `/` to the top. */
export const repoPath = join
