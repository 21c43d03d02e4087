import { crc32 } from 'node:zlib'
import { PictureError } from '../errors.ts'
import { type ImageHeader, latin1, viewOf } from './bytes.ts'
import { coloursOfPng, type PngChunks } from './colours/of-png.ts'
import { orientationOf, upright } from './exif.ts'

/**
 * Size of a PNG whose every chunk is there with the right CRC, from IHDR over at least one IDAT
 * to IEND, and what it says of itself. PNG specification, third edition, sections 5.2 to 5.6 and 11.2.
 * @throws PictureError
 */
export function measurePng(bytes: Uint8Array): ImageHeader {
  const view = viewOf(bytes)
  let size: { width: number; height: number } | undefined
  let hasPixels = false
  const chunks: PngChunks = {}
  for (let offset = 8; ; ) {
    if (offset + 12 > bytes.length) throw truncated()
    const length = view.getUint32(offset)
    const type = latin1(bytes, offset + 4, offset + 8)
    const end = offset + 12 + length
    if (end > bytes.length) throw truncated()
    if (crc32(bytes.subarray(offset + 4, end - 4)) !== view.getUint32(end - 4)) {
      throw new PictureError(`the PNG is damaged: wrong checksum in its ${printable(type)} chunk`)
    }
    if (size === undefined) {
      if (type !== 'IHDR' || length !== 13) {
        throw new PictureError('the PNG is damaged: it does not begin with IHDR')
      }
      size = { width: view.getUint32(offset + 8), height: view.getUint32(offset + 12) }
    }
    if (type === 'IDAT') hasPixels = true
    else chunks[type] ??= bytes.subarray(offset + 8, end - 4)
    if (type === 'IEND') {
      if (!hasPixels) throw new PictureError('the PNG is damaged: it holds no pixels')
      const orientation = chunks.eXIf ? orientationOf(chunks.eXIf) : 1
      return { ...upright(size, orientation), end, orientation, colours: coloursOfPng(chunks) }
    }
    offset = end
  }
}

/** A chunk of a PNG that was measured. */
interface PngPart {
  readonly type: string
  readonly data: Uint8Array
  /** With its length, type and checksum. */
  readonly whole: Uint8Array
}

/** The chunks of a PNG that was measured: views of it. */
export function partsOf(bytes: Uint8Array): readonly PngPart[] {
  const view = viewOf(bytes)
  const parts: PngPart[] = []
  for (let offset = 8; offset < bytes.length; ) {
    const end = offset + 12 + view.getUint32(offset)
    parts.push({
      type: latin1(bytes, offset + 4, offset + 8),
      data: bytes.subarray(offset + 8, end - 4),
      whole: bytes.subarray(offset, end),
    })
    offset = end
  }
  return parts
}

/**
 * A PNG that was measured, with what its pixels need and nothing else: a decoder gives up on what stands wrong
 * in a chunk that only tells of them.
 */
export function pixelsOf(bytes: Uint8Array): Uint8Array {
  const kept = partsOf(bytes).filter(({ type }) => needed.has(type))
  return Buffer.concat([bytes.subarray(0, 8), ...kept.map(({ whole }) => whole)])
}

const needed = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

/** Whether a PNG that was measured has an alpha channel: section 11.2.1, colour types 4 and 6. */
export function hasAlpha(bytes: Uint8Array): boolean {
  return (bytes[25]! & 4) !== 0
}

function truncated(): PictureError {
  return new PictureError('the PNG is truncated: its end is missing')
}

// A damaged type is arbitrary bytes, and the message goes to logs.
function printable(type: string): string {
  return /^[A-Za-z]{4}$/.test(type) ? type : 'unnamed'
}
