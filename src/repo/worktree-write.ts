import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { HeroImagesError } from '../errors.ts'
import { refusal } from './new-paths.ts'

/** What was at a path before: a file to put back, or nothing. */
interface Before {
  readonly path: string
  readonly file?: { readonly bytes: Uint8Array; readonly mode: number }
}

/**
 * Writes files below a folder and takes away others, all or none: every path is looked at before the first byte is written,
 * and where one cannot be written, those before it get back what they had.
 * @throws HeroImagesError where a path leads out of the folder, or through or onto a symlink
 */
export async function writeFiles(
  dir: string,
  files: ReadonlyMap<string, Uint8Array>,
  removed: readonly string[] = [],
) {
  const before: Before[] = []
  const gone: Before[] = []
  for (const path of files.keys()) before.push(await look(dir, path))
  for (const path of removed) gone.push(await look(dir, path))
  const made: string[] = []
  const done: Before[] = []
  try {
    for (const state of before) {
      const first = await mkdir(dirname(join(dir, state.path)), { recursive: true })
      if (first !== undefined) made.push(first)
      await replace(join(dir, state.path), files.get(state.path)!, state.file?.mode)
      done.push(state)
    }
    for (const state of gone) {
      await rm(join(dir, state.path), { force: true })
      done.push(state)
    }
  } catch (error) {
    await restore(dir, done, made)
    throw new HeroImagesError(`Could not write the files: ${(error as Error).message}`, {
      hint: 'What had been written before was put back',
      cause: error,
    })
  }
}

async function look(dir: string, path: string): Promise<Before> {
  const refuse = (why: string) =>
    new HeroImagesError(`Cannot write ${path}: ${why}`, { file: path })
  const why = refusal(path)
  if (why !== undefined) throw refuse(why)
  const parts = path.split('/')
  for (let depth = 1; depth <= parts.length; depth++) {
    const part = parts.slice(0, depth).join('/')
    const stat = await lstat(join(dir, part)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (stat === undefined) return { path }
    if (stat.isSymbolicLink()) throw refuse(`${part} is a symlink, and may lead anywhere`)
    const leaf = depth === parts.length
    if (!leaf && !stat.isDirectory()) throw refuse(`${part} is no folder`)
    if (leaf && !stat.isFile()) throw refuse('something else than a file is there')
    if (leaf) return { path, file: { bytes: await readFile(join(dir, part)), mode: stat.mode } }
  }
  return { path }
}

/** A new file takes the old one's place in one step, so nobody ever reads half of it. */
async function replace(target: string, bytes: Uint8Array, mode: number | undefined) {
  const fresh = join(dirname(target), `.hero-images-${randomUUID()}`)
  try {
    await writeFile(fresh, bytes, { flag: 'wx', ...(mode !== undefined && { mode }) })
    await rename(fresh, target)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}

async function restore(dir: string, done: readonly Before[], made: readonly string[]) {
  for (const { path, file } of done.toReversed()) {
    const target = join(dir, path)
    if (file === undefined) await rm(target, { force: true })
    else await replace(target, file.bytes, file.mode)
  }
  for (const folder of made.toReversed()) await rm(folder, { recursive: true, force: true })
}
