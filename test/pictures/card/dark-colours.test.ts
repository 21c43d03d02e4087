import { expect, it } from 'vitest'
import { contrast } from '../../../src/pictures/card/colour.ts'
import { darkColours } from '../../../src/pictures/card/dark-colours.ts'
import { paletteOf } from '../../../src/pictures/card/palette.ts'

const white = '#ffffff'

it.each(['#ffffff', '#fdf6ec', '#d6efff', '#ffe14d', '#8899aa', '#101b2d', '#c0103c'])(
  'a ground of %s goes dark, or darker, and is read on as the other',
  (background) => {
    const dark = darkColours({ background, accent: '#ff7a45' })
    expect(contrast(dark.background, white)).toBeGreaterThan(12)
    expect(contrast(dark.background, white)).toBeGreaterThan(contrast(background, white))
    const { text, kicker } = paletteOf(dark)
    for (const colour of [text, kicker])
      expect(contrast(colour, dark.background)).toBeGreaterThanOrEqual(4.5)
  },
)

it('colours that are said for it win', () => {
  const own = { background: '#002233', accent: '#00ffaa', text: '#eeeeee' }
  expect(darkColours({ background: white, accent: '#111111' }, own)).toEqual(own)
  expect(darkColours({ background: white, accent: '#111111', text: '#222222' })).not.toHaveProperty(
    'text',
  )
})
