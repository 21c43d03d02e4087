import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PictureError } from '../../src/errors.ts'
import { Bitmap } from '../../src/pictures/bitmap.ts'
import { encode } from '../../src/pictures/codecs.ts'
import type { PictureFormat } from '../../src/pictures/generator.ts'
import { MAX_BYTES, sniff } from '../../src/pictures/sniff.ts'
import { chunk, gradient, ihdr, png, SIGNATURE } from '../helpers/png.ts'

const pixels = new Bitmap(
  new Uint8ClampedArray(60 * 40 * 4).map((_, at) => (at * 7) % 251),
  60,
  40,
)
const opaque = new Bitmap(
  pixels.data.map((v, at) => (at % 4 === 3 ? 255 : v)),
  60,
  40,
)
const files: Record<string, [PictureFormat, Uint8Array]> = {
  png: ['png', await encode(pixels, 'png', 100)],
  jpeg: ['jpeg', await encode(opaque, 'jpeg', 80)],
  'webp, lossy': ['webp', await encode(opaque, 'webp', 80)],
  'webp, with alpha': ['webp', await encode(pixels, 'webp', 80)],
}

describe.each(Object.entries(files))('%s', (_name, [format, bytes]) => {
  test('tells format and size from the bytes', () => {
    expect(sniff(bytes)).toEqual({ format, width: 60, height: 40, bytes })
  })

  test('is refused when cut anywhere', () => {
    for (let length = 12; length < bytes.length; length += 1 + Math.floor(bytes.length / 200)) {
      expect(() => sniff(bytes.subarray(0, length))).toThrow(PictureError)
    }
    expect(() => sniff(bytes.subarray(0, bytes.length - 1))).toThrow('truncated')
  })

  test('loses what comes after its end', () => {
    const polyglot = Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>')])
    expect(sniff(polyglot).bytes).toEqual(Buffer.from(bytes))
  })

  test('never throws anything but a PictureError, whatever byte is changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const broken = Buffer.from(bytes)
        broken[at] = broken[at]! ^ by
        try {
          sniff(broken)
        } catch (error) {
          expect(error).toBeInstanceOf(PictureError)
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('one flipped byte among the pixels of a PNG is found', () => {
  const bytes = gradient('flip', 64, 64)
  bytes[bytes.length - 30]! ^= 0x10
  expect(() => sniff(bytes)).toThrow('wrong checksum in its IDAT chunk')
})

test('ancillary chunks are no fault', () => {
  const text = chunk('tEXt', Buffer.from('Comment\0hello', 'latin1'))
  expect(sniff(png(2, 2, () => [1, 2, 3], [text]))).toMatchObject({ width: 2, height: 2 })
})

const end = chunk('IEND', Buffer.alloc(0))
const bomb = (width: number, height: number) =>
  Buffer.concat([
    SIGNATURE,
    chunk('IHDR', ihdr(width, height)),
    chunk('IDAT', Buffer.alloc(9)),
    end,
  ])
const riff = (...chunks: Buffer[]) => {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks])
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

test.each<[string, Uint8Array, string]>([
  ['nothing', Buffer.alloc(0), 'empty'],
  ['too much', Buffer.alloc(MAX_BYTES + 1), 'more than the 50 MB'],
  ['HTML', Buffer.from('\n<!DOCTYPE html><h1>502</h1>'), 'the answer is HTML, not a picture'],
  ['HTML after a BOM', Buffer.from('\ufeff<html>'), 'HTML'],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'SVG'],
  ['SVG with a prologue', Buffer.from('<?xml version="1.0"?>\n<!-- x --><svg/>'), 'SVG'],
  ['GIF', Buffer.from('GIF89a\x01\0\x01\0'), 'GIF'],
  ['AVIF', Buffer.from('\0\0\0\x20ftypavif'), 'AVIF'],
  ['JSON', Buffer.from('{"error":1}'), 'JSON'],
  ['text', Buffer.from('hello'), 'neither PNG, JPEG, WebP nor AVIF'],
  [
    'a line-ending conversion',
    Buffer.from('\x89PNG\n\x1a\n', 'latin1'),
    'damaged at its first bytes',
  ],
  ['a signature alone', SIGNATURE, 'truncated'],
  ['a PNG bomb', bomb(30_000, 30_000), '30000x30000, more than 8192'],
  ['a PNG one pixel too wide', bomb(8193, 10), 'more than 8192'],
  ['a PNG without area', bomb(0, 10), 'no area'],
  ['a PNG without pixels', Buffer.concat([SIGNATURE, chunk('IHDR', ihdr(9, 9)), end]), 'no pixels'],
  ['a PNG that begins wrong', Buffer.concat([SIGNATURE, end]), 'begin with IHDR'],
  ['a JPEG without a frame', Buffer.from('ffd8ffd9', 'hex'), 'does not tell its size'],
  ['a JPEG without a scan', Buffer.from('ffd8ffc0000b080010001001011100ffd9', 'hex'), 'no pixels'],
  ['a WebP without pixels', riff(), 'no pixels'],
  [
    'an animated WebP',
    riff(Buffer.from('VP8X\x0a\0\0\0\x02\0\0\0\x09\0\0\x09\0\0', 'latin1')),
    'animated',
  ],
  [
    'a WebP chunk that is too long',
    riff(Buffer.from('VP8 \xff\0\0\0', 'latin1')),
    'longer than the file',
  ],
])('%s is refused', (_name, bytes, message) => {
  expect(() => sniff(bytes)).toThrow(PictureError)
  expect(() => sniff(bytes)).toThrow(message)
})

test('a large but legal PNG passes', () => {
  expect(sniff(bomb(7680, 4320))).toMatchObject({ width: 7680, height: 4320 })
  expect(() => sniff(bomb(8192, 8192))).toThrow('36 million altogether')
})
