import { readFile } from 'node:fs/promises'
import { gradient, png } from './png.ts'

/** Small files of kinds that an images API may answer with, made here. */

const words = (...numbers: number[]) => Buffer.from(numbers)
const box = (type: string, ...parts: Uint8Array[]) => {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** One pixel, as GIF89a has it. */
export const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64')

/** One pixel of grey, in one strip: TIFF 6.0. */
export function tiff(): Buffer {
  const entries = [
    [256, 3, 1, 1],
    [257, 3, 1, 1],
    [258, 3, 1, 8],
    [262, 3, 1, 1],
    [273, 4, 1, 8],
    [277, 3, 1, 1],
    [278, 3, 1, 1],
    [279, 4, 1, 1],
  ] as const
  const file = Buffer.alloc(10 + 2 + entries.length * 12 + 4)
  file.write('II*\0', 0, 'latin1')
  file.writeUInt32LE(10, 4)
  file[8] = 128
  file.writeUInt16LE(entries.length, 10)
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 12 + index * 12
    file.writeUInt16LE(tag, at)
    file.writeUInt16LE(type, at + 2)
    file.writeUInt32LE(count, at + 4)
    file.writeUInt32LE(value, at + 8)
  }
  return file
}

/** As far as a reader looks that knows it is none of its own: the brands of HEIC. */
export const heic = Buffer.concat([
  box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')),
  box('mdat', Buffer.alloc(16)),
])

/** The container of JPEG XL, with its signature and brand. */
export const jpegXl = Buffer.concat([
  box('JXL ', words(0x0d, 0x0a, 0x87, 0x0a)),
  box('ftyp', Buffer.from('jxl \0\0\0\0jxl ', 'latin1')),
])

/** The head of an animated WebP: RFC 9649, section 2.7. */
export function animatedWebp(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(type, 'latin1')
    head.writeUInt32LE(data.length, 4)
    return Buffer.concat([head, data])
  }
  const chunks = Buffer.concat([
    Buffer.from('WEBP', 'latin1'),
    chunk('VP8X', words(2, 0, 0, 0, 63, 0, 0, 63, 0, 0)),
    chunk('ANIM', Buffer.alloc(6)),
  ])
  const head = Buffer.alloc(8)
  head.write('RIFF', 'latin1')
  head.writeUInt32LE(chunks.length, 4)
  return Buffer.concat([head, chunks])
}

/** A still AVIF of these pixels, by the encoder that belongs to our decoder. */
export async function avif(width: number, height: number): Promise<Buffer> {
  const { default: create } = await import('@jsquash/avif/codec/enc/avif_enc.js')
  const path = new URL('../../node_modules/@jsquash/avif/codec/enc/avif_enc.wasm', import.meta.url)
  const codec = await create({
    noInitialRun: true,
    wasmBinary: new Uint8Array(await readFile(path)).buffer,
  })
  const data = new Uint8Array(width * height * 4)
  for (let at = 0; at < data.length; at += 4) {
    const x = (at / 4) % width
    data.set([Math.round((x / width) * 255), 120, 40, 255], at)
  }
  const options = {
    quality: 60,
    qualityAlpha: -1,
    denoiseLevel: 0,
    tileRowsLog2: 0,
    tileColsLog2: 0,
    speed: 10,
    subsample: 1,
    chromaDeltaQ: false,
    sharpness: 0,
    tune: 0,
    enableSharpYUV: false,
    bitDepth: 8,
    lossless: false,
  }
  const encoded = codec.encode(data, width, height, options)
  return Buffer.from(encoded!)
}

/**
 * A baseline JPEG of four inks as Adobe writes it, inverted: each block of eight by eight pixels has one
 * colour. ITU-T T.81.
 * @param paint raw samples C, M, Y, K of the block at that place
 */
export function cmykJpeg(
  width: number,
  height: number,
  paint: (x: number, y: number) => readonly [number, number, number, number],
): Buffer {
  const segment = (marker: number, ...body: number[]) =>
    words(0xff, marker, ...two(body.length + 2), ...body)
  const two = (number: number) => [number >> 8, number & 255]
  const parts = [1, 2, 3, 4]
  const head = [
    words(0xff, 0xd8),
    segment(0xee, ...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0),
    segment(0xdb, 0, ...Array<number>(64).fill(8)),
    segment(0xc0, 8, ...two(height), ...two(width), 4, ...parts.flatMap((id) => [id, 0x11, 0])),
    // Differences of a DC value by their twelve lengths, in codes of four bits; of AC only the end.
    segment(0xc4, 0x00, 0, 0, 0, 12, ...Array<number>(12).fill(0), ...Array(12).keys()),
    segment(0xc4, 0x10, 1, ...Array<number>(15).fill(0), 0),
    segment(0xda, 4, ...parts.flatMap((id) => [id, 0]), 0, 63, 0),
  ]
  const data: number[] = []
  let bits = 0
  let held = 0
  const put = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit--) {
      bits = (bits << 1) | ((value >> bit) & 1)
      if (++held < 8) continue
      data.push(bits)
      if (bits === 255) data.push(0)
      bits = 0
      held = 0
    }
  }
  const last = [0, 0, 0, 0]
  for (let y = 0; y < Math.ceil(height / 8); y++)
    for (let x = 0; x < Math.ceil(width / 8); x++)
      for (const [ink, sample] of paint(x, y).entries()) {
        const value = sample - 128
        const step = value - last[ink]!
        last[ink] = value
        const length = 32 - Math.clz32(Math.abs(step))
        put(length, 4)
        put(step < 0 ? step + (1 << length) - 1 : step, length)
        put(0, 1)
      }
  if (held > 0) put((1 << (8 - held)) - 1, 8 - held)
  return Buffer.concat([...head, Buffer.from(data), words(0xff, 0xd9)])
}

/** The same, said to be in arithmetic coding: as far as a reader looks that does not know it. */
export function arithmeticJpeg(): Buffer {
  const file = cmykJpeg(64, 64, () => [255, 255, 255, 255])
  file[file.indexOf(Buffer.from([0xff, 0xc0])) + 1] = 0xc9
  return file
}

/** More pixels a side than we read, in a small file. */
export const tooWide = () => png(9000, 16, () => [10, 20, 30])

/** More than 4096 a side, and read. */
export const veryWide = () => gradient('wide', 5504, 3072)
