import type { Size } from '../generator.ts'

export interface Box extends Size {
  readonly x: number
  readonly y: number
}

/** Where things are on a card. The picture keeps to the band, the type to the column. */
export interface Layout extends Size {
  readonly margin: number
  /** Of title and kicker. */
  readonly column: Box
  /** Of the strong shapes: at the right of a wide card, on top of a square or tall one. */
  readonly band: Box
  readonly isWide: boolean
}

/** Shares of the wide card's width that the band takes: for a short title, and for a long one. */
const WIDE = [0.36, 0.19] as const
const TALL = [0.36, 0.25] as const

/** `isTight` gives the type more room and the picture less. */
export function layoutOf({ width, height }: Size, isTight: boolean): Layout {
  const isWide = width > height * 1.25
  const margin = Math.round(Math.min(width, height) * 0.095)
  const footer = Math.round(Math.min(width, height) * 0.09)
  const share = (isWide ? WIDE : TALL)[isTight ? 1 : 0]
  if (isWide) {
    const band = Math.round(width * share)
    const gap = Math.round(margin * 0.7)
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
  const band = Math.round(height * share)
  const top = band + Math.round(margin * 0.75)
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
