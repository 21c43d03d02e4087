import { SettingsError } from '../../errors.ts'

/** `#rrggbb` */
export type Colour = string

/** WCAG 2.2, success criterion 1.4.3, for text of any size. */
export const READABLE = 4.5
/** What we aim at ourselves: a gradient's rounding must not take a colour below the line. */
export const SAFE = 4.65

/**
 * The colour as `#rrggbb`.
 * @throws SettingsError for anything but `#rgb` and `#rrggbb`: what goes into the SVG is only that
 */
export function parseColour(name: string, text: string): Colour {
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text.trim()) ?? []
  const digits = long ?? short?.replace(/./g, '$&$&')
  if (digits === undefined) {
    throw new SettingsError(`the card's ${name} colour is not one: \`${text.slice(0, 40)}\``, {
      hint: `Write \`card.${name}\` as \`#rrggbb\`.`,
    })
  }
  return `#${digits.toLowerCase()}`
}

/** Contrast of two colours, 1 to 21; WCAG 2.2, "contrast ratio". */
export function contrast(first: Colour, second: Colour): number {
  const [dark, light] = [luminance(first), luminance(second)].toSorted((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

/** From `first` to `second` by a share of 0..1, in Oklab, where no step between two hues turns grey. */
export function mix(first: Colour, second: Colour, share: number): Colour {
  const [from, to] = [oklab(first), oklab(second)]
  return fromOklab(from.map((value, channel) => value + (to[channel]! - value) * share))
}

/** The colour's hue turned by some degrees, its lightness kept; in Oklab. */
export function turn(colour: Colour, degrees: number): Colour {
  const [lightness, a, b] = oklab(colour) as [number, number, number]
  const angle = Math.atan2(b, a) + (degrees * Math.PI) / 180
  const chroma = Math.hypot(a, b)
  return fromOklab([lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)])
}

/** The colour nearest to `wish` on the way to `to` that is safely readable on all the grounds. */
export function readable(wish: Colour, to: Colour, grounds: readonly Colour[]): Colour {
  for (let share = 0; share < 1; share += 0.05) {
    const colour = mix(wish, to, share)
    if (grounds.every((ground) => contrast(colour, ground) >= SAFE)) return colour
  }
  return to
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
}

function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

// Matrices: Björn Ottosson, "A perceptual color space for image processing", 2020.
/** Lightness 0 to 1, and the two axes of hue, in Oklab. */
export function oklab(colour: Colour): number[] {
  const [r, g, b] = channels(colour) as [number, number, number]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** The nearest colour that a screen has. */
export function fromOklab(lab: readonly number[]): Colour {
  const [lightness, a, b] = lab as [number, number, number]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const hex = linear.map((value) => {
    const clipped = Math.min(1, Math.max(0, value))
    const encoded = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${hex.join('')}`
}
