import decodeAvif, { init as initAvif } from '@jsquash/avif/decode.js'
import decodeJpeg, { init as initJpegDecoder } from '@jsquash/jpeg/decode.js'
import encodeJpeg, { init as initJpegEncoder } from '@jsquash/jpeg/encode.js'
import decodePng, { init as initPng } from '@jsquash/png/decode.js'
import encodePng, { init as initPngEncoder } from '@jsquash/png/encode.js'
import scale, { initResize } from '@jsquash/resize'
import decodeWebp, { init as initWebpDecoder } from '@jsquash/webp/decode.js'
import encodeWebp, { init as initWebpEncoder } from '@jsquash/webp/encode.js'
import { PictureError } from '../errors.ts'
import type { AssetName } from './asset-list.ts'
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

// Without explicit modules each package would fetch() a URL beside its own file, which a bundle
// does not have. Each is compiled when it is first needed: most runs read PNG and write two formats.
const load = {
  // One module for both: the second one finds it compiled.
  png: once('png.wasm', (wasm) => initPng(wasm).then(() => initPngEncoder(wasm))),
  jpegDecoder: once('jpeg-decode.wasm', (wasmBinary) => initJpegDecoder({ wasmBinary })),
  jpegEncoder: once('jpeg-encode.wasm', (wasmBinary) => initJpegEncoder({ wasmBinary })),
  webpDecoder: once('webp-decode.wasm', (wasmBinary) => initWebpDecoder({ wasmBinary })),
  webpEncoder: once('webp-encode.wasm', (wasmBinary) => initWebpEncoder({ wasmBinary })),
  // Few answers are AVIF, and its decoder is the largest.
  avifDecoder: once('avif-decode.wasm', (wasmBinary) => initAvif({ wasmBinary })),
  resizer: once('resize.wasm', initResize),
}

/** Starts a wasm module at its first use, and never again. */
function once(name: AssetName, start: (wasm: ArrayBuffer) => Promise<unknown>) {
  let ready: Promise<unknown> | undefined
  return () => {
    ready ??= asset(name).then(({ buffer }) => {
      Object.assign(globalThis, { ImageData: Bitmap })
      return start(buffer)
    })
    return ready
  }
}

const loadDecoder = {
  png: load.png,
  jpeg: load.jpegDecoder,
  webp: load.webpDecoder,
  avif: load.avifDecoder,
}
const loadEncoder = { png: load.png, jpeg: load.jpegEncoder, webp: load.webpEncoder }

async function readJpeg(buffer: ArrayBuffer): Promise<unknown> {
  const bytes = new Uint8Array(buffer)
  // Upright, as its EXIF says; what is CMYK comes from print, and says nothing.
  if (!measureJpeg(bytes).isCmyk) return decodeJpeg(buffer, { preserveOrientation: true })
  const { data, width, height } = decodeCmyk(bytes)
  return new Bitmap(new Uint8ClampedArray(data), width, height)
}

const decoders: Record<SourceFormat, (buffer: ArrayBuffer) => Promise<unknown>> = {
  png: decodePng,
  jpeg: readJpeg,
  webp: decodeWebp,
  avif: decodeAvif,
}

/**
 * Pixels of a picture that `sniff` has passed.
 * @throws PictureError when the decoder gives up on it
 */
export async function decode(picture: Picture): Promise<Pixels> {
  await loadDecoder[picture.format]()
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
  await loadEncoder[format]()
  return new Uint8Array(await encoders[format](pixels, quality))
}

const encoders: Record<PictureFormat, (pixels: Pixels, quality: number) => Promise<ArrayBuffer>> = {
  png: (pixels) => encodePng(pixels),
  // Sharp chroma keeps coloured edges (type, line work) from bleeding. Method 4 takes twice the time of
  // method 2 for a file that is 3 % smaller.
  webp: (pixels, quality) => encodeWebp(pixels, { quality, use_sharp_yuv: 1, method: 2 }),
  // Progressive coding takes twice the time, for 8 % less that nobody waits for: programs fetch these.
  jpeg: (pixels, quality) => encodeJpeg(pixels, { quality, progressive: false }),
}

/**
 * The pixels at another size, by Lanczos, as image editors and sharp scale: in sRGB as it stands, which
 * takes a quarter of the time of linear light. Stretches where the ratio differs.
 */
export async function resize(pixels: Pixels, { width, height }: Size): Promise<Pixels> {
  await load.resizer()
  const premultiply = isTransparent(pixels)
  const how = { method: 'lanczos3', linearRGB: false, premultiply } as const
  return (await scale(pixels, { width, height, ...how })) as Pixels
}

/** Any pixel shows through. */
function isTransparent({ data }: Pixels): boolean {
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return true
  return false
}
