import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decode, isPlain } from '../../../src/pictures/codecs.ts'
import { type Described, ofCodePoints } from '../../../src/pictures/colours/described.ts'
import { profileOf } from '../../../src/pictures/colours/profile.ts'
import { sniff } from '../../../src/pictures/sniff.ts'

/** sharp converts with Little CMS as well, and is what people compare with. */

const [width, height] = [96, 64]
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hero-images-colours-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Soft changes, so that what codecs do with edges is not measured. */
const soft = Buffer.from(
  Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [(i % width) / width, Math.floor(i / width) / height]
    return [255 * x, 255 * y, 255 * (1 - x)]
  }).flat(),
)
const picture = () => sharp(soft, { raw: { width, height, channels: 3 } })

const adobe: Described = {
  primaries: {
    ...{ red: [0.64, 0.33], green: [0.21, 0.71], blue: [0.15, 0.06] },
    white: [0.3127, 0.329],
  },
  transfer: (value) => value ** 2.19921875,
}

/** RGB of the pixels as the decoder of ours gives them. */
async function ours(bytes: Uint8Array): Promise<number[]> {
  const { data } = await decode(sniff(bytes))
  return [...data].filter((_, i) => i % 4 !== 3)
}

const theirs = async (bytes: Uint8Array): Promise<number[]> => [
  ...(await sharp(bytes).removeAlpha().toColourspace('srgb').raw().toBuffer()),
]

const farthest = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((most, value, i) => Math.max(most, Math.abs(value - other[i]!)), 0)

const formats = {
  png: () => picture().png(),
  jpeg: () => picture().jpeg({ quality: 100, chromaSubsampling: '4:4:4' }),
  webp: () => picture().webp({ lossless: true }),
  avif: () => picture().avif({ lossless: true }),
}

describe.each(Object.entries(formats))('a %s', (_format, written) => {
  it.each([
    ['Display P3', () => 'p3'],
    [
      'Adobe RGB',
      () => {
        const path = join(folder, 'adobe.icc')
        writeFileSync(path, profileOf(adobe))
        return path
      },
    ],
  ])('in %s has the colours that sharp gives it', async (_name, profile) => {
    const bytes = await written().withIccProfile(profile()).toBuffer()
    // The file holds other numbers than what is seen.
    const stored = [...(await sharp(bytes, { ignoreIcc: true }).raw().toBuffer())]
    expect(farthest(stored, await theirs(bytes))).toBeGreaterThan(10)
    expect(farthest(await ours(bytes), await theirs(bytes))).toBeLessThanOrEqual(2)
    expect(await isPlain(sniff(bytes))).toBe(false)
  })

  it('in sRGB by a profile stays to the byte', async () => {
    const bytes = await written().withIccProfile('srgb').toBuffer()
    const plain = await written().toBuffer()
    expect(await ours(bytes)).toEqual(await ours(plain))
    expect(await isPlain(sniff(bytes))).toBe(true)
  })
})

/** A PNG with chunks behind its header. */
async function pngWith(chunks: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const png = await picture().png().toBuffer()
  const all = Object.entries(chunks).map(([type, data]) => chunk(type, data))
  return Buffer.concat([png.subarray(0, 33), ...all, png.subarray(33)])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([word(data.length), body, word(crc32(body))])
}

const profileChunk = (icc: Uint8Array) =>
  Buffer.concat([Buffer.from('x\0\0', 'latin1'), deflateSync(icc)])

const word = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, i) => {
    bytes.writeUInt32BE(value, i * 4)
  })
  return bytes
}

/** The number that stands for so much light. */
const bySrgb = (light: number) =>
  255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)

