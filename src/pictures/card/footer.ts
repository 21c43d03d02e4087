import type { CardFont } from './fonts.ts'
import { around, type Edges, inkOf } from './ink.ts'
import type { Layout } from './layout.ts'
import type { Logo } from './logo.ts'
import type { Palette } from './palette.ts'
import { paragraphOf } from './paragraph.ts'
import { isRightToLeft } from './scripts.ts'
import type { CardLine } from './set-line.ts'
import { clip, measureOf } from './wrap.ts'

export interface FooterPlace {
  readonly layout: Layout
  readonly mirrored: boolean
  /** BCP 47; may be empty. */
  readonly lang: string
  readonly logo?: Logo
}

/** The foot of a card: SVG of the mark, and the line beside it. */
export interface Footer {
  readonly mark: string
  readonly lines: readonly CardLine[]
  /** What both cover. */
  readonly ink: Edges | undefined
}

/** A mark and the site's name beside it, at the margin or in the middle. */
export function footer(
  label: string,
  palette: Palette,
  fonts: readonly CardFont[],
  { layout, mirrored, lang, logo }: FooterPlace,
): Footer {
  const { width, height, margin } = layout
  const size = Math.round(Math.min(width, height) * 0.036)
  const sign = logo ? boxOf(logo, size) : { width: size * 1.04, height: size * 1.04 }
  const gap = label === '' ? 0 : size * 0.52
  const tracking = -0.005
  const name = paragraphOf(label, fonts, { lang, isRightToLeft: isRightToLeft(label, lang) })
  const measure = measureOf(name, size, tracking)
  const cut = clip(name.text, width - 2 * margin - sign.width - gap, measure)
  const line = name.line(cut.start, cut.end, cut.suffix)
  const nameWidth = (line.width + line.tracked * tracking) * size
  const whole = sign.width + gap + nameWidth
  const start =
    layout.kind === 'center' ? (width - whole) / 2 : mirrored ? width - margin - whole : margin
  const middle = height - margin - size * 0.52
  const left = mirrored ? start + nameWidth + gap : start
  const y = middle + size * 0.36
  const x = mirrored ? start : start + sign.width + gap
  const style = { y, size, tracking: size * tracking, fill: palette.label }
  const top = middle - sign.height / 2
  const lines = label === '' ? [] : [{ ...style, x, line, text: line.text, width: nameWidth }]
  const ofSign = { left, top, right: left + sign.width, bottom: top + sign.height }
  return {
    mark: logo
      ? `<image x="${left}" y="${top}" width="${sign.width}" height="${sign.height}" href="${logo.href}"/>`
      : disc(left + sign.width / 2, middle, sign.width / 2, palette),
    lines,
    ink: around([ofSign, ...lines.map(inkOf)]),
  }
}

/** A disc in a ring's opening. */
const disc = (x: number, y: number, radius: number, { accent, background }: Palette) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${accent}"/>` +
  `<circle cx="${x}" cy="${y}" r="${radius * 0.38}" fill="${background}"/>`

/** As high as two lines of the name, and not much wider than a word. */
function boxOf({ ratio }: Logo, size: number) {
  const width = Math.min(size * 2 * ratio, size * 9)
  return { width, height: width / ratio }
}
