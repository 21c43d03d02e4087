import { createHash } from 'node:crypto'
import { HeroImagesError } from '../errors.ts'
import { sniff } from '../pictures/sniff.ts'
import { targetOf } from './address.ts'
import type { Build } from './build.ts'
import type { Measured, Pointed } from './evidence.ts'

/** The pictures of a build, each looked at once: many pages may name the same. */
export interface BuiltPictures {
  /** What an address in a page leads to. */
  follow(value: string, page: string): Promise<Pointed>
  /** Files with exactly these bytes, sorted. */
  same(bytes: number, sha256: string): Promise<readonly string[]>
}

export function picturesOf(build: Build, siteUrl: string | undefined): BuiltPictures {
  const looked = new Map<string, Promise<{ picture: Measured } | { unread: string }>>()
  const ofSize = new Map<number, Promise<ReadonlyMap<string, readonly string[]>>>()

  return {
    async follow(value, page) {
      const target = targetOf(value.trim(), siteUrl, page)
      const file = 'path' in target && build.files.has(target.path) ? target.path : undefined
      if (file === undefined) return { target }
      if (!looked.has(file)) looked.set(file, look(build, file))
      return { target, file, ...(await looked.get(file)!) }
    },

    async same(bytes, sha256) {
      const known = ofSize.get(bytes) ?? byHash(build, await build.picturesOf(bytes))
      ofSize.set(bytes, known)
      return (await known).get(sha256) ?? []
    },
  }
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

async function byHash(build: Build, paths: readonly string[]) {
  const found = new Map<string, string[]>()
  for (const path of paths) {
    const hash = sha256Of(await build.read(path))
    const same = found.get(hash)
    if (same) same.push(path)
    else found.set(hash, [path])
  }
  return found
}

async function look(
  build: Build,
  file: string,
): Promise<{ picture: Measured } | { unread: string }> {
  try {
    const bytes = await build.read(file)
    const { width, height } = sniff(bytes)
    return { picture: { width, height, bytes: bytes.length } }
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    return { unread: error.message.replace(/^the (?:answer|picture) (?=is)/, 'it ') }
  }
}
