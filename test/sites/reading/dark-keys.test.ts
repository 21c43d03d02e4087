import { expect, it } from 'vitest'
import { isDarkOf, saysDark, unfilledKeys } from '../../../src/sites/reading/dark-keys.ts'

it.each([
  ['cover.dark', 'cover.light'],
  ['cover.dark', 'cover.image'],
  ['cover.night', 'cover.day'],
  ['imageDark', 'image'],
  ['image_dark', 'image'],
  ['image-dark', 'image'],
  ['darkImage', 'lightImage'],
  ['heroImageDark', 'heroImage'],
  ['hero.image.dark', 'hero.image.light'],
  ['dark.image', 'image'],
])('%s is the dark one of %s, not the other way round', (dark, light) => {
  expect(isDarkOf(dark, light)).toBe(true)
  expect(isDarkOf(light, dark)).toBe(false)
})

it.each([
  ['dark', 'image'],
  ['logoDark', 'image'],
  ['imageDarkAlt', 'image'],
  ['thumbnailDark', 'cover'],
  ['cover.dark', 'banner.light'],
  ['darkroom', 'image'],
  ['image', 'image'],
])('%s is not the dark one of %s', (key, other) => {
  expect(isDarkOf(key, other)).toBe(false)
})

it('words alone count, not parts of them', () => {
  expect([saysDark('darkroomImage'), saysDark('knight'), saysDark('cover_dark')]).toEqual([
    ...[false, false, true],
  ])
})

it('finds the keys that hold nothing, or what we wrote', () => {
  const meta = { title: 'X', imageDark: null, a: '', b: [], cover: { dark: 'x.webp', light: 'y' } }
  expect(unfilledKeys(meta, 'x.webp')).toEqual(['imageDark', 'a', 'cover.dark'])
})
