import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { deflateSync } from 'node:zlib'
import decodePng, { init } from '@jsquash/png/decode.js'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { assetPath } from '../../src/pictures/assets.ts'
import { Bitmap } from '../../src/pictures/bitmap.ts'
import { decode } from '../../src/pictures/codecs.ts'
import { decodePlainPng } from '../../src/pictures/decode-png.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { chunk, ihdr, SIGNATURE } from '../helpers/png.ts'

/** Held against the decoder in WebAssembly, which takes all others. */

beforeAll(async () => {
  Object.assign(globalThis, { ImageData: Bitmap })
  await init(await WebAssembly.compile(await readFile(assetPath('png.wasm'))))
})

/** A PNG of these rows, which begin with their filters, in so many IDAT chunks. */
function fileOf(
  width: number,
  height: number,
  rows: Buffer,
  colourType: number,
  pieces = 1,
): Buffer {
  const head = ihdr(width, height)
  head[9] = colourType
  const packed = deflateSync(rows)
  const size = Math.ceil(packed.length / pieces)
  const data = Array.from({ length: pieces }, (_, nth) =>
    chunk('IDAT', packed.subarray(nth * size, (nth + 1) * size)),
  )
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), ...data, chunk('IEND', Buffer.alloc(0))])
}

/** Any bytes, in rows of these filters by turns. */
function rowsOf(
  width: number,
  height: number,
  channels: number,
  filters: readonly number[],
): Buffer {
  const rows = randomBytes(height * (1 + width * channels))
  for (let y = 0; y < height; y++) rows[y * (1 + width * channels)] = filters[y % filters.length]!
  return rows
}

const noise = randomBytes(61 * 47 * 3)
const drawn = sharp(noise, { raw: { width: 61, height: 47, channels: 3 } }).blur(2)

describe('the usual PNG', () => {
  it.each([
    [2, 3],
    [6, 4],
  ])(
    'of colour type %i is decoded as by the other decoder, with any filters',
    async (type, channels) => {
      for (const filters of [[0], [1], [2], [3], [4], [4, 0, 3, 1, 2]])
        for (const [width, height] of [
          [1, 1],
          [7, 5],
          [640, 200],
        ] as const) {
          const file = fileOf(width, height, rowsOf(width, height, channels, filters), type, 3)
          const [ours, theirs] = [
            await decodePlainPng(file),
            await decodePng(new Uint8Array(file).buffer),
          ]
          expect(ours).toMatchObject({ width, height })
          expect(Buffer.compare(Buffer.from(ours!.data), Buffer.from(theirs.data))).toBe(0)
        }
    },
  )

  it('is decoded as other programs write it', async () => {
    const file = await drawn.clone().ensureAlpha(0.4).png({ adaptiveFiltering: true }).toBuffer()
    const { data } = (await decodePlainPng(file))!
    expect(Buffer.compare(Buffer.from(data), await sharp(file).raw().toBuffer())).toBe(0)
  })
})

describe('another PNG', () => {
  it.each([
    ['a palette', { palette: true }],
    ['interlaced rows', { progressive: true }],
  ])('with %s is left to the other decoder', async (_, options) => {
    const file = await drawn.clone().png(options).toBuffer()
    expect(await decodePlainPng(file)).toBeUndefined()
    expect(await decode(sniff(file))).toMatchObject({ width: 61, height: 47 })
  })

  it.each(['grey', 'deep'])('that is %s is left to the other decoder', async (kind) => {
    const colours =
      kind === 'grey' ? drawn.clone().toColourspace('b-w') : drawn.clone().toColourspace('rgb16')
    expect(await decodePlainPng(await colours.png().toBuffer())).toBeUndefined()
  })

  it('with a colour that shows through is left to the other decoder', async () => {
    const file = fileOf(4, 4, rowsOf(4, 4, 3, [0]), 2)
    const end = file.length - 12
    const key = chunk('tRNS', Buffer.alloc(6))
    const before = file.indexOf('IDAT') - 4
    const keyed = Buffer.concat([
      file.subarray(0, before),
      key,
      file.subarray(before, end),
      file.subarray(end),
    ])
    expect(await decodePlainPng(keyed)).toBeUndefined()
    expect(await decode(sniff(keyed))).toMatchObject({ width: 4, height: 4 })
  })

  it.each([
    ['lacks a row', rowsOf(8, 7, 3, [1])],
    ['has a row more', rowsOf(8, 9, 3, [1])],
    ['has a filter that there is not', rowsOf(8, 8, 3, [5])],
  ])('that %s is not decoded here', async (_, rows) => {
    expect(await decodePlainPng(fileOf(8, 8, rows, 2))).toBeUndefined()
  })

  it('whose pixels are cut off is a damaged picture', async () => {
    const file = fileOf(80, 80, rowsOf(80, 80, 3, [1]), 2)
    const at = file.indexOf('IDAT')
    const data = file.subarray(at + 4, at + 4 + 2000)
    const cut = Buffer.concat([
      file.subarray(0, at - 4),
      chunk('IDAT', data),
      chunk('IEND', Buffer.alloc(0)),
    ])
    expect(await decodePlainPng(cut)).toBeUndefined()
    await expect(decode(sniff(cut))).rejects.toThrow('cannot be decoded')
  })
})
