import { expect, test } from 'vitest'
import { encode, resize } from '../../src/pictures/codecs.ts'
import { enoughBytes, judgeWeight } from '../../src/pictures/weight.ts'
import { scenes } from './scenes.ts'

const social = { width: 1200, height: 630 }

test('a PNG of a drawing cannot have 300 kB, a JPEG can', () => {
  expect(judgeWeight(social, 'png', 300_000)).toBe('never')
  expect(judgeWeight(social, 'png', 1_000_000)).toBe('hardly')
  expect(judgeWeight(social, 'png', enoughBytes(social, 'png'))).toBe('well')
  expect(judgeWeight(social, 'jpeg', 300_000)).toBe('well')
  expect(judgeWeight(social, 'webp', 100_000)).toBe('well')
  expect(judgeWeight({ width: 4096, height: 4096 }, 'jpeg', 300_000)).toBe('hardly')
})

test('grounds with grain, which all drawings have, are what it says of them', async () => {
  for (const scene of scenes.slice(1, 5)) {
    const pixels = await resize(await scene.pixels(), social)
    const png = await encode(pixels, 'png', 100)
    expect(judgeWeight(social, 'png', png.length), scene.name).not.toBe('never')
    expect(png.length).toBeLessThan(enoughBytes(social, 'png'))
    expect(png.length).toBeGreaterThan(300_000)
  }
})

test('our lightest JPEG, of one colour, is not one of those that are refused', async () => {
  const size = { width: 2048, height: 2048 }
  const data = new Uint8ClampedArray(size.width * size.height * 4).fill(255)
  const least = await encode({ ...size, data, colorSpace: 'srgb' }, 'jpeg', 40)
  expect(judgeWeight(size, 'jpeg', least.length)).toBe('hardly')
})
