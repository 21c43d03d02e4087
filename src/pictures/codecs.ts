import decodeAvif, { init as initAvif } from '@jsquash/avif/decode.js'
import decodeJpeg, { init as initJpegDecoder } from '@jsquash/jpeg/decode.js'
import encodeJpeg, { init as initJpegEncoder } from '@jsquash/jpeg/encode.js'
import decodePng, { init as initPng } from '@jsquash/png/decode.js'
import encodePng, { init as initPngEncoder } from '@jsquash/png/encode.js'
import scale, { initResize } from '@jsquash/resize'
import decodeWebp, { init as initWebpDecoder } from '@jsquash/webp/decode.js'
import encodeWebp, { init as initWebpEncoder } from '@jsquash/webp/encode.js'
import { PictureError } from '../errors.ts'
import { asset } from './assets.ts'
import { decodeCmyk } from './decode-cmyk.ts'
import type { Picture, PictureFormat, Size, SourceFormat } from './generator.ts'
import { measureJpeg } from './sniff-jpeg.ts'

/** RGBA, 8 bits each, row by row; alpha is not premultiplied. */
export interface Pixels extends Size {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly colorSpace: 'srgb'
}

/** What the codecs call `ImageData`, as in a browser; Node has none. */
export class Bitmap implements Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
  readonly colorSpace = 'srgb'

  constructor(data: Uint8ClampedArray<ArrayBuffer>, width: number, height: number) {
    this.data = data
    this.width = width
    this.height = height
  }
}

let ready: Promise<unknown> | undefined

// Without explicit modules each package would fetch() a URL beside its own file, which a bundle
// does not have.
function init(): Promise<unknown> {
  ready ??= load()
  return ready
}

async function load(): Promise<void> {
  Object.assign(globalThis, { ImageData: Bitmap })
  const [png, jpegDecoder, jpegEncoder, webpDecoder, webpEncoder, resizer] = await Promise.all([
    asset('png.wasm'),
    asset('jpeg-decode.wasm'),
    asset('jpeg-encode.wasm'),
    asset('webp-decode.wasm'),
    asset('webp-encode.wasm'),
    asset('resize.wasm'),
  ])
  await Promise.all([
    initPng(png.buffer),
    initPngEncoder(png.buffer),
    initJpegDecoder({ wasmBinary: jpegDecoder.buffer }),
    initJpegEncoder({ wasmBinary: jpegEncoder.buffer }),
    initWebpDecoder({ wasmBinary: webpDecoder.buffer }),
    initWebpEncoder({ wasmBinary: webpEncoder.buffer }),
    initResize(resizer.buffer),
  ])
}

let avif: Promise<unknown> | undefined

/** Few answers are AVIF, and its decoder is the largest. */
async function readAvif(buffer: ArrayBuffer): Promise<unknown> {
  avif ??= asset('avif-decode.wasm').then((wasm) => initAvif({ wasmBinary: wasm.buffer }))
  await avif
  return decodeAvif(buffer)
}

async function readJpeg(buffer: ArrayBuffer): Promise<unknown> {
  const bytes = new Uint8Array(buffer)
  if (!measureJpeg(bytes).isCmyk) return decodeJpeg(buffer)
  const { data, width, height } = decodeCmyk(bytes)
  return new Bitmap(new Uint8ClampedArray(data), width, height)
}

const decoders: Record<SourceFormat, (buffer: ArrayBuffer) => Promise<unknown>> = {
  png: decodePng,
  jpeg: readJpeg,
  webp: decodeWebp,
  avif: readAvif,
}

/**
 * Pixels of a picture that `sniff` has passed.
 * @throws PictureError when the decoder gives up on it
 */
export async function decode(picture: Picture): Promise<Pixels> {
  await init()
  try {
    return (await decoders[picture.format](new Uint8Array(picture.bytes).buffer)) as Pixels
  } catch (cause) {
    throw new PictureError(`the ${picture.format} picture cannot be decoded`, { cause })
  }
}

/** An image file with the pixels and nothing else. `quality` is 0..100, for WebP and JPEG. */
export async function encode(
  pixels: Pixels,
  format: PictureFormat,
  quality: number,
): Promise<Uint8Array> {
  await init()
  return new Uint8Array(await encoders[format](pixels, quality))
}

const encoders: Record<PictureFormat, (pixels: Pixels, quality: number) => Promise<ArrayBuffer>> = {
  png: (pixels) => encodePng(pixels),
  // Sharp chroma keeps coloured edges (type, line work) from bleeding.
  webp: (pixels, quality) => encodeWebp(pixels, { quality, use_sharp_yuv: 1 }),
  // Defaults are mozjpeg's progressive, optimised coding.
  jpeg: (pixels, quality) => encodeJpeg(pixels, { quality }),
}

/** The pixels at another size, by Lanczos in linear light. Stretches where the ratio differs. */
export async function resize(pixels: Pixels, { width, height }: Size): Promise<Pixels> {
  await init()
  return (await scale(pixels, { width, height, method: 'lanczos3' })) as Pixels
}
