import { expect, test } from 'vitest'
import { PictureError } from '../../src/errors.ts'
import { Bitmap } from '../../src/pictures/bitmap.ts'
import { decode, encode } from '../../src/pictures/codecs.ts'
import { cutPictures } from '../../src/pictures/cut-pictures.ts'
import { fit, isSameShape, keptPart } from '../../src/pictures/fit.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { chunk, gradient, png } from '../helpers/png.ts'
import { playsAll } from '../helpers/seeds.ts'

const formats = ['png', 'jpeg', 'webp'] as const
/** What is scaled and cut is the same at half the sides; all of it where all seeds are played. */
const shrink = playsAll ? 1 : 2
const drawn = sniff(gradient('crop', 1024 / shrink, 640 / shrink))

test.each(
  formats.flatMap(
    (format) =>
      [
        [format, 1200, 630],
        [format, 1000, 563],
        [format, 333, 777],
        [format, 1600, 900],
      ] as const,
  ),
)('%s in the shape of %ix%i, exactly, from 1024x640', async (format, wide, high) => {
  const size = { width: Math.round(wide / shrink), height: Math.round(high / shrink) }
  const picture = await fit(drawn, { ...size, format })
  expect(sniff(picture.bytes)).toMatchObject({ format, ...size })
})

test('every format can be read again', async () => {
  for (const format of formats) {
    const first = await fit(sniff(gradient('chain', 320, 200)), { width: 320, height: 200, format })
    const again = await fit(sniff(first.bytes), { width: 160, height: 100, format: 'png' })
    expect(again).toMatchObject({ width: 160, height: 100 })
  }
})

test('the middle is kept: a wide picture loses its sides evenly', async () => {
  // Thirds of red, green and blue; a square of it is green.
  const colours = [
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
  ] as const
  const bytes = png(300, 100, (x) => colours[Math.floor(x / 100)]!)
  const square = await fit(sniff(bytes), { width: 100, height: 100, format: 'png' })
  const { data } = await decode(square)
  expect([...data.subarray(0, 4)]).toEqual([0, 255, 0, 255])
  expect([...data.subarray(-4)]).toEqual([0, 255, 0, 255])
})

test('metadata goes, and only pixels stay', async () => {
  const secret = chunk('tEXt', Buffer.from('Author\0somebody', 'latin1'))
  const bytes = png(64, 64, (x, y) => [x, y, 9], [secret])
  for (const format of formats) {
    const { bytes: out } = await fit(sniff(bytes), { width: 64, height: 64, format })
    expect(Buffer.from(out).includes('somebody')).toBe(false)
    expect(parts(out, format)).toEqual(
      { png: ['IHDR', 'IDAT', 'IEND'], webp: ['VP8 '], jpeg: ['APP0'] }[format],
    )
  }
})

test('a JPEG shows white where the picture is transparent', async () => {
  const clear = new Bitmap(new Uint8ClampedArray(32 * 32 * 4), 32, 32)
  const from = sniff(await encode(clear, 'png', 100))
  const jpeg = await fit(from, { width: 32, height: 32, format: 'jpeg' })
  expect([...(await decode(jpeg)).data.subarray(0, 3)]).toEqual([255, 255, 255])
})

test('a social JPEG stays under its limit, even from noise', async () => {
  let seed = 1
  const noise = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return (seed >> 16) & 255
  }
  // Noise is as hard for each of its parts: a quarter has a quarter of the bytes.
  const size = { width: 1200 / shrink, height: 630 / shrink }
  const maxBytes = 300_000 / shrink ** 2
  const bytes = png(size.width, size.height + 10, () => [noise(), noise(), noise()])
  const free = await fit(sniff(bytes), { ...size, format: 'jpeg' })
  const social = await fit(sniff(bytes), { ...size, format: 'jpeg', maxBytes })
  expect(free.bytes.length).toBeGreaterThan(maxBytes)
  expect(social.bytes.length).toBeLessThanOrEqual(maxBytes)
  expect(sniff(social.bytes)).toMatchObject(size)
})

test('what cannot be made small enough is an error that says so', async () => {
  const from = sniff(gradient('small', 640, 400))
  const call = fit(from, { width: 640, height: 400, format: 'webp', maxBytes: 100 })
  await expect(call).rejects.toThrow(/needs \d+ bytes, more than the 100 allowed/)
  await expect(call).rejects.toBeInstanceOf(PictureError)
})

