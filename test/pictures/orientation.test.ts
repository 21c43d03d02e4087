import sharp from 'sharp'
import { expect, it } from 'vitest'
import { Bitmap } from '../../src/pictures/bitmap.ts'
import { decode, encode, isPlain } from '../../src/pictures/codecs.ts'
import { orientationOf } from '../../src/pictures/exif.ts'
import { fit } from '../../src/pictures/fit.ts'
import { sniff } from '../../src/pictures/sniff.ts'

/** Cameras and editors turn a picture by a word in its EXIF: what people see is the picture upright. */

const colours = {
  red: [220, 30, 30],
  green: [30, 200, 30],
  blue: [30, 30, 220],
  grey: [128, 128, 128],
}
type Colour = keyof typeof colours

/** Four fields of colour, two to a row. */
function fields(rows: readonly [readonly [Colour, Colour], readonly [Colour, Colour]]): Bitmap {
  const [width, height] = [96, 64]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [r, g, b] = colours[rows[y < height / 2 ? 0 : 1][x < width / 2 ? 0 : 1]]
      data.set([r!, g!, b!, 255], (y * width + x) * 4)
    }
  return new Bitmap(data, width, height)
}

/** The segment that says how a JPEG is to be turned: https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf */
function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = Buffer.alloc(26)
  tiff.write('MM\0*', 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(0x0112, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
}

const nearest = (pixel: readonly number[]): Colour =>
  (Object.keys(colours) as Colour[]).toSorted((a, b) => far(a, pixel) - far(b, pixel))[0]!
const far = (name: Colour, pixel: readonly number[]) =>
  colours[name].reduce((sum, value, i) => sum + Math.abs(value - pixel[i]!), 0)

const stored = fields([
  ['red', 'green'],
  ['blue', 'grey'],
])

const turned = [
  [1, 'red green blue grey', [96, 64]],
  [2, 'green red grey blue', [96, 64]],
  [3, 'grey blue green red', [96, 64]],
  [4, 'blue grey red green', [96, 64]],
  [5, 'red blue green grey', [64, 96]],
  [6, 'blue red grey green', [64, 96]],
  [7, 'grey green blue red', [64, 96]],
  [8, 'green grey red blue', [64, 96]],
] as const

/** Each written by sharp: EXIF in PNG and WebP, and a property of its own in AVIF. */
const written = (format: 'png' | 'webp' | 'avif') => (orientation: number) =>
  sharp(stored.data, { raw: { width: stored.width, height: stored.height, channels: 4 } })
    .withMetadata({ orientation })
    .toFormat(format)
    .toBuffer()

const formats: Record<string, (orientation: number) => Promise<Uint8Array>> = {
  jpeg: async (orientation) => withOrientation(await encode(stored, 'jpeg', 95), orientation),
  ...{ png: written('png'), webp: written('webp'), avif: written('avif') },
}

const cases = Object.keys(formats).flatMap((format) =>
  turned.map((one) => [format, ...one] as const),
)

it.each(cases)('%s %i', async (format, orientation, seen, [width, height]) => {
  const picture = sniff(await formats[format]!(orientation))
  expect(await isPlain(picture)).toBe(orientation === 1)
  expect([picture.width, picture.height]).toEqual([width, height])
  const upright = await decode(picture)
  expect([upright.width, upright.height]).toEqual([width, height])
  const hero = await fit(picture, { width: width!, height: height!, format: 'png' })
  const { data } = await decode(hero)
  const at = (x: number, y: number) => {
    const offset = (Math.floor(y * height!) * width! + Math.floor(x * width!)) * 4
    return nearest([...data.subarray(offset, offset + 3)])
  }
  const found = [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)]
  expect(found.join(' ')).toBe(seen)
})

it('is as it lies where the EXIF is damaged, or says nothing', async () => {
  const whole = withOrientation(await encode(stored, 'jpeg', 95), 6)
  const tiff = whole.subarray(12, 38)
  expect(orientationOf(tiff)).toBe(6)
  for (let length = 0; length < 20; length++)
    expect(orientationOf(tiff.subarray(0, length))).toBe(1)
  for (const [at, value] of [
    [0, 0x58],
    [4, 0xff],
    [8, 0xff],
    [13, 4],
    [19, 9],
    [19, 0],
  ] as const) {
    const damaged = Uint8Array.from(tiff)
    damaged[at] = value
    expect([1, 6]).toContain(orientationOf(damaged))
  }
})

it('is read in either order of bytes', () => {
  const little = Buffer.from('49492a0008000000010012010300010000000800000000000000', 'hex')
  expect(orientationOf(little)).toBe(8)
})
