import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  type Stats,
} from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { HeroImagesError } from '../errors.ts'
import type { FileEntry } from './files.ts'
import { createGit, type Environment, trusting } from './git.ts'
import { gitId } from './object-id.ts'

/** Folders with a leading dot that hold content or settings of a site. */
const dotFolders = new Set(['.github', '.vitepress', '.vuepress'])

/**
 * Files of a folder: where git is, those that it tracks or would (what is ignored is no content);
 * else all, without `node_modules` and folders with a leading dot. A file is read for its `sha` only
 * when somebody asks for it: most are never asked.
 */
export async function listFiles(
  dir: string,
  env: Environment,
): Promise<ReadonlyMap<string, FileEntry>> {
  const paths = (await gitPaths(dir, env)) ?? (await walk(dir, ''))
  const files = new Map<string, FileEntry>()
  for (const path of new Set(paths)) {
    const entry = entryOf(dir, path)
    if (entry !== undefined) files.set(entry.path, entry)
  }
  return files
}

async function gitPaths(dir: string, env: Environment): Promise<string[] | undefined> {
  const git = createGit(dir, {
    env,
    config: trusting(await realpath(dir), env),
  })
  try {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
    const { code, stdout } = await git.ask(args)
    return code === 0 ? stdout.toString().split('\0').filter(Boolean) : undefined
  } catch {
    return undefined // no git on this machine
  }
}

async function walk(dir: string, prefix: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(join(dir, prefix), { withFileTypes: true })) {
    const path = prefix + entry.name
    if (!entry.isDirectory()) found.push(path)
    else if (entry.name !== 'node_modules')
      if (!entry.name.startsWith('.') || dotFolders.has(entry.name))
        found.push(...(await walk(dir, `${path}/`)))
  }
  return found
}

/** What the system has in memory anyway is asked for at once: a promise takes ten times as long. */
function entryOf(dir: string, path: string): FileEntry | undefined {
  const stat = statOf(placeOnDisk(dir, path))
  if (stat === undefined) return undefined // tracked, and deleted on disk
  if (stat.isSymbolicLink()) return { path, sha: gitId(Buffer.from(path)), mode: '120000' }
  // What git lists as a file and is a folder is a submodule; an untracked repo ends with a slash.
  if (stat.isDirectory())
    return { path: path.replace(/\/$/, ''), sha: gitId(Buffer.from(path)), mode: '160000' }
  if (!stat.isFile()) return undefined
  return new DiskFile(dir, path, stat.size, stat.mode & 0o100 ? '100755' : '100644')
}

/** Paths of a listing need no `join`, which takes as long as the system does to say what is there. */
const placeOnDisk = (dir: string, path: string): string => `${dir}${sep}${path}`

/** Nothing on Windows, which has no such flag. */
const noFollow = constants.O_NOFOLLOW as number | undefined
/** That a pipe which nobody writes to does not hold us up. */
const flags =
  constants.O_RDONLY | (noFollow ?? 0) | ((constants.O_NONBLOCK as number | undefined) ?? 0)

/**
 * The bytes of a file that was listed; nothing where it has become a link or something else since then.
 * @throws HeroImagesError where nothing is there: it went since it was listed, or was kept by another run
 */
export function bytesOnDisk(dir: string, path: string): Uint8Array | undefined {
  const place = placeOnDisk(dir, path)
  const file = opened(place)
  if (file === 'gone') throw new HeroImagesError(`${path} is not there any more`)
  if (file === 'link') return undefined
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) return undefined
    // Of some file systems an empty file is one whose size is not known.
    return stat.size === 0 ? readFileSync(file) : readAll(file, stat.size)
  } finally {
    closeSync(file)
  }
}

function opened(place: string): number | 'gone' | 'link' {
  if (noFollow === undefined) {
    const stat = lstatSync(place, { throwIfNoEntry: false })
    if (!stat?.isFile()) return stat === undefined ? 'gone' : 'link'
  }
  try {
    return openSync(place, flags)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return 'gone'
    // A link; FreeBSD has a word of its own for it. A socket cannot be opened.
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'ENXIO') return 'link'
    throw error
  }
}

/** `readFileSync` asks for the size once more. */
function readAll(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size)
  let read = 0
  while (read < size) {
    const count = readSync(file, bytes, read, size - read, null)
    if (count === 0) break
    read += count
  }
  return bytes.subarray(0, read)
}

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** As a class: an object with a getter of its own takes five times as much memory, and there are many. */
class DiskFile implements FileEntry {
  readonly path: string
  readonly size: number
  readonly mode: string
  readonly #dir: string
  #id: string | undefined

  constructor(dir: string, path: string, size: number, mode: string) {
    this.#dir = dir
    this.path = path
    this.size = size
    this.mode = mode
  }

  get sha(): string {
    this.#id ??= gitId(readFileSync(placeOnDisk(this.#dir, this.path)))
    return this.#id
  }
}
