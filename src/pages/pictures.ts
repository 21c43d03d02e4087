import { createHash } from 'node:crypto'
import { HeroImagesError } from '../errors.ts'
import { sniff } from '../pictures/sniff.ts'
import { targetOf } from './address.ts'
import type { Build } from './build.ts'
import type { BuiltPicture, Pointed } from './evidence.ts'

/** The pictures of a build, each looked at once: many pages may name the same. */
export interface BuiltPictures {
  /** What an address in a page leads to. */
  follow(value: string, page: string): Promise<Pointed>
  /** Files with exactly these bytes, sorted. */
  same(bytes: number, sha256: string): Promise<readonly string[]>
}

export function picturesOf(build: Build, siteUrl: string | undefined): BuiltPictures {
  const looked = new Map<string, Promise<{ picture: BuiltPicture } | { unread: string }>>()
  const hashes = new Map<string, Promise<string>>()
  const hashOf = (path: string) => {
    const hash = hashes.get(path) ?? build.look(path, sha256Of)
    hashes.set(path, hash)
    return hash
  }

  return {
    async follow(value, page) {
      const target = targetOf(value.trim(), siteUrl, page)
      const file = 'path' in target && build.files.has(target.path) ? target.path : undefined
      if (file === undefined) return { target }
      if (!looked.has(file)) looked.set(file, look(build, file))
      return { target, file, ...(await looked.get(file)!) }
    },

    async same(bytes, sha256) {
      const found: string[] = []
      for (const path of await build.picturesOf(bytes))
        if ((await hashOf(path)) === sha256) found.push(path)
      return found
    },
  }
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

async function look(
  build: Build,
  file: string,
): Promise<{ picture: BuiltPicture } | { unread: string }> {
  try {
    const picture = await build.look(file, (bytes) => {
      const { width, height } = sniff(bytes)
      return { width, height, bytes: bytes.length }
    })
    return { picture }
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    return { unread: error.message.replace(/^the (?:answer|picture) (?=is)/, 'it ') }
  }
}
