import { pathToFileURL } from 'node:url'
import type * as HarfBuzz from 'harfbuzzjs'
import type { AssetName } from '../asset-list.ts'
import { assetPath } from '../assets.ts'

export type { HarfBuzz }

/** Modules beside the bundle, as they came: they look for files or names that a bundler takes away. */
const load = (name: AssetName) =>
  import(/* webpackIgnore: true */ pathToFileURL(assetPath(name)).href)

let shaper: Promise<typeof HarfBuzz> | undefined

/** HarfBuzz, loaded once, when the first card is drawn. */
export function harfbuzz(): Promise<typeof HarfBuzz> {
  shaper ??= load('harfbuzz/index.mjs')
  return shaper
}

interface Unpacker {
  readonly calledRun?: boolean
  onRuntimeInitialized?: () => void
  decompress(bytes: Uint8Array): Uint8Array | false
}

/**
 * The bytes of a WOFF2 file as OpenType.
 * @throws RangeError where it is broken
 */
export async function unpackWoff2(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: unpacker } = (await load('woff2.cjs')) as { default: Unpacker }
  if (!unpacker.calledRun)
    await new Promise<void>((resolve) => {
      unpacker.onRuntimeInitialized = resolve
    })
  const unpacked = unpacker.decompress(bytes)
  if (unpacked === false) throw new RangeError('not a whole WOFF2 file')
  return unpacked
}
