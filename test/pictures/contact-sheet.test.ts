import { describe, expect, it } from 'vitest'
import { drawing } from '../../bench/pictures.ts'
import { Bitmap } from '../../src/pictures/bitmap.ts'
import { decode } from '../../src/pictures/codecs.ts'
import { composeSheet, type SheetCell } from '../../src/pictures/contact-sheet.ts'
import { cutPictures } from '../../src/pictures/cut-pictures.ts'
import type { Picture } from '../../src/pictures/generator.ts'
import { smallPictureOf, smallSize } from '../../src/pictures/small-picture.ts'
import { sniff } from '../../src/pictures/sniff.ts'

const plain = (
  red: number,
  green: number,
  blue: number,
  width = 592,
  height = 336,
  alpha = 255,
) => {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < data.length; at += 4) data.set([red, green, blue, alpha], at)
  return new Bitmap(data, width, height)
}
const cell = async (title: string, pixels = plain(200, 30, 30), number?: number) =>
  ({ title, number, post: 'posts/a.md', small: await smallPictureOf(pixels) }) satisfies SheetCell
const colourAt = async (sheet: Picture, x: number, y: number) => {
  const { data, width } = await decode(sheet)
  return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)]
}
const near = (colour: readonly number[], expected: readonly number[]) =>
  colour.every((value, at) => Math.abs(value - expected[at]!) < 12)

/** How many pixels below a picture are dark, in the left and in the right half of its column. */
async function inkBelow(sheet: Picture, column: number): Promise<readonly [number, number]> {
  const { data, width } = await decode(sheet)
  const left = 24 + column * 312
  const count = (from: number, to: number) => {
    let dark = 0
    for (let y = 196; y < 236; y++)
      for (let x = from; x < to; x++) if (data[(y * width + x) * 4]! < 140) dark++
    return dark
  }
  return [count(left, left + 148), count(left + 148, left + 296)]
}

describe('a small picture', () => {
  it.each([
    [
      { width: 1536, height: 864 },
      { width: 296, height: 167 },
    ],
    [
      { width: 1024, height: 1024 },
      { width: 168, height: 168 },
    ],
    [
      { width: 600, height: 1000 },
      { width: 101, height: 168 },
    ],
    [
      { width: 192, height: 108 },
      { width: 192, height: 108 },
    ],
    [
      { width: 8000, height: 10 },
      { width: 296, height: 1 },
    ],
  ])('of %o is the whole of it', (size, small) => expect(smallSize(size)).toEqual(small))

  it('is some kB of WebP, also of what is all noise', async () => {
    const noise = await decode(sniff(drawing(1536, 864, 7)))
    const { format, width, height, bytes } = sniff(await smallPictureOf(noise))
    expect({ format, width, height }).toEqual({ format: 'webp', width: 296, height: 167 })
    expect(bytes.length).toBeLessThan(30_000)
    expect(noise.data).toHaveLength(1536 * 864 * 4)
  })

  it('comes of the first cut, where it is asked for', async () => {
    const picture = sniff(drawing(320, 200, 5))
    const job = {
      pictures: [picture],
      cuts: [{ from: 0, to: { width: 160, height: 90, format: 'webp' as const } }],
      tell: { look: false, placeholder: false },
    }
    expect(await cutPictures(job)).not.toHaveProperty('small')
    const { small } = await cutPictures({ ...job, tell: { ...job.tell, small: true } })
    expect(sniff(small!)).toMatchObject({ format: 'webp', width: 160, height: 90 })
  })
})

describe('a contact sheet', () => {
  it('has rows of four, as many as there are pictures', async () => {
    const red = await cell('One', plain(200, 30, 30), 1)
    const blue = await cell('Two', plain(30, 30, 200), 2)
    const sheet = await composeSheet([red, red, red, red, blue])
    expect(sniff(sheet.bytes)).toMatchObject({ format: 'webp', width: 1280, height: 460 })
    expect(await composeSheet([red])).toMatchObject({ width: 1280, height: 242 })
    const places = [
      [172, 108, [200, 30, 30]],
      [1108, 108, [200, 30, 30]],
      [172, 326, [30, 30, 200]],
      [484, 326, [238, 240, 243]],
      [8, 8, [238, 240, 243]],
    ] as const
    for (const [x, y, colour] of places)
      expect(near(await colourAt(sheet, x, y), colour), `${x}, ${y}`).toBe(true)
  })

  it('gives the same bytes for the same cells, some hundred kB for twelve that are all noise', async () => {
    const noise = await decode(sniff(drawing(1536, 864, 7)))
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, n) => cell(`Number ${n}`, noise, n + 1)),
    )
    const { bytes } = await composeSheet(all)
    expect(bytes.length).toBeLessThan(320_000)
    expect((await composeSheet(all)).bytes).toEqual(bytes)
  })

  it('shows a picture that is not wide in the middle, and what shines through on its ground', async () => {
    const tall = await cell('Tall', plain(30, 30, 200, 400, 800))
    const glass = await cell('Glass', plain(0, 0, 0, 592, 336, 0))
    const sheet = await composeSheet([tall, glass])
    expect(near(await colourAt(sheet, 172, 108), [30, 30, 200])).toBe(true)
    expect(near(await colourAt(sheet, 60, 108), [238, 240, 243])).toBe(true)
    expect(near(await colourAt(sheet, 484, 108), [238, 240, 243])).toBe(true)
  })

  it('cuts off what is larger than its box, which nobody of us made', async () => {
    const large = sniff(drawing(800, 600, 3))
    const sheet = await composeSheet([{ title: 'Large', post: 'a.md', small: large.bytes }])
    expect(near(await colourAt(sheet, 328, 108), [238, 240, 243])).toBe(true)
    await expect(
      composeSheet([{ title: 'None', post: 'a.md', small: new Uint8Array([1, 2, 3]) }]),
    ).rejects.toMatchObject({ name: 'PictureError' })
  })

  it('begins a line at the side from which it is read, and ends a long one before its end', async () => {
    const titles = ['Short', 'مقال', '短い題', `${'Long words '.repeat(60)}`]
    const sheet = await composeSheet(await Promise.all(titles.map((title) => cell(title))))
    const [latin, arabic, japanese, long] = await Promise.all(
      titles.map((_, column) => inkBelow(sheet, column)),
    )
    expect(latin![0]).toBeGreaterThan(20)
    expect(latin![1]).toBe(0)
    expect(arabic![0]).toBe(0)
    expect(arabic![1]).toBeGreaterThan(20)
    expect(japanese![0]).toBeGreaterThan(20)
    expect(Math.min(...long!)).toBeGreaterThan(100)
    const { data, width } = await decode(sheet)
    for (let y = 196; y < 236; y++) expect(data[(y * width + 1262) * 4]!).toBeGreaterThan(200)
  })

  it('names the post where no font has the title, and says nothing where it has no letters', async () => {
    const none = async () => Promise.reject(new Error('away'))
    const of = async (title: string, post: string) =>
      inkBelow(await composeSheet([{ ...(await cell(title)), post }], none), 0)
    expect((await of('データベース', 'posts/a.md'))[0]).toBeGreaterThan(20)
    expect(await of('データベース', '記事.md')).toEqual([0, 0])
    expect(await of('', '')).toEqual([0, 0])
  })
})
