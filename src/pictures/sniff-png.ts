import { crc32 } from 'node:zlib'
import { PictureError } from '../errors.ts'
import { type ImageHeader, latin1, viewOf } from './bytes.ts'

/**
 * Size of a PNG whose every chunk is there with the right CRC, from IHDR over at least one IDAT
 * to IEND. PNG specification, third edition, sections 5.2 to 5.6 and 11.2.
 * @throws PictureError
 */
export function measurePng(bytes: Uint8Array): ImageHeader {
  const view = viewOf(bytes)
  let size: { width: number; height: number } | undefined
  let hasPixels = false
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
    if (type === 'IEND') {
      if (!hasPixels) throw new PictureError('the PNG is damaged: it holds no pixels')
      return { ...size, end }
    }
    offset = end
  }
}

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
