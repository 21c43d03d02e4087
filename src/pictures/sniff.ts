import { PictureError } from '../errors.ts'
import { type ImageHeader, latin1 } from './bytes.ts'
import type { Picture, PictureFormat } from './generator.ts'
import { measureJpeg } from './sniff-jpeg.ts'
import { measurePng } from './sniff-png.ts'
import { measureWebp } from './sniff-webp.ts'

/** Pixels a side. gpt-image-2 draws 3840 at most; a decoder's memory grows with the square. */
export const MAX_SIDE = 4096
/** The images API takes inputs below 50 MB, and sends none that large. */
export const MAX_BYTES = 50 * 1024 * 1024

/**
 * Looks at bytes from outside, before any decoder does: a whole PNG, JPEG or WebP of a sane size,
 * with its checksums right. A decoder would accept a flipped byte, or allocate what a forged
 * header asks for. Bytes after the end of the picture (a polyglot's other half) are cut off.
 *
 * @param what they are, for messages
 * @throws PictureError that says what the bytes are instead
 */
export function sniff(bytes: Uint8Array, what = 'the answer'): Picture {
  if (bytes.length === 0) throw new PictureError('the picture is empty')
  if (bytes.length > MAX_BYTES) {
    const size = `${Math.ceil(bytes.length / 1024 / 1024)} MB`
    throw new PictureError(`the picture has ${size}, more than the 50 MB that we accept`)
  }
  const format = formatOf(bytes)
  if (format === undefined) throw new PictureError(describe(bytes, what))
  const { width, height, end } = measure[format](bytes)
  if (width === 0 || height === 0) {
    throw new PictureError(`the ${format} picture has no area: ${width}x${height}`)
  }
  if (width > MAX_SIDE || height > MAX_SIDE) {
    throw new PictureError(
      `the ${format} picture is ${width}x${height}, larger than ${MAX_SIDE} pixels a side`,
    )
  }
  return { format, width, height, bytes: bytes.subarray(0, end) }
}

const measure: Record<PictureFormat, (bytes: Uint8Array) => ImageHeader> = {
  png: measurePng,
  jpeg: measureJpeg,
  webp: measureWebp,
}

function formatOf(bytes: Uint8Array): PictureFormat | undefined {
  const head = latin1(bytes, 0, 12)
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp'
  return undefined
}

/** What else it is, for the message. */
function describe(bytes: Uint8Array, what: string): string {
  const head = latin1(bytes, 0, 1024)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  if (/^GIF8[79]a/.test(head)) return `${what} is a GIF, which we do not accept`
  if (/^\x89PNG/.test(head)) return 'the PNG is damaged at its first bytes'
  if (/^.{4}ftypavi[fs]/s.test(head)) return `${what} is AVIF, which we do not accept`
  if (/^(<\?xml[^>]*>|<!--.*?-->|<!doctype svg[^>]*>|\s)*<svg/is.test(head)) {
    return `${what} is SVG, which we do not accept: it could carry scripts`
  }
  if (/^<(!doctype html|html|head|body|!--)/i.test(head)) return `${what} is HTML, not a picture`
  if (/^[{[]/.test(head)) return `${what} is JSON, not a picture`
  return `${what} is neither PNG, JPEG nor WebP`
}
