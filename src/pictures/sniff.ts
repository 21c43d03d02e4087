import { PictureError, UnreadableError } from '../errors.ts'
import { type ImageHeader, latin1 } from './bytes.ts'
import type { Picture, PictureFile, SourceFormat } from './generator.ts'
import { type Kind, kindOf } from './kinds.ts'
import { measureAvif } from './sniff-avif.ts'
import { measureJpeg } from './sniff-jpeg.ts'
import { measurePng } from './sniff-png.ts'
import { measureWebp } from './sniff-webp.ts'
import { rootOf } from './text-root.ts'

/** Pixels a side: 8K. */
export const MAX_SIDE = 8192
/**
 * Pixels altogether: 8K, 7680x4320, and a little. A decoder's memory grows with them: the
 * process by 570 MB for 8K (measured), until it is scaled down.
 */
export const MAX_PIXELS = 36_000_000
/** The images API takes inputs below 50 MB, and sends none that large. */
export const MAX_BYTES = 50 * 1024 * 1024

/**
 * Looks at bytes from outside, before any decoder does: a whole PNG, JPEG, WebP or AVIF of a sane
 * size, with its checksums right. A decoder would accept a flipped byte, or allocate what a forged
 * header asks for. Bytes after the end of the picture (a polyglot's other half) are cut off.
 *
 * @param what they are, for messages
 * @throws PictureError that says what the bytes are instead; UnreadableError for a picture of a kind that
 *   we do not read
 */
export function sniff(bytes: Uint8Array, what = 'the answer'): PictureFile {
  if (bytes.length === 0) throw new PictureError('the picture is empty')
  if (bytes.length > MAX_BYTES) {
    const size = `${Math.ceil(bytes.length / 1024 / 1024)} MB`
    throw new PictureError(`the picture has ${size}, more than the 50 MB that we accept`)
  }
  const kind = kindOf(bytes)
  const format = kind && formats[kind]
  if (format === undefined) {
    throw kind ? new UnreadableError(`a ${kind}`) : new PictureError(describe(bytes, what))
  }
  const { width, height, end } = measure[format](bytes)
  if (width === 0 || height === 0) {
    throw new PictureError(`the ${format} picture has no area: ${width}x${height}`)
  }
  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
    const most = `${MAX_SIDE} pixels a side and ${MAX_PIXELS / 1e6} million altogether`
    throw new UnreadableError(`a ${kind} of ${width}x${height}, more than ${most}`)
  }
  return { format, width, height, bytes: bytes.subarray(0, end) }
}

const formats: Partial<Record<Kind, SourceFormat>> = {
  PNG: 'png',
  JPEG: 'jpeg',
  WebP: 'webp',
  AVIF: 'avif',
}

const measure: Record<SourceFormat, (bytes: Uint8Array) => ImageHeader> = {
  png: measurePng,
  jpeg: measureJpeg,
  webp: measureWebp,
  avif: measureAvif,
}

/** What the file of a picture that was looked at says of itself. */
export const headerOf = ({ format, bytes }: PictureFile): ImageHeader => measure[format](bytes)

/** Whether it is a file, and not pixels alone. */
export const isFile = (picture: Picture): picture is PictureFile => picture.format !== 'rgba'

/** What else it is, for the message. */
function describe(bytes: Uint8Array, what: string): string {
  const head = latin1(bytes, 0, LOOKED_AT)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  if (head.startsWith('\x89PNG')) return 'the PNG is damaged at its first bytes'
  const root = rootOf(head)
  if (root === 'svg') return `${what} is SVG, which we do not accept: it could carry scripts`
  if (isHtml(root, head)) return `${what} is HTML, not a picture`
  if (head.startsWith('{') || head.startsWith('[')) return `${what} is JSON, not a picture`
  return `${what} is neither PNG, JPEG, WebP nor AVIF`
}

/** Bytes, for a text that begins with comments. */
const LOOKED_AT = 4096

const isHtml = (root: string, head: string) =>
  ['html', 'head', 'body'].includes(root) || /^<(!doctype html|!--)/i.test(head)
