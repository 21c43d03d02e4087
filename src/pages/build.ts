import { constants } from 'node:fs'
import { lstat, open, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import pMap from 'p-map'
import { HeroImagesError, SettingsError } from '../errors.ts'

/** The files of a built site. Symlinks are none of them: they may lead anywhere. */
export interface Build {
  /** Absolute, without symlinks on the way. */
  readonly dir: string
  /** Paths below `dir`, with `/`, sorted. */
  readonly files: ReadonlySet<string>
  /** Those that are HTML. */
  readonly pages: readonly string[]
  /** @throws HeroImagesError where it is no readable file, or larger than any page or picture is */
  read(path: string): Promise<Uint8Array>
  /** Pictures that weigh exactly so many bytes. */
  picturesOf(bytes: number): Promise<readonly string[]>
}

/** More than any page or picture has; memory holds one at a time. */
const mostBytes = 64 * 1024 * 1024

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
    read: (path) => readBelow(top, path),
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

async function readBelow(dir: string, path: string): Promise<Uint8Array> {
  let file: Awaited<ReturnType<typeof open>> | undefined
  try {
    file = await open(join(dir, path), constants.O_RDONLY | constants.O_NOFOLLOW)
    const { size } = await file.stat()
    if (size > mostBytes) throw new Error(`it has ${Math.ceil(size / 1024 / 1024)} MB`)
    return await file.readFile()
  } catch (cause) {
    throw new HeroImagesError(`The file cannot be read: ${(cause as Error).message}.`, { cause })
  } finally {
    await file?.close()
  }
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
