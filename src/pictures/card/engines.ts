import type * as HarfBuzz from 'harfbuzzjs'
import { loadOutside } from '../outside.ts'

export type { HarfBuzz }

let shaper: Promise<typeof HarfBuzz> | undefined

/** HarfBuzz, loaded once, when the first card is drawn. */
export function harfbuzz(): Promise<typeof HarfBuzz> {
  shaper ??= loadOutside('harfbuzz/index.mjs')
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
  const { default: unpacker } = (await loadOutside('woff2.cjs')) as { default: Unpacker }
  if (!unpacker.calledRun)
    await new Promise<void>((resolve) => {
      unpacker.onRuntimeInitialized = resolve
    })
  const unpacked = unpacker.decompress(bytes)
  if (unpacked === false) throw new RangeError('not a whole WOFF2 file')
  return unpacked
}
