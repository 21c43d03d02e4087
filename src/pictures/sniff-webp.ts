import { PictureError, UnreadableError } from '../errors.ts'
import { type ImageHeader, latin1, viewOf } from './bytes.ts'
import { orientationOfExif, upright } from './exif.ts'
import type { Size } from './generator.ts'

/**
 * Size of a still WebP whose RIFF chunks are all there, and what it says of itself. RFC 9649, sections
 * 2.3 to 2.7.
 * @throws PictureError
 */
export function measureWebp(bytes: Uint8Array): ImageHeader {
  const view = viewOf(bytes)
  const end = 8 + (bytes.length < 12 ? 0 : view.getUint32(4, true))
  if (end > bytes.length) throw new PictureError('the WebP is truncated: its end is missing')
  let canvas: Size | undefined
  let frame: Size | undefined
  let icc: Uint8Array | undefined
  let orientation = 1
  for (let offset = 12; offset + 8 <= end; ) {
    const type = latin1(bytes, offset, offset + 4)
    const length = view.getUint32(offset + 4, true)
    const data = offset + 8
    if (data + length > end) throw damaged('a chunk is longer than the file')
    if (type === 'VP8X' && length >= 10) {
      const ANIMATION = 0x02
      if (bytes[data]! & ANIMATION) throw new UnreadableError('an animated WebP')
      canvas = { width: 1 + uint24(view, data + 4), height: 1 + uint24(view, data + 7) }
    }
    if (type === 'VP8 ' && length >= 10) frame = lossy(view, data)
    if (type === 'VP8L' && length >= 5) frame = lossless(view, data)
    if (type === 'ICCP') icc ??= bytes.subarray(data, data + length)
    if (type === 'EXIF') orientation = orientationOfExif(bytes.subarray(data, data + length))
    // Chunks are padded to even offsets.
    offset = data + length + (length % 2)
  }
  if (frame === undefined) throw damaged('it holds no pixels')
  if (canvas && (canvas.width !== frame.width || canvas.height !== frame.height)) {
    throw damaged('it tells two sizes')
  }
  return { ...upright(frame, orientation), end, orientation, ...(icc && { colours: { icc } }) }
}

/** RFC 6386, section 9.1. */
function lossy(view: DataView, offset: number): Size {
  const START = 0x9d012a
  if (((view.getUint16(offset + 3) << 8) | view.getUint8(offset + 5)) !== START) {
    throw damaged('its pixels do not begin with a key frame')
  }
  return {
    width: view.getUint16(offset + 6, true) & 0x3fff,
    height: view.getUint16(offset + 8, true) & 0x3fff,
  }
}

function lossless(view: DataView, offset: number): Size {
  if (view.getUint8(offset) !== 0x2f) throw damaged('its lossless pixels lack their signature')
  const bits = view.getUint32(offset + 1, true)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}

function uint24(view: DataView, offset: number): number {
  return view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16)
}

function damaged(why: string): PictureError {
  return new PictureError(`the WebP is damaged: ${why}`)
}
