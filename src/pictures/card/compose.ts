import type { Size } from '../generator.ts'
import type { CardFont } from './fonts.ts'
import { footer } from './footer.ts'
import { ground } from './ground.ts'
import { around, type Edges, inkOf, regionOf } from './ink.ts'
import { type CardLayout, type Layout, layoutOf } from './layout.ts'
import type { Logo } from './logo.ts'
import { type Fade, type Light, type Region, seenPart } from './paint.ts'
import type { Palette } from './palette.ts'
import { type Paragraph, paragraphOf } from './paragraph.ts'
import { isRightToLeft } from './scripts.ts'
import { type CardLine, lineToSvg, placed } from './set-line.ts'
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

export interface CardLayer {
  /** Of the size of its region. */
  readonly svg: string
  readonly region: Region
  /** How it comes to be seen; absent: everywhere. */
  readonly fade?: Fade
}

/** A card as it is to be painted, and what stands in it. */
export interface DrawnCard {
  readonly light: Light
  /** What lies above the light, from the lowest on: the motif, and above it mark and words. */
  readonly layers: readonly CardLayer[]
  /** Light and fades are the other way round. */
  readonly isMirrored: boolean
  /** Kicker, title and label, from top to bottom. */
  readonly lines: readonly CardLine[]
}

/** The whole card: every letter an outline, so that no word is part of the SVG; every colour comes from the palette. */
export function compose(
  cardText: CardText,
  size: Size,
  palette: Palette,
  fonts: CardFonts,
  look: CardStructure = {},
): DrawnCard {
  const mirrored = isRightToLeft(cardText.title || cardText.label, cardText.lang)
  const setting = { cardText, palette, fonts, mirrored, ...look }
  const { layout, title, block } = arrange(setting, size)
  const { light, shapes, fade } = ground(cardText.seed, layout, palette)
  const foot = footer(cardText.label, palette, fonts.small, {
    ...{ layout, mirrored, lang: cardText.lang },
    ...(look.logo ? { logo: look.logo } : {}),
  })
  const head = block ? heading(setting, title, block, layout) : []
  const flipped = `<g transform="translate(${size.width} 0) scale(-1 1)">${shapes}</g>`
  const motif = mirrored ? flipped : shapes
  const heads = head.map(lineToSvg).join('')
  const feet = foot.mark + foot.lines.map(lineToSvg).join('')
  const part = (elements: string, ink: Edges | undefined) =>
    ink === undefined ? [] : [layerOf(elements, regionOf(ink, size))]
  return {
    ...{ light, isMirrored: mirrored, lines: [...head, ...foot.lines] },
    // What is drawn is drawn on pixels of its own and copied: of words only the part that they cover.
    layers: fade
      ? [
          layerOf(motif, seenPart(size, fade, mirrored), fade),
          ...part(heads, around(head.map(inkOf))),
          ...part(feet, foot.ink),
        ]
      : [layerOf(motif + feet + heads, seenPart(size, undefined, mirrored))],
  }
}

function layerOf(elements: string, region: Region, fade?: Fade): CardLayer {
  const { x, y, width, height } = region
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${elements}</svg>`
  return { svg, region, ...(fade && { fade }) }
}

/** What a card is made of beside its words and colours. */
export interface CardStructure {
  readonly layout?: CardLayout | undefined
  /** In place of our mark. */
  readonly logo?: Logo | undefined
}

interface Setting extends CardStructure {
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
  const { cardText, fonts, layout: kind = 'side' } = setting
  const roomy = layoutOf(size, cardText.title === '' ? 'most' : 'usual', kind)
  const title = paragraph(setting, cardText.title, fonts.title)
  if (cardText.title === '') return { layout: roomy, title, block: undefined }
  const scale = Math.sqrt(size.width * size.height)
  const capHeight = fonts.title[0]?.face.capHeight ?? 0.7
  const block = typeset(title, capHeight, columnOf(roomy))
  if (block.size > scale * 0.066 && block.lines.length <= 4) return { layout: roomy, title, block }
  const tight = layoutOf(size, 'little', kind)
  return { layout: tight, title, block: typeset(title, capHeight, columnOf(tight)) }
}

function columnOf({ column, width, height, lines }: Layout): Column {
  const scale = Math.sqrt(width * height)
  return {
    width: column.width,
    height: column.height - kickerSize(width, height) * 2.2,
    largest: scale * 0.132,
    smallest: scale * 0.05,
    lines,
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
    placed(
      title.line(start, end, suffix),
      { layout, mirrored, shift: hang },
      {
        y: first + index * block.leading,
        size: block.size,
        tracking: block.tracking,
        fill: palette.text,
      },
    ),
  )
  if (cardText.kicker === '') return lines
  const above = paragraph(setting, cardText.kicker, fonts.small)
  const line = clip(above.text, column.width, measureOf(above, small, 0.09))
  return [
    placed(
      above.line(line.start, line.end, line.suffix),
      { layout, mirrored, shift: 0 },
      {
        y: top + small * 0.73,
        size: small,
        tracking: small * 0.09,
        fill: palette.kicker,
      },
    ),
    ...lines,
  ]
}

function kickerSize(width: number, height: number): number {
  return Math.round(Math.sqrt(width * height) * 0.027)
}
