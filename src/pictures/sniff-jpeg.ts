import { PictureError } from '../errors.ts'
import { type ImageHeader, viewOf } from './bytes.ts'

const SOS = 0xda
const EOI = 0xd9

/**
 * Size of a JPEG whose segments can be walked from SOI over a frame header and at least one scan
 * to EOI. ITU-T T.81, annex B.
 * @throws PictureError
 */
export function measureJpeg(bytes: Uint8Array): ImageHeader {
  const view = viewOf(bytes)
  let size: { width: number; height: number } | undefined
  let scans = 0
  let offset = 2
  for (;;) {
    offset = nextMarker(bytes, offset)
    const marker = bytes[offset - 1]!
    if (marker === EOI) break
    if (marker === 0x01 || isRestart(marker)) continue
    if (offset + 2 > bytes.length) throw truncated()
    const length = view.getUint16(offset)
    if (length < 2) throw new PictureError('the JPEG is damaged: a segment has no length')
    if (offset + length > bytes.length) throw truncated()
    if (isFrame(marker) && length >= 8) {
      size = { height: view.getUint16(offset + 3), width: view.getUint16(offset + 5) }
    }
    offset += length
    if (marker === SOS) {
      scans++
      offset = endOfScan(bytes, offset)
    }
  }
  if (size === undefined) throw new PictureError('the JPEG is damaged: it does not tell its size')
  if (scans === 0) throw new PictureError('the JPEG is damaged: it holds no pixels')
  return { ...size, end: offset }
}

/** Offset after the marker that stands at `at`, fill bytes allowed. */
function nextMarker(bytes: Uint8Array, offset: number): number {
  if (offset >= bytes.length) throw truncated()
  if (bytes[offset] !== 0xff)
    throw new PictureError('the JPEG is damaged: no marker where one must be')
  let end = offset + 1
  while (bytes[end] === 0xff) end++
  if (end >= bytes.length) throw truncated()
  return end + 1
}

/** Offset of the first marker after entropy-coded data, where 0xff is stuffed with a zero. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (
    let offset = bytes.indexOf(0xff, from);
    offset !== -1;
    offset = bytes.indexOf(0xff, offset + 1)
  ) {
    const next = bytes[offset + 1]
    if (next !== undefined && next !== 0 && next !== 0xff && !isRestart(next)) return offset
  }
  throw truncated()
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7
}

/** SOF0 to SOF15; C4, C8 and CC of that range are other segments. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function truncated(): PictureError {
  return new PictureError('the JPEG is truncated: its end is missing')
}
