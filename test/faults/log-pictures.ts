import { fit as cut } from '../../src/pictures/fit.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { chunk, png, SIGNATURE } from '../helpers/png.ts'

/** Pictures that cost little to make: the same pixels for each size, yet no two of the same bytes. */

const plain = new Map<string, Buffer>()

/** Broad bands: they compress to almost nothing. */
function base(width: number, height: number): Buffer {
  const size = `${width}x${height}`
  const made = plain.get(size) ?? png(width, height, (x, y) => [x & 192, y & 192, (x + y) & 128])
  plain.set(size, made)
  return made
}

/** A PNG of this size with the serial number in a text chunk. */
export function numberedPng(serial: number, width: number, height: number): Buffer {
  const bytes = base(width, height)
  const afterHeader = SIGNATURE.length + 25
  const comment = chunk('tEXt', Buffer.from(`Comment\0drawing ${serial}`, 'latin1'))
  return Buffer.concat([bytes.subarray(0, afterHeader), comment, bytes.subarray(afterHeader)])
}

let jpeg: Buffer | undefined

/** A JPEG of 256x256 with the serial number in a comment segment. */
export async function numberedJpeg(serial: number): Promise<Buffer> {
  const size = { width: 256, height: 256 }
  jpeg ??= Buffer.from((await cut(sniff(base(256, 256)), { ...size, format: 'jpeg' })).bytes)
  const text = Buffer.from(`drawing ${serial}`, 'latin1')
  const segment = Buffer.from([0xff, 0xfe, 0, text.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), segment, text, jpeg.subarray(2)])
}

/** What are no pictures that we take. */
export const wrongFormats = {
  gif: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'),
  html: Buffer.from('<!doctype html><title>Sign in</title>'),
}
