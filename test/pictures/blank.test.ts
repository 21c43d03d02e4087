import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { blankness } from '../../src/pictures/blank.ts'
import { sniff } from '../../src/pictures/sniff.ts'

const [width, height] = [512, 288]
const flat = (background: string | { r: number; g: number; b: number; alpha: number }) =>
  sharp({ create: { width, height, channels: 4, background } })

const formats = {
  png: (picture: Sharp) => picture.png(),
  'unpacked png': (picture: Sharp) => picture.png({ compressionLevel: 0 }),
  jpeg: (picture: Sharp) => picture.jpeg({ quality: 100, chromaSubsampling: '4:4:4' }),
  'small jpeg': (picture: Sharp) => picture.jpeg({ quality: 30 }),
  webp: (picture: Sharp) => picture.webp(),
  avif: (picture: Sharp) => picture.avif({ effort: 0 }),
}

describe.each(Object.entries(formats))('a %s', (format, written) => {
  const seen = async (picture: Sharp) => blankness(sniff(await written(picture).toBuffer()))

  it('is blank where it is black, or of any one colour', async () => {
    expect(await seen(flat('#000'))).toBe('black')
    expect(await seen(flat('#1e88e5'))).toMatch(/^of one colour \(#[12][0-9a-f]8[5-9a]e[2-7]\)$/)
  })

  it('is none where a small thing stands on a plain ground', async () => {
    const dot = await sharp({ create: { width: 24, height: 24, channels: 4, background: '#fff' } })
      .png()
      .toBuffer()
    expect(await seen(flat('#000').composite([{ input: dot }]))).toBeUndefined()
  })

  it.skipIf(/jpeg/.test(format))('is blank where nothing is to be seen', async () => {
    expect(await seen(flat({ r: 200, g: 30, b: 30, alpha: 0 }))).toBe('transparent')
  })
})

it('is no blank picture where one colour has a shape', async () => {
  const disc = Buffer.from(
    `<svg width="${width}" height="${height}"><circle cx="99" cy="99" r="80"/></svg>`,
  )
  expect(await blankness(sniff(await sharp(disc).png().toBuffer()))).toBeUndefined()
})
