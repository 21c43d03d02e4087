import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HeroImagesError } from '../errors.ts'
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
