import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { type AssetName, assets, inter } from './asset-list.ts'
import { fontPath } from './font-choice.ts'
import type { FontFile } from './font-list.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** Beside the sources. */
const modules = join(here, '..', '..', 'node_modules')

/**
 * Where a module is that ships with us: `assets/` beside the bundle, or the package in `node_modules` where
 * the sources run themselves.
 *
 * The name stays a variable all the way: ncc would take a literal path for a text asset and
 * break the wasm (its bytes went through UTF-8).
 */
export function assetPath(name: AssetName): string {
  const bundled = join(here, 'assets', name)
  return existsSync(bundled) ? bundled : inPackage(name)
}

/** Bytes of a wasm module that ships with us; beside the bundle they are packed. */
export const asset = async (name: AssetName): Promise<Uint8Array<ArrayBuffer>> =>
  (await packed(name)) ?? new Uint8Array(await readFile(inPackage(name)))

/** Inter in the weights that cards are set in. */
export async function interFonts(): Promise<{
  readonly bold: Uint8Array
  readonly medium: Uint8Array
}> {
  const both = await packed(inter.name)
  if (both) {
    const end = lengthOfFont(both)
    return { bold: both.subarray(0, end), medium: both.subarray(end) }
  }
  const [bold, medium] = inter.from.map((path) => readFile(join(modules, path)))
  return { bold: await bold!, medium: await medium! }
}

/** Where the last of a font's tables ends (https://learn.microsoft.com/typography/opentype/spec/otff). */
function lengthOfFont(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ends = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = 12 + index * 16
    return view.getUint32(at + 8) + view.getUint32(at + 12)
  })
  return Math.ceil(Math.max(...ends) / 4) * 4
}

/** What the build packed; nothing where the sources run themselves. */
async function packed(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const path = join(here, 'assets', `${name}.br`)
  if (!existsSync(path)) return undefined
  const bytes = await unpack(await readFile(path))
  // No copy of megabytes: what was just unpacked is all that lies there.
  const isAlone = bytes.length === bytes.buffer.byteLength
  return isAlone ? new Uint8Array(bytes.buffer) : new Uint8Array(bytes)
}

const unpack = promisify(brotliDecompress)

/** Bytes of a font in `fonts/`, where it is there. */
export async function fontOnDisk(font: FontFile): Promise<Uint8Array | undefined> {
  const top = existsSync(join(here, 'assets')) ? join(here, '..') : join(here, '..', '..')
  const path = join(top, fontPath(font))
  return existsSync(path) ? new Uint8Array(await readFile(path)) : undefined
}

function inPackage(name: AssetName): string {
  const { from } = assets.find((asset) => asset.name === name)!
  return join(modules, from)
}
