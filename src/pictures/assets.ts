import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { type AssetName, assets } from './asset-list.ts'
import { fontPath } from './font-choice.ts'
import type { FontFile } from './font-list.ts'

const here = dirname(fileURLToPath(import.meta.url))

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

/** Bytes of a wasm module or font that ships with us; beside the bundle they are packed. */
export async function asset(name: AssetName): Promise<Uint8Array<ArrayBuffer>> {
  const packed = join(here, 'assets', `${name}.br`)
  if (!existsSync(packed)) return new Uint8Array(await readFile(inPackage(name)))
  const bytes = await unpack(await readFile(packed))
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
  return join(here, '..', '..', 'node_modules', from)
}
