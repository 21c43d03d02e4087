import { PictureError, UnreadableError } from '../errors.ts'
import { type ImageHeader, latin1, viewOf } from './bytes.ts'
import { MAX_CMYK_PIXELS } from './decode-cmyk.ts'
import { orientationOfExif, upright } from './exif.ts'

const SOS = 0xda
const EOI = 0xd9
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee

/** `isCmyk`: of four inks, for print. */
export interface JpegHeader extends ImageHeader {
  readonly isCmyk: boolean
}

/**
 * Size of a JPEG whose segments can be walked from SOI over a frame header and at least one scan to EOI,
 * and what it says of itself. ITU-T T.81, annex B.
 * @throws PictureError; UnreadableError for codings that no browser reads either
 */
export function measureJpeg(bytes: Uint8Array): JpegHeader {
  const view = viewOf(bytes)
  let size: { width: number; height: number } | undefined
  let isCmyk = false
  let isAdobe = false
  let orientation = 1
  const profile: Uint8Array[] = []
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
    const segment = bytes.subarray(offset + 2, offset + length)
    if (marker === APP1 && latin1(segment, 0, 6) === 'Exif\0\0')
      orientation = orientationOfExif(segment)
    if (marker === APP2 && latin1(segment, 0, 12) === 'ICC_PROFILE\0') profile.push(segment)
    isAdobe ||= marker === APP14 && latin1(bytes, offset + 2, offset + 7) === 'Adobe'
    if (isFrame(marker) && length >= 8) {
      assertCommon(marker, bytes[offset + 2]!)
      isCmyk = bytes[offset + 7] === 4
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
  if (isCmyk && !isAdobe)
    throw new UnreadableError('a JPEG of four colours, which nothing explains')
  if (isCmyk && size.width * size.height > MAX_CMYK_PIXELS) {
    throw new UnreadableError(
      `a CMYK JPEG of ${size.width}x${size.height}, more than ${MAX_CMYK_PIXELS / 1e6} million pixels`,
    )
  }
  const icc = joined(profile)
  return {
    ...upright(size, orientation),
    ...{ end: offset, orientation, isCmyk },
    // A profile for inks says nothing of the colours that its decoder makes.
    ...(icc && !isCmyk && { colours: { icc } }),
  }
}

/** A profile in parts, each with its number and how many there are: ICC.1:2022, B.4. */
function joined(parts: readonly Uint8Array[]): Uint8Array | undefined {
  const ordered = parts.toSorted((a, b) => a[12]! - b[12]!)
  const isWhole = ordered.every((part, i) => part[12] === i + 1 && part[13] === parts.length)
  if (parts.length === 0 || !isWhole) return undefined
  return Buffer.concat(ordered.map((part) => part.subarray(14)))
}

/** SOF0 to SOF2 with eight bits: all that decoders for pages know. Table B.1. */
function assertCommon(marker: number, precision: number): void {
  if (marker >= 0xc9) throw new UnreadableError('a JPEG in arithmetic coding')
  if (marker > 0xc2) throw new UnreadableError('a lossless or hierarchical JPEG')
  if (precision !== 8) throw new UnreadableError(`a JPEG of ${precision} bits a sample`)
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
