import { lstat, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import pMap from 'p-map'
import { SettingsError } from '../errors.ts'
import { createReader, type Reader } from './reader.ts'

/** The files of a built site. Symlinks are none of them: they may lead anywhere. */
export interface Build extends Reader {
  /** Absolute, without symlinks on the way. */
  readonly dir: string
  /** Paths below `dir`, with `/`, sorted. */
  readonly files: ReadonlySet<string>
  /** Those that are HTML. */
  readonly pages: readonly string[]
  /** Pictures that weigh exactly so many bytes. */
  picturesOf(bytes: number): Promise<readonly string[]>
}

/** So many files of a build are read or written at once. */
export const atOnce = 8

/** @throws SettingsError where there is no such folder, or no page in it */
export async function openBuild(dir: string, asked: string): Promise<Build> {
  const top = await realpath(dir).catch(() => undefined)
  if (asked === '' || top === undefined || !(await lstat(top)).isDirectory())
    throw new SettingsError(
      asked === ''
        ? 'Input `built-dir` is empty.'
        : `The folder \`${asked}\` of the built site is not there.`,
      {
        hint: 'Build the site first, and name the folder that the build writes: `dist`, `public`, `_site`, `build` or `out`, as your generator has it.',
      },
    )
  const files = new Set((await walk(top, '')).sort())
  const pages = [...files].filter((path) => /\.html?$/i.test(path))
  if (pages.length === 0)
    throw new SettingsError(`There is no HTML page in \`${asked}\`.`, {
      hint: 'Name the folder that the build writes its pages to.',
    })

  let bySize: Promise<ReadonlyMap<number, readonly string[]>> | undefined
  return {
    dir: top,
    files,
    pages,
    ...createReader(top),
    async picturesOf(bytes) {
      bySize ??= weigh(top, files)
      return (await bySize).get(bytes) ?? []
    },
  }
}

async function walk(dir: string, prefix: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(join(dir, prefix), { withFileTypes: true })) {
    const path = prefix + entry.name
    if (entry.isFile()) found.push(path)
    // Of what begins with a dot, only .well-known is meant for the web.
    else if (
      entry.isDirectory() &&
      entry.name !== 'node_modules' &&
      !/^\.(?!well-)/.test(entry.name)
    )
      found.push(...(await walk(dir, `${path}/`)))
  }
  return found
}

async function weigh(dir: string, files: ReadonlySet<string>) {
  const pictures = [...files].filter((path) => /\.(?:jpe?g|png|webp)$/i.test(path))
  const sizes = await pMap(
    pictures,
    async (path) => [(await lstat(join(dir, path))).size, path] as const,
    { concurrency: 16 },
  )
  const bySize = new Map<number, string[]>()
  for (const [size, path] of sizes) {
    const same = bySize.get(size)
    if (same) same.push(path)
    else bySize.set(size, [path])
  }
  return bySize
}
