// In dist in place of HarfBuzz's own module: its wasm lies packed beside it, a fifth smaller than the archive packs it.
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import createHarfBuzz from './engine.js'

export default (options) => {
  const wasm = readFileSync(new URL('harfbuzz.wasm.br', import.meta.url))
  return createHarfBuzz({ ...options, wasmBinary: brotliDecompressSync(wasm) })
}
