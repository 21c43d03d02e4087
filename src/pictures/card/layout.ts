import type { Size } from '../generator.ts'

export interface Rectangle extends Size {
  readonly x: number
  readonly y: number
}

/** Where the picture is: beside the type, across the card above it, or in two corners around type in the middle. */
export type CardLayout = 'side' | 'top' | 'center'

/** Where things are on a card. The picture keeps to the bands, the type to the column. */
export interface Layout extends Size {
  readonly kind: CardLayout
  readonly margin: number
  /** Of title and kicker. */
  readonly column: Rectangle
  /** Of the strong shapes. */
  readonly band: Rectangle
  /** Its second corner, where type is in the middle. */
  readonly corner?: Rectangle
  /** The band stands at the side, from top to bottom. */
  readonly isWide: boolean
  /** How many lines a title may have in large type. */
  readonly lines: number
}

/** How much of a card its picture takes: with a short title, with a long one, with none at all. */
export type PictureShare = 'usual' | 'little' | 'most'

/** The band's width at the side, in heights: whole tiles of a third. */
const WIDE: Record<PictureShare, number> = { usual: 2 / 3, little: 1 / 3, most: 4 / 3 }
/** The band's height on top, as a share of the card's. */
const TALL: Record<PictureShare, number> = { usual: 0.34, little: 0.25, most: 0.67 }

/** A square or tall card has no room at its side: its picture is on top there, too. */
export function layoutOf(size: Size, room: PictureShare, kind: CardLayout): Layout {
  // Without a title there is nothing to stand in the middle.
  if (kind === 'center' && room !== 'most') return inTheMiddle(size)
  const isWide = size.width > size.height * 1.25
  return isWide && kind !== 'top' ? atTheSide(size, room) : onTop(size, room, isWide)
}

const marginOf = ({ width, height }: Size) => Math.round(Math.min(width, height) * 0.095)
const footerOf = ({ width, height }: Size) => Math.round(Math.min(width, height) * 0.115)

function atTheSide(size: Size, room: PictureShare): Layout {
  const { width, height } = size
  const [margin, footer] = [marginOf(size), footerOf(size)]
  const band = Math.round(Math.min(height * WIDE[room], width * 0.72))
  const gap = Math.round(margin * 0.75)
  return {
    ...{ width, height, margin, isWide: true, kind: 'side', lines: 4 },
    band: { x: width - band, y: 0, width: band, height },
    column: {
      x: margin,
      y: margin,
      width: width - band - margin - gap,
      height: height - 2 * margin - footer,
    },
  }
}

function onTop(size: Size, room: PictureShare, isShort: boolean): Layout {
  const { width, height } = size
  const [margin, footer] = [marginOf(size), footerOf(size)]
  const band = Math.round(height * TALL[room])
  const top = band + Math.round(margin * 0.7)
  return {
    ...{ width, height, margin, isWide: false, kind: 'top', lines: isShort ? 3 : 5 },
    band: { x: 0, y: 0, width, height: band },
    column: {
      x: margin,
      y: top,
      width: width - 2 * margin,
      height: height - top - margin - footer,
    },
  }
}

function inTheMiddle(size: Size): Layout {
  const { width, height } = size
  const [margin, footer] = [marginOf(size), footerOf(size)]
  const corner = Math.round(Math.min(width, height) * 0.24)
  // On a wide card the corners are beside the type, on others above and below it.
  const isBeside = width > height * 1.25
  const inset = isBeside ? corner + Math.round(margin * 0.5) : margin
  const top = isBeside ? margin : corner + Math.round(margin * 0.5)
  return {
    ...{ width, height, margin, isWide: false, kind: 'center', lines: isBeside ? 4 : 5 },
    band: { x: width - corner, y: 0, width: corner, height: corner },
    corner: { x: 0, y: height - corner, width: corner, height: corner },
    column: {
      x: inset,
      y: top,
      width: width - 2 * inset,
      height: height - 2 * top - (isBeside ? footer : 0),
    },
  }
}
