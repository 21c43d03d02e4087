import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HeroImagesError } from '../errors.ts'
import type { NewFile } from './files.ts'
import type { Git } from './git.ts'

/** Folder for one job, gone afterwards. @throws HeroImagesError where nothing can be written there */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  try {
    return await inFolder(work)
  } catch (error) {
    throw isOfFiles(error) ? noRoom(`\`${tmpdir()}\` takes no more files`, error) : error
  }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hero-images-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Said by the system of a file. */
const isOfFiles = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error && 'path' in error

/** Whatever comes next would end the same way. */
const noRoom = (what: string, cause: Error): HeroImagesError =>
  new HeroImagesError(`${what} (${cause.message})`, {
    hint: 'Free some of the disk, or let TMPDIR name a folder with room',
    cause,
  })

/**
 * Puts bytes into the object store as they are and gives their ids, in their order. They go through
 * files, in one call of git: stdin is no way for megabytes, see GitOptions.
 */
export const storeBytes = (git: Git, all: readonly Uint8Array[]): Promise<string[]> =>
  withFolder(async (folder) => {
    if (all.length === 0) return []
    const files = all.map((_, i) => join(folder, String(i)))
    await Promise.all(files.map((file, i) => writeFile(file, all[i]!)))
    const input = Buffer.from(files.map((file) => `${file}\n`).join(''))
    return (
      await git.line(['hash-object', '-w', '--no-filters', '--stdin-paths'], { input })
    ).split('\n')
  })

/** Bytes of a few pictures with their originals. */
const room = 8 * 1024 * 1024

/**
 * Writes what a picture takes into the temporary folder, and something into the object store: what is
 * paid for goes through both.
 * @throws HeroImagesError where there is no room, or nothing may be written
 */
export async function assertRoom(git: Git): Promise<void> {
  try {
    await inFolder((folder) => writeFile(join(folder, 'room'), randomBytes(room)))
    await storeBytes(git, [randomBytes(16)])
  } catch (cause) {
    const where = cause instanceof HeroImagesError ? "git's object store" : `\`${tmpdir()}\``
    throw noRoom(
      `A picture could not be put away before its commit, so none is asked for: ${where} takes no 8 MB`,
      cause as Error,
    )
  }
}

/** Bytes of blobs, by id, a thousand a process. @throws HeroImagesError where one is missing */
export async function readBytes(
  git: Git,
  shas: Iterable<string>,
): Promise<ReadonlyMap<string, Buffer>> {
  const blobs = new Map<string, Buffer>()
  const wanted = [...new Set(shas)]
  for (let i = 0; i < wanted.length; i += 1000)
    await readBatch(git, wanted.slice(i, i + 1000), blobs)
  return blobs
}

async function readBatch(git: Git, shas: readonly string[], blobs: Map<string, Buffer>) {
  const input = Buffer.from(shas.map((sha) => `${sha}\n`).join(''))
  const output = await git.run(['cat-file', '--batch'], { input })
  for (let offset = 0; offset < output.length; ) {
    const end = output.indexOf('\n', offset)
    const [sha = '', type, size] = output.toString('latin1', offset, end).split(' ')
    if (type !== 'blob') throw new HeroImagesError(`git has no file with the id ${sha}`)
    const start = end + 1
    offset = start + Number(size)
    blobs.set(sha, output.subarray(start, offset))
    offset += 1 // git ends each blob with a newline of its own
  }
}

/**
 * Ids of the new files, by path, stored as they are; but where the commit's attributes ask for Git
 * LFS, git's clean filter stores the bytes with LFS and gives the pointer. Attributes are read from
 * `index`, not from the work tree, which may be at another commit or empty.
 * @throws HeroImagesError where LFS is asked for and not installed
 */
export async function storeFiles(
  git: Git,
  files: ReadonlyMap<string, NewFile>,
  index: string,
): Promise<ReadonlyMap<string, string>> {
  const shas = new Map<string, string>()
  const large = await lfsPaths(git, [...files.keys()], index)
  const plain = [...files].filter(([path]) => !large.has(path))
  const fresh = plain.flatMap(([path, file]) => ('bytes' in file ? [{ path, ...file }] : []))
  const stored = await storeBytes(
    git,
    fresh.map(({ bytes }) => bytes),
  )
  for (const [i, { path }] of fresh.entries()) shas.set(path, stored[i]!)
  for (const [path, file] of plain) if ('sha' in file) shas.set(path, file.sha)
  for (const path of large) shas.set(path, await storeLarge(git, path, files.get(path)!))
  return shas
}

async function lfsPaths(git: Git, paths: readonly string[], index: string): Promise<Set<string>> {
  const input = Buffer.from(paths.map((path) => `${path}\0`).join(''))
  const env = { GIT_INDEX_FILE: index }
  const args = ['check-attr', '-z', '--cached', '--stdin', 'filter']
  const fields = (await git.run(args, { input, env })).toString().split('\0')
  return new Set(paths.filter((_, i) => fields[i * 3 + 2] === 'lfs'))
}

const storeLarge = (git: Git, path: string, file: NewFile): Promise<string> =>
  withFolder(async (folder) => {
    const filter = await git.ask(['config', '--get', 'filter.lfs.clean'])
    if (filter.code !== 0)
      throw new HeroImagesError(`${path} belongs to Git LFS, which is not set up here`, {
        file: path,
        hint: 'Set `lfs: true` at actions/checkout, or run `git lfs install`',
      })
    const bytes = 'bytes' in file ? file.bytes : (await readBytes(git, [file.sha])).get(file.sha)!
    const tree = join(folder, 'tree')
    await mkdir(tree)
    // hash-object reads attributes from a work tree alone, so it gets one of its own.
    await writeFile(join(tree, '.gitattributes'), '* filter=lfs -text\n')
    await writeFile(join(folder, 'bytes'), bytes)
    const gitDir = await git.line(['rev-parse', '--absolute-git-dir'])
    const args = ['hash-object', '-w', `--path=${path}`, '--', join(folder, 'bytes')]
    return git.line(args, { env: { GIT_DIR: gitDir, GIT_WORK_TREE: tree }, cwd: tree })
  })
