import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type AssetName, assets } from './asset-list.ts'

/**
 * Bytes of a wasm module or font that ships with us: `assets/` beside the bundle, or the package
 * in `node_modules` where the sources run themselves.
 *
 * The name stays a variable all the way: ncc would take a literal path for a text asset and
 * break the wasm (its bytes went through UTF-8).
 */
export async function asset(name: AssetName): Promise<Uint8Array<ArrayBuffer>> {
  const here = dirname(fileURLToPath(import.meta.url))
  const bundled = join(here, 'assets', name)
  return new Uint8Array(await readFile(existsSync(bundled) ? bundled : inPackage(here, name)))
}

function inPackage(here: string, name: AssetName): string {
  const { from } = assets.find((asset) => asset.name === name)!
  return join(here, '..', '..', 'node_modules', from)
}
