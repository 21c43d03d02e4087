import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { asset } from './assets.ts'
import { capitals } from './card/capitals.ts'
import { type CardText, compose } from './card/compose.ts'
import { type Font, readFont } from './card/font.ts'
import { wholly } from './card/letters.ts'
import { type CardColours, paletteOf } from './card/palette.ts'
import type { Drawing, DrawRequest, Generator } from './generator.ts'
import { sniff } from './sniff.ts'

export interface CardOptions {
  /** `#rgb` or `#rrggbb`. */
  readonly colors: CardColours
  /** The site's name, at the foot. */
  readonly label: string
  /** Bytes of a `.ttf` or `.otf`; Inter without it, and for what it lacks. */
  readonly font?: Uint8Array | undefined
}

/**
 * The generator that sets the title in type on a ground of its own, on this machine and free of
 * charge. The same request gives the same bytes.
 *
 * @throws SettingsError for a colour or a font that is none
 */
export function createCardGenerator({ colors, label, font }: CardOptions): Generator {
  const palette = paletteOf(colors)
  const givenFonts = font === undefined ? [] : [readFont(font)]
  return {
    name: 'card',
    model: 'card',
    sizes: 'exact',
    mostPictures: 0,
    requested: (size) => size,
    async draw({ title, kicker, lang = '', size }: DrawRequest): Promise<Drawing> {
      const { regular, bold } = await inter()
      const fonts = [...givenFonts, bold]
      const inType = { title: wholly(title, fonts), label: wholly(label, fonts) }
      const above =
        kicker === '' ? '' : wholly(capitals(kicker, lang), fonts) || wholly(kicker, fonts)
      const cardText: CardText = {
        seed: title,
        ...inType,
        kicker: inType.title === '' ? '' : above,
      }
      const svg = compose(cardText, size, palette, fonts)
      const missing = [
        ...(inType.title === '' ? ['this title'] : []),
        ...(inType.title !== '' && above === '' && kicker !== '' ? [`the tag “${kicker}”`] : []),
        ...(inType.label === '' && label !== '' ? [`the name “${label}”`] : []),
      ]
      return {
        picture: sniff(await render(svg, [...givenFonts, regular, bold])),
        attempts: 1,
        maybeCharged: 0,
        inType,
        warnings: [
          ...palette.warnings,
          ...(missing.length > 0 ? [missingWarning(missing, givenFonts.length > 0)] : []),
        ],
      }
    },
  }
}

function missingWarning(missing: readonly string[], hasOwn: boolean): string {
  const font = hasOwn ? 'the font of `card.font`' : 'the built-in font'
  return `${font} lacks letters or signs of ${missing.join(' and of ')}, so the card goes without: let \`card.font\` name a font that has them`
}

let ready: Promise<{ readonly regular: Font; readonly bold: Font }> | undefined

/** Loads what only cards need, once: resvg and Inter in the two weights of a card. */
function inter() {
  ready ??= Promise.all([
    asset('inter-medium.ttf'),
    asset('inter-bold.ttf'),
    asset('resvg.wasm').then((wasm) => initWasm(wasm.buffer)),
  ]).then(([regular, bold]) => ({ regular: readFont(regular), bold: readFont(bold) }))
  return ready
}

async function render(svg: string, fonts: readonly Font[]): Promise<Uint8Array> {
  const resvg = new Resvg(svg, { font: { fontBuffers: fonts.map(({ bytes }) => bytes) } })
  const image = resvg.render()
  try {
    return image.asPng()
  } finally {
    image.free()
    resvg.free()
  }
}
