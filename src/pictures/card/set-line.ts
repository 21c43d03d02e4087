import type { Layout } from './layout.ts'
import type { SetLine } from './paragraph.ts'

/** Lengths in pixels. */
export interface LineStyle {
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  /** Added to each letter of scripts that take it. */
  readonly tracking: number
  readonly fill: string
}

/** A line of a card in its place. */
export interface CardLine extends LineStyle {
  readonly text: string
  readonly line: SetLine
  /** Of its left end. */
  readonly x: number
  readonly width: number
}

/** Where lines begin, as the card is read. */
export interface LinePlace {
  readonly layout: Layout
  readonly mirrored: boolean
  /** Some pixels from the margin. */
  readonly shift: number
}

/** At the margin from which the card is read, or in the middle. */
export function placed(
  line: SetLine,
  { layout, mirrored, shift }: LinePlace,
  style: LineStyle,
): CardLine {
  const width = line.width * style.size + line.tracked * style.tracking
  const left = { line, text: line.text, width, ...style }
  if (layout.kind === 'center') return { ...left, x: (layout.width - width) / 2 }
  return {
    ...left,
    x: mirrored ? layout.width - layout.margin + shift - width : layout.margin + shift,
  }
}

/** The outlines of a line's glyphs. */
export function lineToSvg({ line, x, y, size, tracking, fill }: CardLine): string {
  const paths = line.glyphs.map((glyph) => {
    const outline = glyph.face.outline(glyph.id)
    if (outline === '') return ''
    const scale = size / glyph.face.unit
    const left = x + glyph.x * size + glyph.tracked * tracking
    const base = y - glyph.y * size
    return `<path transform="matrix(${round(scale, 6)} 0 0 ${round(-scale, 6)} ${round(left, 2)} ${round(base, 2)})" d="${outline}"/>`
  })
  return `<g fill="${fill}">${paths.join('')}</g>`
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))