describe('a PNG without a profile', () => {
  it('is converted by its gamma: numbers that are light itself', async () => {
    const seen = await ours(await pngWith({ gAMA: word(100_000) }))
    expect(
      farthest(
        seen,
        [...soft].map((value) => bySrgb(value / 255)),
      ),
    ).toBeLessThanOrEqual(2)
  })

  it('is sRGB where its gamma is the one that sRGB is known by, or where it says so', async () => {
    const plain = await ours(await pngWith({}))
    expect(await ours(await pngWith({ gAMA: word(45_455) }))).toEqual(plain)
    expect(await ours(await pngWith({ sRGB: Buffer.from([0]), gAMA: word(100_000) }))).toEqual(
      plain,
    )
    expect(await isPlain(sniff(await pngWith({ gAMA: word(45_455) })))).toBe(true)
  })

  it('is converted by its chromaticities', async () => {
    const p3 = word(31_270, 32_900, 68_000, 32_000, 26_500, 69_000, 15_000, 6_000)
    const seen = await ours(await pngWith({ gAMA: word(45_455), cHRM: p3 }))
    const named = await ours(await pngWith({ cICP: Buffer.from([12, 13, 0, 1]) }))
    expect(farthest(seen, named)).toBeLessThanOrEqual(1)
    expect(farthest(seen, [...soft])).toBeGreaterThan(10)
  })

  it('is converted by code points, which go before all else', async () => {
    const points = { cICP: Buffer.from([12, 13, 0, 1]), sRGB: Buffer.from([0]) }
    const profile = profileChunk(profileOf(ofCodePoints(12, 13)!))
    // sharp does not read code points.
    const wanted = await theirs(await pngWith({ iCCP: profile }))
    expect(farthest(await ours(await pngWith(points)), wanted)).toBeLessThanOrEqual(2)
    expect(farthest([...soft], wanted)).toBeGreaterThan(10)
  })

  it('takes chromaticities that no three lights can have for those of sRGB', async () => {
    const plain = await ours(await pngWith({}))
    const none = word(0, 0, 0, 0, 0, 0, 0, 0)
    expect(await ours(await pngWith({ gAMA: word(45_455), cHRM: none }))).toEqual(plain)
    expect(await ours(await pngWith({ gAMA: word(0) }))).toEqual(plain)
  })
})

/** A profile of one channel whose numbers are light itself: an identical curve. */
function linearGrey(): Buffer {
  const head = Buffer.from(profileOf(adobe).subarray(0, 128))
  head.writeUInt32BE(128 + 4 + 12 + 12, 0)
  head.write('GRAY', 16)
  const tags = Buffer.concat([word(1), Buffer.from('kTRC'), word(144, 12)])
  return Buffer.concat([head, tags, Buffer.from('curv'), word(0, 0)])
}

it('a grey picture has the tones of its profile', async () => {
  const grey = Buffer.from(Array.from({ length: width * height }, (_, i) => (i % width) * 2))
  const plain = await sharp(grey, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .png()
    .toBuffer()
  const profile = chunk('iCCP', profileChunk(linearGrey()))
  const png = Buffer.concat([plain.subarray(0, 33), profile, plain.subarray(33)])
  const seen = [...grey].flatMap((value) => Array(3).fill(bySrgb(value / 255)))
  expect(farthest(await ours(png), seen)).toBeLessThanOrEqual(2)
})

describe('light brighter than paper', () => {
  it.each([
    ['PQ', 16, 0.5807],
    ['HLG', 18, 0.75],
  ])('of %s has its white at 203 candela', (_name, code, white) => {
    const { transfer } = ofCodePoints(9, code)!
    expect(transfer(white)).toBeCloseTo(1, 2)
    expect(transfer(1)).toBe(1)
    expect(transfer(0)).toBeCloseTo(0, 5)
    expect(transfer(white / 2)).toBeLessThan(0.3)
  })
})

describe('a profile that is of no use', () => {
  const broken = {
    'too short': Buffer.from('acsp'),
    'of another kind': (() => {
      const icc = Buffer.from(profileOf(adobe))
      icc.write('CMYK', 16)
      return icc
    })(),
    'without its curves': profileOf(adobe).subarray(0, 180),
  }
  it.each(Object.entries(broken))('%s leaves a picture as it is', async (_name, icc) => {
    const { deflateSync } = await import('node:zlib')
    const chunk = Buffer.concat([Buffer.from('x\0\0', 'latin1'), deflateSync(icc)])
    const plain = await ours(await pngWith({}))
    expect(await ours(await pngWith({ iCCP: chunk }))).toEqual(plain)
    expect(await ours(await pngWith({ iCCP: Buffer.from('x\0\0nothing', 'latin1') }))).toEqual(
      plain,
    )
  })
})
