import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/pictures/codecs.ts'
import { differenceOf, isAlike, isLook, lookHash } from '../../src/pictures/look-hash.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { gradient } from '../helpers/png.ts'
import { sceneOf } from '../helpers/scenes.ts'
import { seeds } from '../helpers/seeds.ts'

const [width, height] = [256, 144]
const lookOf = async (bytes: Uint8Array) => lookHash(await decode(sniff(bytes)))!
const scene = (name: string) => sceneOf(name, width, height)

const cut = (part: number) => (picture: Sharp) => {
  const [left, top] = [Math.round((width * part) / 2), Math.round((height * part) / 2)]
  const inner = { left, top, width: width - 2 * left, height: height - 2 * top }
  return picture.extract(inner).png()
}
/** What becomes of a picture on its way, and leaves it the same. */
const changes: readonly [string, (picture: Sharp) => Sharp][] = [
  ['JPEG of quality 40', (picture) => picture.jpeg({ quality: 40 })],
  ['WebP of quality 40', (picture) => picture.webp({ quality: 40 })],
  ['half the size', (picture) => picture.resize(width / 2).webp()],
  ['the social image', (picture) => picture.resize(300, 158, { fit: 'cover' }).jpeg()],
  ['brighter', (picture) => picture.modulate({ brightness: 1.08 }).png()],
  ['cut by 2 percent', cut(0.02)],
  ['cut by 4 percent', cut(0.04)],
]

describe('the look of a picture', () => {
  it('is short, and the same each time', async () => {
    const look = await lookOf(scene('a'))
    expect(isLook(look)).toBe(true)
    expect(await lookOf(scene('a'))).toBe(look)
    expect(differenceOf(look, look)).toBe(0)
    // Pinned: what records keep must mean the same in the next release.
    expect(look).toBe('000040c0c0c0c8188080b0380f0f376600606078190302033003030306000c18')
  })

  it.each(changes)('is nearly the same after %s', async (_, change) => {
    for (let seed = 0; seed < seeds(20); seed++) {
      const bytes = scene(`${seed}`)
      const changed = await change(sharp(bytes)).toBuffer()
      const difference = differenceOf(await lookOf(bytes), await lookOf(changed))
      expect(isAlike(await lookOf(bytes), await lookOf(changed)), `${seed}: ${difference}`).toBe(
        true,
      )
    }
  })

  it('is another one for another picture in the same palette', async () => {
    const looks = await Promise.all(
      Array.from({ length: seeds(60, 20) }, (_, index) => lookOf(scene(`other ${index}`))),
    )
    const pairs = looks.flatMap((a, index) => looks.slice(index + 1).map((b) => [a, b] as const))
    expect(pairs.filter(([a, b]) => isAlike(a, b))).toEqual([])
    expect(Math.min(...pairs.map(([a, b]) => differenceOf(a, b)))).toBeGreaterThan(0.3)
  })

  it('is none where there is nothing to tell it by', async () => {
    expect(await lookOf(gradient('plain', width, height))).toBeUndefined()
    const flat = { create: { width, height, channels: 3 as const, background: '#336699' } }
    expect(await lookOf(await sharp(flat).png().toBuffer())).toBeUndefined()
  })

  it('counts what shows through as white', async () => {
    const clear = { ...{ width, height, channels: 4 as const }, background: '#00000000' }
    const dots = Array.from({ length: 12 }, (_, index) => ({
      input: { create: { width: 30, height: 30, channels: 4 as const, background: '#000000ff' } },
      left: (index % 4) * 60 + 15,
      top: Math.floor(index / 4) * 45 + 10,
    }))
    const through = sharp({ create: clear }).composite(dots)
    const bytes = await through.png().toBuffer()
    const white = await sharp(bytes).flatten({ background: '#ffffff' }).png().toBuffer()
    expect(await lookOf(bytes)).toBe(await lookOf(white))
  })
})
