import { fontOnDisk } from './assets.ts'
import { pictureOf } from './bitmap.ts'
import { capitals } from './card/capitals.ts'
import { type CardFonts, type CardText, compose, type DrawnCard } from './card/compose.ts'
import { assertFont } from './card/face.ts'
import type { CardLayout } from './card/layout.ts'
import { lineOf, wholly } from './card/letters.ts'
import { lay, paintLight } from './card/paint.ts'
import { type CardColours, paletteOf } from './card/palette.ts'
import { type FontSource, findFonts, ownFonts } from './card-fonts.ts'
import { assertLogo, logoOf } from './card-logo.ts'
import type { Drawing, DrawRequest, Generator, Size } from './generator.ts'
import { drawSvg } from './svg.ts'

export interface CardOptions {
  /** `#rgb` or `#rrggbb`. */
  readonly colors: CardColours
  /** The site's name, at the foot. */
  readonly label: string
  /** Bytes of `.ttf`, `.otf` or `.woff2` files, asked in this order; then Inter, and fonts for other scripts. */
  readonly fonts?: readonly Uint8Array[] | undefined
  readonly layout?: CardLayout | undefined
  /** Bytes of an SVG or PNG, set in place of our mark. */
  readonly logo?: Uint8Array | undefined
  /** Where those fonts come from; without it, only from the disk. */
  readonly source?: FontSource | undefined
}

/**
 * The generator that sets the title in type on a ground of its own, on this machine and free of
 * charge. The same request gives the same bytes.
 *
 * @throws SettingsError for a colour or a font that is none
 */
export function createCardGenerator(options: CardOptions): Generator {
  const { colors, label, fonts = [], layout, source = fromDisk } = options
  const palette = paletteOf(colors)
  for (const font of fonts) assertFont(font)
  if (options.logo) assertLogo(options.logo)
  let own: Promise<CardFonts> | undefined
  return {
    name: 'card',
    model: 'card',
    sizes: 'exact',
    mostPictures: 0,
    requested: (size) => size,
    async draw({ title, kicker, lang = '', size }: DrawRequest): Promise<Drawing> {
      own ??= ownFonts(fonts)
      const text = [title, capitals(kicker, lang), kicker, label].map(lineOf).join(' ')
      const found = await findFonts({ text, lang }, await own, source)
      const { cardText, missing } = inType({ title, kicker, label, lang }, found.fonts)
      const logo = options.logo && (await logoOf(options.logo))
      const card = compose(cardText, size, palette, found.fonts, { layout, logo })
      return {
        picture: pictureOf(await paint(card, size)),
        attempts: 1,
        maybeCharged: 0,
        inType: { title: cardText.title, label: cardText.label },
        warnings: [
          ...palette.warnings,
          ...(missing.length > 0 ? [missingWarning(missing, found.problems)] : []),
        ],
      }
    },
  }
}

async function paint({ light, layers, isMirrored }: DrawnCard, size: Size) {
  const pixels = paintLight(size, light, isMirrored)
  for (const { svg, region, fade } of layers) {
    const layer = await drawSvg(svg)
    lay(pixels, layer, region, fade, isMirrored)
    // Megabytes that would else stay until the collector of garbage comes.
    layer.buffer.transfer(0)
  }
  return pixels
}

/** What of a card's words can be set, and what is missing of them, in words. */
function inType(words: Omit<CardText, 'seed'>, fonts: CardFonts) {
  const { kicker, lang } = words
  const title = wholly(words.title, fonts.title)
  const label = wholly(words.label, fonts.small)
  const above =
    kicker === '' ? '' : wholly(capitals(kicker, lang), fonts.small) || wholly(kicker, fonts.small)
  const missing = [
    ...(title === '' ? ['this title'] : []),
    ...(title !== '' && above === '' && kicker !== '' ? [`the tag “${kicker}”`] : []),
    ...(label === '' && words.label !== '' ? [`the name “${words.label}”`] : []),
  ]
  const cardText = { seed: words.title, title, label, lang, kicker: title === '' ? '' : above }
  return { cardText, missing }
}

function missingWarning(missing: readonly string[], problems: readonly string[]): string {
  const why = problems.length > 0 ? ` (${problems.join('; ')})` : ''
  return `no font has all letters or signs of ${missing.join(' and of ')}${why}, so the card goes without: let \`card.font\` name a font that has them`
}

const fromDisk: FontSource = async (font) => {
  const bytes = await fontOnDisk(font)
  if (bytes === undefined) throw new Error(`${font.file} is not beside the program`)
  return bytes
}
