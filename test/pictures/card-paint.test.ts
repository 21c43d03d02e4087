import { describe, expect, test } from 'vitest'
import { Bitmap, reusePixels } from '../../src/pictures/bitmap.ts'
import { type Fade, type Light, lay, paintLight } from '../../src/pictures/card/paint.ts'
import { drawSvg } from '../../src/pictures/svg.ts'

/** What is painted here is what a renderer of SVG gives for the same gradients and masks. */

const size = { width: 640, height: 360 }
const whole = `width="${size.width}" height="${size.height}"`
const light: Light = {
  from: '#101820',
  to: '#080e14',
  glow: { x: 0.3, y: 0.95, colour: '#2a5036' },
}
const svgLight =
  `<linearGradient id="base" x1="0" y1="0" x2=".6" y2="1"><stop stop-color="${light.from}"/><stop offset="1" stop-color="${light.to}"/></linearGradient>` +
  `<radialGradient id="glow" cx="${light.glow.x}" cy="${light.glow.y}" r=".75"><stop stop-color="${light.glow.colour}"/><stop offset="1" stop-color="${light.glow.colour}" stop-opacity="0"/></radialGradient>` +
  `<rect ${whole} fill="url(#base)"/><rect ${whole} fill="url(#glow)"/>`
const shapes =
  '<circle cx="400" cy="160" r="152" fill="#f2a65a"/><rect x="40" y="40" width="480" height="80" fill="#c9bc50" fill-opacity=".4"/>'

const svgOf = (elements: string, isMirrored = false) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${whole}>${
    isMirrored ? `<g transform="translate(${size.width} 0) scale(-1 1)">${elements}</g>` : elements
  }</svg>`

const fades: readonly (Fade | undefined)[] = [
  undefined,
  { along: 'x', from: 0.4, to: 0.7 },
  { along: 'y', from: 0.8, to: 0.3 },
]

describe.each([false, true])('mirrored: %s', (isMirrored) => {
  test.each(fades)('faded: %o', async (fade) => {
    const pixels = paintLight(size, light, isMirrored)
    const layer = await drawSvg(svgOf(shapes, isMirrored))
    lay(pixels, layer, { x: 0, y: 0, ...size }, fade, isMirrored)
    const expected = await drawSvg(svgOf(svgLight + masked(fade), isMirrored))
    const furthest = expected.reduce(
      (most, value, at) => Math.max(most, Math.abs(value - pixels.data[at]!)),
      0,
    )
    // A mask of 8 bits is rounded more often.
    expect(furthest).toBeLessThanOrEqual(fade ? 4 : 2)
  })
})

function masked(fade: Fade | undefined): string {
  if (fade === undefined) return shapes
  const [from, to] = [fade.from, fade.to]
  const way =
    fade.along === 'x' ? `x1="${from}" x2="${to}"` : `x1="0" x2="0" y1="${from}" y2="${to}"`
  return (
    `<linearGradient id="fade" ${way}><stop stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient>` +
    `<mask id="clear" maskUnits="userSpaceOnUse" x="0" y="0" ${whole}><rect ${whole} fill="url(#fade)"/></mask><g mask="url(#clear)">${shapes}</g>`
  )
}

test('a layer of nothing changes nothing', () => {
  const pixels = new Bitmap(Uint8ClampedArray.of(1, 2, 3, 255), 1, 1)
  lay(pixels, Uint8Array.of(0, 0, 0, 0), { x: 0, y: 0, width: 1, height: 1 })
  expect([...pixels.data]).toEqual([1, 2, 3, 255])
})

test('the next card takes the memory of one that is done with, and nothing of its pixels', async () => {
  const dark: Light = {
    from: '#000000',
    to: '#000000',
    glow: { x: 0.5, y: 0.5, colour: '#000000' },
  }
  const fresh = [...paintLight(size, light, false).data]
  const before = paintLight(size, dark, false)
  reusePixels(before)
  // Whoever still has them sees no other picture in their place.
  expect(before.data).toHaveLength(0)
  const other = paintLight({ width: 10, height: 10 }, light, false)
  expect(other.data).toHaveLength(400)
  expect([...paintLight(size, light, false).data]).toEqual(fresh)
})
