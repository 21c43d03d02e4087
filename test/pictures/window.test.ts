import { expect, test } from 'vitest'
import type { Pixels } from '../../src/pictures/bitmap.ts'
import { resize } from '../../src/pictures/codecs.ts'
import { profilesOf } from '../../src/pictures/subject.ts'
import { windowFor } from '../../src/pictures/window.ts'
import { plainScene, type Scene, scenes, shownOf } from './scenes.ts'

const shapes = [
  ['a social image', 1200, 630],
  ['a square', 1200, 1200],
  ['an upright one', 1080, 1350],
  ['search', 1200, 675],
] as const

const middleOf = ({ width, height }: Pixels, part: { width: number; height: number }) => ({
  left: Math.floor((width - part.width) / 2),
  top: Math.floor((height - part.height) / 2),
})

test.each(scenes.map((scene) => [scene.name, scene] as const))('%s stays', async (_, scene) => {
  const pixels = await scene.pixels()
  for (const [shape, width, height] of shapes) {
    const window = windowFor(pixels, { width, height })
    expect(shownIn(scene, window), shape).toBeGreaterThan(0.88)
  }
})

test('a picture is looked at once, whatever is cut from it', async () => {
  const pixels = await scenes[0]!.pixels()
  expect(profilesOf(pixels)).toBe(profilesOf(pixels))
  expect(profilesOf(await scenes[1]!.pixels())).not.toEqual(profilesOf(pixels))
})

/** Of as much of the subject as such a window can show. */
function shownIn(scene: Scene, window: ReturnType<typeof windowFor>): number {
  const { left, top, right, bottom } = scene.subject
  const most =
    Math.min(1, window.width / (right - left)) * Math.min(1, window.height / (bottom - top))
  return shownOf(scene, window) / most
}

test('the middle loses some of these subjects, so that the test above says something', async () => {
  const lost = await Promise.all(
    scenes.map(async (scene) => {
      const pixels = await scene.pixels()
      return shapes.filter(([, width, height]) => {
        const window = windowFor(pixels, { width, height }, { x: 0.5, y: 0.5 })
        return shownIn(scene, window) < 0.7
      }).length
    }),
  )
  expect(lost.filter((count) => count > 0)).toHaveLength(scenes.length)
})

test.each([
  ['one colour', plainScene('#7a8b9c', 0)],
  ['noise alone', plainScene('#7a8b9c', 40)],
])('%s is cut in the middle', async (_, scene) => {
  const pixels = await scene.pixels()
  for (const [, width, height] of shapes) {
    const window = windowFor(pixels, { width, height })
    expect(window).toMatchObject(middleOf(pixels, window))
  }
})

test('what the middle shows whole stays in the middle', async () => {
  const pixels = await plainScene('#dfe7ec', 6, [668, 412, 868, 612]).pixels()
  for (const [, width, height] of shapes) {
    const window = windowFor(pixels, { width, height })
    expect(window).toMatchObject(middleOf(pixels, window))
  }
})

test('nothing is looked for where nothing, or next to nothing, is cut off', async () => {
  const scene = scenes[0]!
  const pixels = await scene.pixels()
  const broken = { ...pixels, data: undefined as never }
  expect(windowFor(broken, { width: 768, height: 512 })).toEqual({
    ...{ left: 0, top: 0, width: 1536, height: 1024 },
  })
  expect(windowFor(broken, { width: 1536, height: 1010 })).toMatchObject({ left: 0, top: 7 })
})

test('a focus decides, whatever stands out', async () => {
  const pixels = await scenes[0]!.pixels()
  const square = { width: 600, height: 600 }
  expect(windowFor(pixels, square, { x: 0, y: 0 })).toMatchObject({ left: 0, top: 0 })
  expect(windowFor(pixels, square, { x: 1, y: 1 })).toMatchObject({ left: 512, top: 0 })
  expect(windowFor(pixels, square, { x: 0.25, y: 0.5 })).toMatchObject({ left: 128, top: 0 })
})

test('the same picture at half its sides is cut at the same place, or next to it', async () => {
  for (const scene of scenes) {
    const pixels = await scene.pixels()
    const half = await resize(pixels, { width: scene.width / 2, height: scene.height / 2 })
    const whole = windowFor(pixels, { width: 1200, height: 1200 })
    const small = windowFor(half, { width: 1200, height: 1200 })
    const off = Math.abs(whole.left / scene.width - small.left / half.width)
    expect(off, scene.name).toBeLessThan(0.05)
  }
})

test('of what shows through only the white behind it counts', async () => {
  const pixels = await scenes[0]!.pixels()
  const clear = { ...pixels, data: new Uint8ClampedArray(pixels.data) }
  for (let at = 3; at < clear.data.length; at += 4) clear.data[at] = 0
  const window = windowFor(clear, { width: 500, height: 500 })
  expect(window).toMatchObject(middleOf(clear, window))
})
