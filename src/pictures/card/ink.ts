import type { Size } from '../generator.ts'
import type { Region } from './paint.ts'
import type { CardLine } from './set-line.ts'

/** Sides of a part of a card, in pixels that need not be whole. */
export interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where the ink of a line ends; nothing where it has none, as a space has none. */
export function inkOf({ line, x, y, size, tracking }: CardLine): Edges | undefined {
  return around(
    line.glyphs.map((glyph): Edges => {
      const { above, below, left, right } = glyph.face.reach(glyph.id)
      const from = x + glyph.x * size + glyph.tracked * tracking
      const base = y - glyph.y * size
      return {
        left: from + left * size,
        top: base - above * size,
        right: from + right * size,
        bottom: base + below * size,
      }
    }),
  )
}

/** The smallest part that holds all of these; those without an area do not count. */
export function around(parts: readonly (Edges | undefined)[]): Edges | undefined {
  const seen = parts.filter((part) => part !== undefined && part.right > part.left) as Edges[]
  if (seen.length === 0) return undefined
  return {
    left: Math.min(...seen.map(({ left }) => left)),
    top: Math.min(...seen.map(({ top }) => top)),
    right: Math.max(...seen.map(({ right }) => right)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
  }
}

/** The whole pixels that a part touches, and one around it for smooth edges, as far as the card goes. */
export function regionOf({ left, top, right, bottom }: Edges, { width, height }: Size): Region {
  const x = Math.max(0, Math.floor(left) - 1)
  const y = Math.max(0, Math.floor(top) - 1)
  return {
    x,
    y,
    width: Math.max(1, Math.min(width, Math.ceil(right) + 1) - x),
    height: Math.max(1, Math.min(height, Math.ceil(bottom) + 1) - y),
  }
}
