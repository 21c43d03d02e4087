import { expect, it } from 'vitest'
import { decode } from '../../src/pictures/codecs.ts'
import { previewOf } from '../../src/pictures/preview.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { gradient, png } from '../helpers/png.ts'

const sizeOf = async (bytes: Uint8Array) => {
  const { format, width, height } = sniff(await previewOf(sniff(bytes)))
  return { format, width, height }
}

it.each([
  ['a wide one', 1600, 900, { width: 1280, height: 720 }],
  ['a tall one', 300, 2560, { width: 150, height: 1280 }],
  ['a small one as large as it is', 640, 360, { width: 640, height: 360 }],
])('a JPEG, of no more pixels than are seen: %s', async (_, width, height, size) => {
  expect(await sizeOf(gradient('wide', width, height))).toEqual({ format: 'jpeg', ...size })
})

it('shows all of the picture', async () => {
  const halves = png(2000, 100, (x) => (x < 1000 ? [255, 0, 0] : [0, 0, 255]))
  const { data, width } = await decode(sniff(await previewOf(sniff(halves))))
  const red = (x: number) => data[(10 * width + x) * 4]! > 200
  expect([red(0), red(width / 2 - 10), red(width / 2 + 10), red(width - 1)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})
