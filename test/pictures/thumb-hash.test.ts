import sharp from 'sharp'
import {
  rgbaToThumbHash,
  thumbHashToApproximateAspectRatio,
  thumbHashToAverageRGBA,
} from 'thumbhash'
import { expect, it } from 'vitest'
import { decode } from '../../src/pictures/codecs.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { thumbHash } from '../../src/pictures/thumb-hash.ts'

const [width, height] = [640, 360]
const scene = Buffer.from(
  `<svg width="${width}" height="${height}"><rect width="640" height="360" fill="#1e6e8c"/><circle cx="200" cy="180" r="120" fill="#f2a541"/></svg>`,
)

it.each(['png', 'jpeg', 'webp'] as const)(
  'a %s: short, of its colour and shape',
  async (format) => {
    const hash = await thumbHash(
      await decode(sniff(await sharp(scene).toFormat(format).toBuffer())),
    )
    expect(hash.length).toBeLessThanOrEqual(36)
    const bytes = Buffer.from(hash, 'base64')
    const { r, g, b, a } = thumbHashToAverageRGBA(bytes)
    const { channels } = await sharp(scene).stats()
    for (const [at, value] of [r, g, b].entries())
      expect(Math.abs(value * 255 - channels[at]!.mean)).toBeLessThan(12)
    expect(a).toBe(1)
    expect(thumbHashToApproximateAspectRatio(bytes)).toBeCloseTo(width / height, 0)
  },
)

it('is what its makers give for the same pixels', async () => {
  const small = sharp(scene).resize(100, 56, { fit: 'fill' }).ensureAlpha()
  const png = await small.clone().png().toBuffer()
  const pixels = await small.raw().toBuffer()
  expect(await thumbHash(await decode(sniff(png)))).toBe(
    Buffer.from(rgbaToThumbHash(100, 56, pixels)).toString('base64'),
  )
})
