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
import { Bitmap, freePixels, type Pixels, pixelsIn } from './bitmap.ts'
import { isSrgb, toSrgb } from './colours/to-srgb.ts'
import { decodeCmyk } from './decode-cmyk.ts'
import { decodePlainPng } from './decode-png.ts'
import type { Picture, PictureFile, PictureFormat, Size, SourceFormat } from './generator.ts'
import { headerOf, isFile } from './sniff.ts'
import { measureJpeg } from './sniff-jpeg.ts'
import { pixelsOf } from './sniff-png.ts'
import { turn } from './turn.ts'

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

async function readJpeg(bytes: Uint8Array): Promise<unknown> {
  if (!measureJpeg(bytes).isCmyk) return decodeJpeg(bufferOf(bytes))
  const { data, width, height } = decodeCmyk(bytes)
  return new Bitmap(new Uint8ClampedArray(data), width, height)
}

/** Just these bytes. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

const decoders: Record<SourceFormat, (bytes: Uint8Array) => Promise<unknown>> = {
  png: (bytes) => decodePng(bufferOf(pixelsOf(bytes))),
  jpeg: readJpeg,
  webp: (bytes) => decodeWebp(bufferOf(bytes)),
  avif: (bytes) => decodeAvif(bufferOf(bytes)),
}

/**
 * Pixels of a picture that `sniff` has passed: upright, and in sRGB.
 * @throws PictureError when the decoder gives up on it
 */
export async function decode(picture: Picture): Promise<Pixels> {
  if (!isFile(picture)) return pixelsIn(picture)
  const stored = await decodeStored(picture)
  const { orientation, colours } = headerOf(picture)
  if (colours) await toSrgb(stored.data, colours)
  return turn(stored, orientation)
}

/** Whether its pixels are to be seen as they lie in the file: nothing to turn, and sRGB. */
export async function isPlain(picture: Picture): Promise<boolean> {
  if (!isFile(picture)) return true
  const { orientation, colours } = headerOf(picture)
  return orientation === 1 && (colours === undefined || (await isSrgb(colours)))
}

async function decodeStored({ format, bytes }: PictureFile): Promise<Pixels> {
  const plain = format === 'png' ? await decodePlainPng(bytes) : undefined
  if (plain) return plain
  await loadDecoder[format]()
  try {
    return (await decoders[format](bytes)) as Pixels
  } catch (cause) {
    throw new PictureError(`the ${format} picture cannot be decoded`, { cause })
  }
}

/** The picture itself where it is a file, else a PNG of its pixels. */
export async function fileOf(picture: Picture): Promise<PictureFile> {
  if (isFile(picture)) return picture
  const bytes = await encode(pixelsIn(picture), 'png', 100)
  return { ...picture, format: 'png', bytes }
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
  png: (pixels) => alone(pixels, (own) => encodePng(own)),
  // Sharp chroma takes two thirds more time: it halves the few pixels at coloured edges that are off by a
  // tenth or more (0.17 % of a card), and all others come out a little worse. Method 4 takes twice the time
  // of method 2 for a file that is 3 % smaller.
  webp: (pixels, quality) => encodeWebp(pixels, { quality, use_sharp_yuv: 0, method: 2 }),
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
  return alone(pixels, async (own) => (await scale(own, { width, height, ...how })) as Pixels)
}

/** Hands pixels to a codec that takes all which lies in their memory: a part of a picture as a copy. */
async function alone<T>(pixels: Pixels, work: (own: Pixels) => Promise<T>): Promise<T> {
  if (pixels.data.length === pixels.data.buffer.byteLength) return work(pixels)
  const own = new Bitmap(pixels.data.slice(), pixels.width, pixels.height)
  try {
    return await work(own)
  } finally {
    freePixels(own)
  }
}

/** Any pixel shows through. */
export function isTransparent({ data }: Pixels): boolean {
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return true
  return false
}