test('pixels that a decoder gives up on are a PictureError', async () => {
  const idat = chunk('IDAT', Buffer.from('not deflate'))
  const good = gradient('bad', 16, 16)
  const at = good.indexOf('IDAT') - 4
  const broken = Buffer.concat([good.subarray(0, at), idat, chunk('IEND', Buffer.alloc(0))])
  await expect(fit(sniff(broken), { width: 8, height: 8, format: 'png' })).rejects.toThrow(
    'cannot be decoded',
  )
})

/** Names of the parts that hold more than the pixels need: all chunks, or a JPEG's APPn and COM. */
function parts(bytes: Uint8Array, format: (typeof formats)[number]): string[] {
  const view = Buffer.from(bytes)
  const found: string[] = []
  if (format === 'png') {
    for (let at = 8; at < view.length; at += 12 + view.readUInt32BE(at)) {
      found.push(view.toString('latin1', at + 4, at + 8))
    }
    return [...new Set(found)]
  }
  if (format === 'webp') {
    for (
      let at = 12;
      at < view.length;
      at += 8 + view.readUInt32LE(at + 4) + (view.readUInt32LE(at + 4) % 2)
    ) {
      found.push(view.toString('latin1', at, at + 4))
    }
    return found
  }
  for (let at = 2; view[at + 1] !== 0xda; at += 2 + view.readUInt16BE(at + 2)) {
    const marker = view[at + 1]!
    if (marker >= 0xe0 && marker <= 0xef) found.push(`APP${marker - 0xe0}`)
    if (marker === 0xfe) found.push('COM')
  }
  return found
}

test('another picture of the same shape can be cut in the same place', async () => {
  // A spot far to the right is what stands out; on the other picture it is far to the left.
  const spot = (at: number) => {
    const data = new Uint8ClampedArray(300 * 100 * 4).fill(255)
    for (let y = 40; y < 60; y++)
      for (let x = at; x < at + 20; x++) data.set([200, 0, 0], (y * 300 + x) * 4)
    return encode(new Bitmap(data, 300, 100), 'png', 100).then((bytes) => sniff(bytes))
  }
  const [right, left] = [await spot(260), await spot(20)]
  const size = { width: 100, height: 100 }
  const kept = await keptPart(right, size)
  expect(kept.x).toBeGreaterThan(0.8)
  expect((await keptPart(left, size)).x).toBeLessThan(0.2)
  expect(await keptPart(left, size, kept)).toEqual({ ...kept, y: 0.5 })
  const cut = async (picture: typeof left, focus?: typeof kept) =>
    (await fit(picture, { ...size, format: 'png', focus })).bytes
  expect(Buffer.from(await cut(right, kept)).equals(await cut(right))).toBe(true)
  expect(isSameShape(right, left)).toBe(true)
  expect(isSameShape(right, { width: 300, height: 110 })).toBe(false)
})

test.each(formats)('rows that stay whole are those of the picture, as %s', async (format) => {
  const picture = sniff(png(64, 96, (x, y) => [x * 3, y * 2, y < 16 || y >= 80 ? 255 : 0]))
  const focus = { x: 0.5, y: 0.5 }
  const cuts = [
    { from: 0, to: { width: 64, height: 64, format, focus } },
    { from: 0, to: { width: 32, height: 32, format: 'png', focus } },
    { from: 0, to: { width: 64, height: 96, format: 'png', focus } },
  ] as const
  const { images } = await cutPictures({
    pictures: [picture],
    cuts,
    tell: { look: true, placeholder: true },
  })
  const [rows, small, whole] = await Promise.all(images.map((image) => decode(image)))
  const { data } = await decode(picture)
  // The rows from the 17th to the 80th.
  const kept = data.subarray(16 * 64 * 4, 80 * 64 * 4)
  const near = Math.max(...rows!.data.map((value, at) => Math.abs(value - kept[at]!)))
  expect(near).toBeLessThanOrEqual(format === 'png' ? 0 : 40)
  expect(Math.max(...small!.data.filter((_, at) => at % 4 === 2))).toBe(0)
  expect(Buffer.compare(Buffer.from(whole!.data), Buffer.from(data))).toBe(0)
})
