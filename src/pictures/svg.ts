import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { asset } from './assets.ts'
import type { Size } from './generator.ts'

let ready: Promise<void> | undefined

/** Loads resvg, which only cards need, once. */
function loaded(): Promise<void> {
  ready ??= asset('resvg.wasm').then((wasm) => initWasm(wasm.buffer))
  return ready
}

/**
 * The pixels of an SVG at its size: RGBA, colours multiplied by alpha. It knows no fonts: what is to be read
 * has to be outlines.
 */
export async function drawSvg(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await loaded()
  const resvg = new Resvg(svg)
  const image = resvg.render()
  try {
    return image.pixels as Uint8Array<ArrayBuffer>
  } finally {
    image.free()
    resvg.free()
  }
}

/** Width and height of an SVG. @throws where it is none */
export async function sizeOfSvg(svg: string): Promise<Size> {
  await loaded()
  const resvg = new Resvg(svg)
  const { width, height } = resvg
  resvg.free()
  return { width, height }
}
