import type { Size } from '../generator.ts'

export interface Rectangle extends Size {
  readonly x: number
  readonly y: number
}

/** Where things are on a card. The picture keeps to the band, the type to the column. */
export interface Layout extends Size {
  readonly margin: number
  /** Of title and kicker. */
  readonly column: Rectangle
  /** Of the strong shapes: at the right of a wide card, on top of a square or tall one. */
  readonly band: Rectangle
  readonly isWide: boolean
}

/** How much of a card its picture takes: with a short title, with a long one, with none at all. */
export type PictureShare = 'usual' | 'little' | 'most'

/** The band's width on a wide card, in heights: whole tiles of a third. */
const WIDE: Record<PictureShare, number> = { usual: 2 / 3, little: 1 / 3, most: 4 / 3 }
/** The band's height on a square or tall card, as a share of it. */
const TALL: Record<PictureShare, number> = { usual: 0.34, little: 0.25, most: 0.67 }

export function layoutOf({ width, height }: Size, room: PictureShare): Layout {
  const isWide = width > height * 1.25
  const margin = Math.round(Math.min(width, height) * 0.095)
  const footer = Math.round(Math.min(width, height) * 0.115)
  if (isWide) {
    const band = Math.round(Math.min(height * WIDE[room], width * 0.72))
    const gap = Math.round(margin * 0.75)
    return {
      width,
      height,
      margin,
      isWide,
      band: { x: width - band, y: 0, width: band, height },
      column: {
        x: margin,
        y: margin,
        width: width - band - margin - gap,
        height: height - 2 * margin - footer,
      },
    }
  }
  const band = Math.round(height * TALL[room])
  const top = band + Math.round(margin * 0.7)
  return {
    width,
    height,
    margin,
    isWide,
    band: { x: 0, y: 0, width, height: band },
    column: {
      x: margin,
      y: top,
      width: width - 2 * margin,
      height: height - top - margin - footer,
    },
  }
}
