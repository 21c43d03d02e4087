import type { Chance } from './chance.ts'
import { type Colour, mix } from './colour.ts'
import type { Layout } from './layout.ts'
import type { Palette } from './palette.ts'

type Shape = (size: number, colour: Colour, ground: Colour) => string

// Each in a square of `size`, to be turned by quarters.
const SHAPES: readonly [Shape, ...Shape[]] = [
  (s, c) => `<path d="M0 0H${s}A${s} ${s} 0 0 1 0 ${s}Z" fill="${c}"/>`,
  (s, c) => `<path d="M0 0H${s}A${s / 2} ${s / 2} 0 0 1 0 0Z" fill="${c}"/>`,
  (s, c) => `<path d="M0 0A${s} ${s} 0 0 1 ${s} ${s}A${s} ${s} 0 0 1 0 0Z" fill="${c}"/>`,
  (s, c) => `<circle cx="${s / 2}" cy="${s / 2}" r="${s * 0.32}" fill="${c}"/>`,
  (s, c, g) =>
    `<path d="M0 0H${s}A${s} ${s} 0 0 1 0 ${s}Z" fill="${c}"/>` +
    `<path d="M0 0H${s / 2}A${s / 2} ${s / 2} 0 0 1 0 ${s / 2}Z" fill="${g}"/>`,
  (s, c) =>
    [0.25, 0.5, 0.75, 1]
      .map(
        (r) =>
          `<path d="M${s * r - s / 16} 0A${s * r - s / 16} ${s * r - s / 16} 0 0 1 0 ${s * r - s / 16}"/>`,
      )
      .join('')
      .replace(/^.*$/, `<g fill="none" stroke="${c}" stroke-width="${s / 16}">$&</g>`),
  (s, c) => `<path d="M0 0H${s}L0 ${s}Z" fill="${c}"/>`,
]

/** A quilt of quarter circles, leaves and rings, thinning out towards the type. */
export function tiles({ band, isWide }: Layout, palette: Palette, chance: Chance): string {
  const { background, accent, second, pale, text } = palette
  const pairs: readonly [[Colour, Colour], ...[Colour, Colour][]] = [
    [mix(background, accent, 0.14), accent],
    [mix(background, accent, 0.3), pale],
    [accent, mix(background, accent, 0.16)],
    [mix(background, second, 0.26), second],
    [second, background],
    [mix(background, text, 0.1), mix(background, accent, 0.62)],
    [pale, accent],
  ]
  const columns = isWide
    ? Math.round(band.width / (band.height / 3))
    : Math.round(band.width / (band.height / 2))
  const across = band.width / columns
  const rows = isWide ? Math.ceil(band.height / across - 0.01) : 2
  let lastPair: unknown
  let lastShape: unknown
  const cells: string[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const isEdge = isWide ? column === 0 : row === rows - 1
      if (isEdge && columns > 1 && chance.next() < 0.4) continue
      let pair = chance.pick(pairs)
      while (pair === lastPair) pair = chance.pick(pairs)
      let shape = chance.pick(SHAPES)
      while (shape === lastShape) shape = chance.pick(SHAPES)
      lastPair = pair
      lastShape = shape
      const turn = chance.pick([0, 90, 180, 270])
      const half = across / 2
      const transform = `translate(${band.x + column * across} ${band.y + row * across})`
      cells.push(
        `<g transform="${transform}"><rect width="${across + 0.5}" height="${across + 0.5}" fill="${pair[0]}"/>` +
          `<g transform="rotate(${turn} ${half} ${half})">${shape(across, pair[1], pair[0])}</g></g>`,
      )
    }
  }
  return cells.join('')
}
