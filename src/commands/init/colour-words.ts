import { type Colour, oklab } from '../../pictures/card/colour.ts'

/** Hues of Oklab in degrees, up to which a word is right. */
const hues: readonly (readonly [number, string])[] = [
  [12, 'pink'],
  [38, 'red'],
  [70, 'orange'],
  [95, 'amber'],
  [115, 'yellow'],
  [135, 'lime'],
  [160, 'green'],
  [190, 'teal'],
  [235, 'cyan'],
  [275, 'blue'],
  [283, 'indigo'],
  [305, 'violet'],
  [330, 'purple'],
  [352, 'magenta'],
  [361, 'pink'],
]

/** A colour in words for whoever draws, with its value: models hold to both better than to either. */
export function colourInWords(colour: Colour): string {
  const [lightness = 0, a = 0, b = 0] = oklab(colour)
  return `${words(lightness, Math.hypot(a, b), Math.atan2(b, a))} (${colour})`
}

function words(lightness: number, chroma: number, angle: number): string {
  if (lightness > 0.985) return 'white'
  if (lightness < 0.12) return 'black'
  if (chroma < 0.012) return lightness > 0.9 ? 'off-white' : `${shade(lightness)} grey`
  const degrees = ((angle * 180) / Math.PI + 360) % 360
  const [, hue] = hues.find(([end]) => degrees <= end)!
  if (chroma < 0.04 && lightness > 0.9) return `off-white with a breath of ${hue}`
  return chroma < 0.04 ? `${shade(lightness)} greyish ${hue}` : `${shade(lightness)} ${hue}`
}

function shade(lightness: number): string {
  if (lightness < 0.35) return 'very dark'
  if (lightness < 0.52) return 'deep'
  if (lightness < 0.72) return 'strong'
  return lightness < 0.87 ? 'light' : 'pale'
}
