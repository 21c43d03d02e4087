import type { Size } from '../generator.ts'
import type { CardFont } from './fonts.ts'
import { ground } from './ground.ts'
import { type Layout, layoutOf } from './layout.ts'
import type { Palette } from './palette.ts'
import { type Paragraph, paragraphOf } from './paragraph.ts'
import { isRightToLeft } from './scripts.ts'
import { type CardLine, type LineStyle, lineToSvg } from './set-line.ts'
import { type Column, type TitleBlock, typeset } from './typeset.ts'
import { clip, measureOf } from './wrap.ts'

export interface CardText {
  /** What the ground follows from, also where nothing of it can be set. */
  readonly seed: string
  /** Empty: the card shows its ground and the label. */
  readonly title: string
  /** In capitals, where its letters have such. */
  readonly kicker: string
  readonly label: string
  /** BCP 47; may be empty. */
  readonly lang: string
}

/** The fonts of a card in the order in which they are asked for a letter. */
export interface CardFonts {
  readonly title: readonly CardFont[]
  /** Of kicker and label. */
  readonly small: readonly CardFont[]
}

/** A card as it is drawn, and what stands in it. */
export interface DrawnCard {
  readonly svg: string
  /** Kicker, title and label, from top to bottom. */
  readonly lines: readonly CardLine[]
}

/** The whole card: every letter an outline, so that no word is part of the SVG; every colour comes from the palette. */
export function compose(
  cardText: CardText,
  size: Size,
  palette: Palette,
  fonts: CardFonts,
): DrawnCard {
  const mirrored = isRightToLeft(cardText.title || cardText.label, cardText.lang)
  const setting = { cardText, palette, fonts, mirrored }
  const { layout, title, block } = arrange(setting, size)
  const picture = ground(cardText.seed, layout, palette)
  const flipped = `<g transform="translate(${size.width} 0) scale(-1 1)">${picture}</g>`
  const lines = [
    ...(block ? heading(setting, title, block, layout) : []),
    ...footerLine(setting, layout),
  ]
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">` +
    (mirrored ? flipped : picture) +
    mark(setting, layout) +
    lines.map(lineToSvg).join('') +
    '</svg>'
  return { svg, lines }
}

interface Setting {
  readonly cardText: CardText
  readonly palette: Palette
  readonly fonts: CardFonts
  /** Read from right to left: type at the right, picture at the left. */
  readonly mirrored: boolean
}

const paragraph = ({ cardText: { lang } }: Setting, text: string, fonts: readonly CardFont[]) =>
  paragraphOf(text, fonts, { lang, isRightToLeft: isRightToLeft(text, lang) })

/** Gives the picture its larger share as long as the title stays large. */
function arrange(setting: Setting, size: Size) {
  const { cardText, fonts } = setting
  const roomy = layoutOf(size, cardText.title === '' ? 'most' : 'usual')
  const title = paragraph(setting, cardText.title, fonts.title)
  if (cardText.title === '') return { layout: roomy, title, block: undefined }
  const scale = Math.sqrt(size.width * size.height)
  const capHeight = fonts.title[0]?.face.capHeight ?? 0.7
  const block = typeset(title, capHeight, columnOf(roomy))
  if (block.size > scale * 0.066 && block.lines.length <= 4) return { layout: roomy, title, block }
  const tight = layoutOf(size, 'little')
  return { layout: tight, title, block: typeset(title, capHeight, columnOf(tight)) }
}

function columnOf({ column, width, height, isWide }: Layout): Column {
  const scale = Math.sqrt(width * height)
  return {
    width: column.width,
    height: column.height - kickerSize(width, height) * 2.2,
    largest: scale * 0.132,
    smallest: scale * 0.05,
    lines: isWide ? 4 : 5,
  }
}

function heading(
  setting: Setting,
  title: Paragraph,
  block: TitleBlock,
  layout: Layout,
): CardLine[] {
  const { cardText, palette, fonts, mirrored } = setting
  const { column, width, height } = layout
  const small = kickerSize(width, height)
  const kickerHeight = cardText.kicker === '' ? 0 : small * 2.1
  // Optical centre: a little above the middle.
  const top = column.y + Math.max(0, column.height - block.height - kickerHeight) * 0.46
  const first = top + kickerHeight + block.ascent
  // Large letters carry more space at their side: without this they would seem to stand inwards.
  const hang = block.size * (mirrored ? 0.025 : -0.025)
  const lines = block.lines.map(({ start, end, suffix }, index) =>
    placed(title.line(start, end, suffix), sideOf(setting, layout, hang), {
      y: first + index * block.leading,
      size: block.size,
      tracking: block.tracking,
      fill: palette.text,
    }),
  )
  if (cardText.kicker === '') return lines
  const above = paragraph(setting, cardText.kicker, fonts.small)
  const line = clip(above.text, column.width, measureOf(above, small, 0.09))
  return [
    placed(above.line(line.start, line.end, line.suffix), sideOf(setting, layout, 0), {
      y: top + small * 0.73,
      size: small,
      tracking: small * 0.09,
      fill: palette.kicker,
    }),
    ...lines,
  ]
}

const labelSize = ({ width, height }: Layout) => Math.round(Math.min(width, height) * 0.036)

function markOf({ mirrored }: Setting, layout: Layout) {
  const radius = labelSize(layout) * 0.52
  const inward = mirrored ? -1 : 1
  const x = (mirrored ? layout.width - layout.margin : layout.margin) + inward * radius
  return { x, y: layout.height - layout.margin - radius, radius }
}

/** A disc in a ring's opening, beside the site's name. */
function mark(setting: Setting, layout: Layout): string {
  const { x, y, radius } = markOf(setting, layout)
  const { accent, background } = setting.palette
  return (
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${accent}"/>` +
    `<circle cx="${x}" cy="${y}" r="${radius * 0.38}" fill="${background}"/>`
  )
}

function footerLine(setting: Setting, layout: Layout): CardLine[] {
  const { cardText, palette, fonts } = setting
  if (cardText.label === '') return []
  const size = labelSize(layout)
  const { y, radius } = markOf(setting, layout)
  const inset = radius * 3
  const name = paragraph(setting, cardText.label, fonts.small)
  const room = layout.width - 2 * layout.margin - inset
  const { start, end, suffix } = clip(name.text, room, measureOf(name, size, -0.005))
  return [
    placed(
      name.line(start, end, suffix),
      sideOf(setting, layout, setting.mirrored ? -inset : inset),
      { y: y + size * 0.36, size, tracking: size * -0.005, fill: palette.label },
    ),
  ]
}

/** Where lines begin: the margin on the side from which the card is read, and some pixels from it. */
const sideOf = ({ mirrored }: Setting, { width, margin }: Layout, shift: number) => ({
  mirrored,
  x: (mirrored ? width - margin : margin) + shift,
})

function placed(
  line: ReturnType<Paragraph['line']>,
  side: { readonly mirrored: boolean; readonly x: number },
  style: LineStyle,
): CardLine {
  const width = line.width * style.size + line.tracked * style.tracking
  return { ...style, line, width, text: line.text, x: side.mirrored ? side.x - width : side.x }
}

function kickerSize(width: number, height: number): number {
  return Math.round(Math.sqrt(width * height) * 0.027)
}
