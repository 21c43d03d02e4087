import { describe, expect, test } from 'vitest'
import { UnreadableError } from '../../src/errors.ts'
import { decode } from '../../src/pictures/codecs.ts'
import { fit } from '../../src/pictures/fit.ts'
import { kindOf } from '../../src/pictures/kinds.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { look } from '../../src/pictures/unread.ts'
import {
  animatedWebp,
  arithmeticJpeg,
  avif,
  cmykJpeg,
  gif,
  heic,
  jpegXl,
  tiff,
  tooWide,
  veryWide,
} from '../helpers/kinds.ts'
import { gradient } from '../helpers/png.ts'

describe('a kind that is not read', () => {
  test.each([
    ['a GIF', () => gif],
    ['a HEIC', () => heic],
    ['a JPEG XL', () => jpegXl],
    ['a TIFF', tiff],
    ['an animated WebP', animatedWebp],
    ['a JPEG in arithmetic coding', arithmeticJpeg],
    ['a PNG of 9000x16, more than 8192 pixels a side and 36 million altogether', tooWide],
  ])('is told by its name: %s', (what, make) => {
    const bytes = make()
    expect(() => sniff(bytes)).toThrow(UnreadableError)
    expect(look(bytes)).toEqual({ format: 'unread', bytes, what })
  })

  test('is told apart from what is damaged, and from what is no picture', () => {
    for (const bytes of [
      gradient('x', 64, 64).subarray(0, 200),
      Buffer.from('<html>'),
      Buffer.from('x'),
    ])
      expect(() => look(bytes)).toThrow(expect.not.objectContaining({ name: 'UnreadableError' }))
    expect(kindOf(Buffer.from('BMW is no bitmap'))).toBeUndefined()
    expect(kindOf(Buffer.alloc(3))).toBeUndefined()
  })
})

describe('AVIF', () => {
  test('is measured and read', async () => {
    const bytes = await avif(160, 96)
    const picture = sniff(bytes)
    expect(picture).toMatchObject({ format: 'avif', width: 160, height: 96 })
    expect(picture.bytes).toHaveLength(bytes.length)
    const { data, width, height } = await decode(picture)
    expect([width, height]).toEqual([160, 96])
    expect(Math.abs(data[0]! - 0)).toBeLessThan(24)
    expect(Math.abs(data[(48 * 160 + 155) * 4]! - 247)).toBeLessThan(24)
    const hero = await fit(picture, { width: 80, height: 45, format: 'webp' })
    expect(sniff(hero.bytes)).toMatchObject({ format: 'webp', width: 80, height: 45 })
  })

  test('that is cut anywhere is damaged, never read', async () => {
    const bytes = await avif(64, 64)
    for (let length = 13; length < bytes.length; length += 7)
      expect(() => sniff(bytes.subarray(0, length)), String(length)).toThrow(/AVIF|neither PNG/)
  })
})

describe('a JPEG of four inks', () => {
  test('is read as its colours are: each C·K/255', async () => {
    // White; black ink on white; cyan (no red); a dark red.
    const colours = [
      [255, 255, 255, 255],
      [255, 255, 255, 0],
      [0, 255, 255, 255],
      [200, 40, 40, 128],
    ] as const
    const picture = sniff(cmykJpeg(32, 8, (x) => colours[x]!))
    expect(picture).toMatchObject({ format: 'jpeg', width: 32, height: 8 })
    const { data } = await decode(picture)
    for (const [index, [c, m, y, k]] of colours.entries()) {
      const at = (4 * 32 + index * 8 + 4) * 4
      for (const [channel, ink] of [c, m, y].entries())
        expect(Math.abs(data[at + channel]! - (ink * k) / 255)).toBeLessThanOrEqual(2)
      expect(data[at + 3]).toBe(255)
    }
  })

  test('of more pixels than its decoder has room for is not read', () => {
    const bytes = cmykJpeg(16, 16, () => [255, 255, 255, 255])
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]))
    bytes.writeUInt16BE(3001, frame + 5)
    bytes.writeUInt16BE(3000, frame + 7)
    expect(() => sniff(bytes)).toThrow('a CMYK JPEG of 3000x3001, more than 9 million pixels')
  })

  test('that does not say who made it is not read, as nobody knows which way its inks are', () => {
    const bytes = cmykJpeg(16, 16, () => [255, 255, 255, 255])
    bytes[bytes.indexOf('Adobe')] = 0x61
    expect(() => sniff(bytes)).toThrow('a JPEG of four colours')
  })
})

test('a very large picture is read and scaled down, its colours kept', async () => {
  const picture = sniff(veryWide())
  expect(picture).toMatchObject({ width: 5504, height: 3072 })
  const [large, small] = [
    await decode(await fit(picture, { width: 86, height: 48, format: 'png' })),
    await decode(
      await fit(sniff(gradient('wide', 86, 48)), { width: 86, height: 48, format: 'png' }),
    ),
  ]
  for (let at = 0; at < large.data.length; at += 397)
    expect(Math.abs(large.data[at]! - small.data[at]!)).toBeLessThan(8)
}, 300_000)
