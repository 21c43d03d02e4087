import type { Size } from '../generator.ts'
import type { Font } from './font.ts'
import { ground } from './ground.ts'
import { type Layout, layoutOf } from './layout.ts'
import { isRightToLeft, takesTracking, widthOf } from './letters.ts'
import type { Palette } from './palette.ts'
import { type Column, type TitleBlock, typeset } from './typeset.ts'
import { clip } from './wrap.ts'

export interface CardText {
  /** What the ground follows from, also where nothing of it can be set. */
  readonly seed: string
  /** Empty: the card shows its ground and the label. */
  readonly title: string
  /** In capitals, where its letters have such. */
  readonly kicker: string
  readonly label: string
}

/** The whole card as SVG. Every word is escaped, every colour comes from the palette. */
export function compose(
  cardText: CardText,
  size: Size,
  palette: Palette,
  fonts: readonly Font[],
): string {
  const { layout, block } = arrange(cardText, size, fonts)
  const mirrored = isRightToLeft(cardText.title)
  const picture = ground(cardText.seed, layout, palette)
  const flipped = `<g transform="translate(${size.width} 0) scale(-1 1)">${picture}</g>`
  const side = { x: mirrored ? size.width - layout.margin : layout.margin, mirrored }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">` +
    (mirrored ? flipped : picture) +
    (block ? heading(cardText, block, layout, palette, fonts, side) : '') +
    footer(cardText.label, layout, palette, fonts, side) +
    '</svg>'
  )
}

/** Gives the picture its larger share as long as the title stays large. */
function arrange({ title }: CardText, size: Size, fonts: readonly Font[]) {
  const roomy = layoutOf(size, title === '' ? 'most' : 'usual')
  if (title === '') return { layout: roomy, block: undefined }
  const scale = Math.sqrt(size.width * size.height)
  const block = typeset(title, fonts, columnOf(roomy))
  if (block.size > scale * 0.066 && block.lines.length <= 4) return { layout: roomy, block }
  const tight = layoutOf(size, 'little')
  return { layout: tight, block: typeset(title, fonts, columnOf(tight)) }
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

interface Side {
  readonly x: number
  readonly mirrored: boolean
}

function heading(
  { kicker }: CardText,
  block: TitleBlock,
  { column, width, height }: Layout,
  palette: Palette,
  fonts: readonly Font[],
  side: Side,
): string {
  const small = kickerSize(width, height)
  const kickerHeight = kicker === '' ? 0 : small * 2.1
  // Optical centre: a little above the middle.
  const top = column.y + Math.max(0, column.height - block.height - kickerHeight) * 0.46
  const first = top + kickerHeight + (fonts[0]?.capHeight ?? 0.7) * block.size
  // Large letters carry more space at their side: without this they would seem to stand inwards.
  const hang = block.size * (side.mirrored ? 0.025 : -0.025)
  const lines = block.lines.map((line, index) =>
    text(line, { ...side, x: side.x + hang }, first + index * block.leading, {
      size: block.size,
      weight: 700,
      tracking: block.tracking,
      fill: palette.text,
      fonts,
    }),
  )
  const tracking = takesTracking(kicker) ? small * 0.09 : 0
  const measure = (text: string) => widthOf(text, fonts, tracking / small) * small
  const line = clip(kicker, column.width, measure)
  const above = text(line, side, top + small * 0.73, {
    size: small,
    weight: 500,
    tracking,
    fill: palette.kicker,
    fonts,
  })
  return (kicker === '' ? '' : above) + lines.join('')
}

/** The site's name beside a mark: a disc in a ring's opening. */
function footer(
  label: string,
  { margin, width, height }: Layout,
  palette: Palette,
  fonts: readonly Font[],
  side: Side,
): string {
  const size = Math.round(Math.min(width, height) * 0.036)
  const mark = size * 0.52
  const y = height - margin - mark
  const inward = side.mirrored ? -1 : 1
  const x = side.x + inward * mark
  return (
    `<circle cx="${x}" cy="${y}" r="${mark}" fill="${palette.accent}"/>` +
    `<circle cx="${x}" cy="${y}" r="${mark * 0.38}" fill="${palette.background}"/>` +
    text(label, { ...side, x: x + inward * mark * 2 }, y + size * 0.36, {
      size,
      weight: 500,
      tracking: takesTracking(label) ? size * -0.005 : 0,
      fill: palette.label,
      fonts,
    })
  )
}

interface Style {
  readonly size: number
  readonly weight: number
  readonly tracking: number
  readonly fill: string
  readonly fonts: readonly Font[]
}

function text(content: string, { x, mirrored }: Side, y: number, style: Style): string {
  const families = [...new Set(style.fonts.map(({ family }) => `'${family.replaceAll("'", '')}'`))]
  return (
    `<text x="${x}" y="${y}" text-anchor="${mirrored ? 'end' : 'start'}" font-family="${escapeXml(families.join(', '))}" ` +
    `font-size="${style.size}" font-weight="${style.weight}" letter-spacing="${style.tracking}" fill="${style.fill}">${escapeXml(content)}</text>`
  )
}

function kickerSize(width: number, height: number): number {
  return Math.round(Math.sqrt(width * height) * 0.027)
}

function escapeXml(content: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  }
  return content.replace(/[&<>"']/g, (character) => entities[character]!)
}
