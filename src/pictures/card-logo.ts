import { SettingsError } from '../errors.ts'
import type { Logo } from './card/logo.ts'
import type { Picture } from './generator.ts'
import { sniff } from './sniff.ts'
import { sizeOfSvg } from './svg.ts'

const maxBytes = 1_000_000

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const isSvg = (bytes: Uint8Array) =>
  /^\ufeff?\s*<(?:\?xml|!|svg)/.test(textOf(bytes.subarray(0, 200)))

const unreadable = (cause?: unknown) =>
  new SettingsError('the logo of the card cannot be read', {
    cause,
    hint: 'Let `card.logo` name an SVG or a PNG of less than 1 MB.',
  })

/** @throws SettingsError for what is neither SVG nor PNG, or too heavy */
export function assertLogo(bytes: Uint8Array): void {
  if (bytes.length > maxBytes || !(isSvg(bytes) || pngOf(bytes))) throw unreadable()
}

/** Elements that are letters to be set, for which a drawing program has the fonts and we have none. */
const lettering = /<(?:[\w-]+:)?(?:text|foreignObject)[\s>/]/

/** What of a logo is not drawn, for people. */
export function warningsOfLogo(bytes: Uint8Array): readonly string[] {
  if (!isSvg(bytes)) return []
  const svg = textOf(bytes).replace(/<!--[\s\S]*?-->/g, '')
  return lettering.test(svg)
    ? [
        'the letters of `card.logo` are missing on the card: they are text in the SVG, whose fonts are not here. Convert them to paths (in Inkscape: Path, Object to Path; in Illustrator: Type, Create Outlines; in Figma: Flatten)',
      ]
    : []
}

/**
 * A logo for a card. Letters in an SVG have to be outlines, and what it names elsewhere is not looked for.
 * @throws SettingsError for an SVG that is broken
 */
export async function logoOf(bytes: Uint8Array): Promise<Logo> {
  const png = pngOf(bytes)
  const { width, height } =
    png ??
    (await sizeOfSvg(textOf(bytes)).catch((cause) => {
      throw unreadable(cause)
    }))
  const kind = png ? 'png' : 'svg+xml'
  const href = `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`
  return { href, ratio: width / height }
}

function pngOf(bytes: Uint8Array): Picture | undefined {
  try {
    const picture = sniff(bytes)
    return picture.format === 'png' ? picture : undefined
  } catch {
    return undefined
  }
}
