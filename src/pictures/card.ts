import { pictureOf } from './bitmap.ts'
import { capitals } from './card/capitals.ts'
import { type CardFonts, type CardText, compose, type DrawnCard } from './card/compose.ts'
import { assertFont } from './card/face.ts'
import type { CardLayout } from './card/layout.ts'
import { lineOf, lostLetters, wholly } from './card/letters.ts'
import { lay, paintLight } from './card/paint.ts'
import { type CardColours, paletteOf } from './card/palette.ts'
import { type FontSource, findFonts, fontsOnDisk, ownFonts } from './card-fonts.ts'
import { assertLogo, logoOf, warningsOfLogo } from './card-logo.ts'
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
  const { colors, label, fonts = [], layout, source = fontsOnDisk } = options
  const palette = paletteOf(colors)
  for (const font of fonts) assertFont(font)
  if (options.logo) assertLogo(options.logo)
  const logoWarnings = options.logo ? warningsOfLogo(options.logo) : []
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
      const { cardText, missing, lost } = inType({ title, kicker, label, lang }, found.fonts)
      const logo = options.logo && (await logoOf(options.logo))
      const card = compose(cardText, size, palette, found.fonts, { layout, logo })
      return {
        picture: pictureOf(await paint(card, size)),
        attempts: 1,
        maybeCharged: 0,
        inType: { title: cardText.title, label: cardText.label },
        warnings: [
          ...(cardText.title + cardText.label === '' ? [] : palette.warnings),
          ...(cardText.kicker === '' ? [] : palette.kickerWarnings),
          ...logoWarnings,
          ...(missing.length > 0 ? [missingWarning(missing, lost, found.problems)] : []),
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
  const lacking = [
    ...(title === '' ? [{ what: 'this title', of: words.title, font: fonts.title }] : []),
    ...(title !== '' && above === '' && kicker !== ''
      ? [{ what: `the tag “${kicker}”`, of: kicker, font: fonts.small }]
      : []),
    ...(label === '' && words.label !== ''
      ? [{ what: `the name “${words.label}”`, of: words.label, font: fonts.small }]
      : []),
  ]
  const missing = lacking.map(({ what }) => what)
  const lost = new Set(lacking.flatMap(({ of, font }) => lostLetters(of, font)))
  const cardText = { seed: words.title, title, label, lang, kicker: title === '' ? '' : above }
  return { cardText, missing, lost: [...lost] }
}

/** So many signs are named. */
const mostSigns = 3

/** `㈱ (U+3231), 〠 (U+3020) and 2 more`. */
function signsText(signs: readonly string[]): string {
  const codeOf = (character: string) =>
    `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  const named = signs
    .slice(0, mostSigns)
    .map((sign) => `${sign} (${[...sign].map(codeOf).join(' ')})`)
  const more = signs.length > mostSigns ? ` and ${signs.length - mostSigns} more` : ''
  return named.join(', ') + more
}

function missingWarning(
  missing: readonly string[],
  lost: readonly string[],
  problems: readonly string[],
): string {
  const why = problems.length > 0 ? ` (${problems.join('; ')})` : ''
  const which = lost.length > 0 ? `: not ${signsText(lost)}. The` : ', so the'
  return `no font has all letters or signs of ${missing.join(' and of ')}${why}${which} card goes without: let \`card.font\` name a font that has them`
}
