import { expect, test } from 'vitest'
import { sizeNote } from '../../src/pictures/size-note.ts'

const size = (text: string) => {
  const [width, height] = text.split('x').map(Number)
  return { width: width!, height: height! }
}

/** For the images of a post by default: `drawn` came where `asked` was asked for. */
const noteOf = (drawn: string, asked: string, hero = '1536x864', social = ['1200x630']) =>
  sizeNote(size(drawn), size(asked), { hero: size(hero), social: social.map(size) })

test.each([
  ['1536x864', '1536x864'],
  ['1536x1024', '1536x1024'],
  // A little smaller, and twice as large.
  ['1408x792', '1536x864'],
  ['3072x1728', '1536x864'],
])('%s for %s is no news', (drawn, asked) => {
  expect(noteOf(drawn, asked)).toBeUndefined()
})

test('what was enlarged is told, with its own size', () => {
  expect(noteOf('512x288', '1536x864')).toBe(
    'The drawing came in 512x288, not in 1536x864 as asked: for the hero image (1536x864) enlarged 3 times; for the social image (1200x630) enlarged 2.3 times.',
  )
})

test('so is what was cut off', () => {
  expect(noteOf('1024x1024', '1536x864')).toBe(
    'The drawing came in 1024x1024, not in 1536x864 as asked: for the hero image (1536x864) enlarged 1.5 times, 44 % of the drawing are cut off; for the social image (1200x630) enlarged 1.2 times, 47 % of the drawing are cut off.',
  )
})

test('a size that the settings ask for, and the model has not', () => {
  expect(noteOf('1024x1536', '1024x1536', '1080x1920')).toBe(
    'The drawing is 1024x1536: for the hero image (1080x1920) enlarged 1.3 times; for the social image (1200x630) enlarged 1.2 times.',
  )
})

test('squares of a wide drawing are cut as the settings ask: no news, unless the drawing is narrower', () => {
  expect(noteOf('1536x1024', '1536x1024', '1536x864', ['1200x630', '1000x1000'])).toBeUndefined()
  expect(noteOf('2048x1024', '1536x1024', '1536x864', ['1000x1000'])).toBe(
    'The drawing came in 2048x1024, not in 1536x1024 as asked: for the social image (1000x1000) 50 % of the drawing are cut off.',
  )
})
