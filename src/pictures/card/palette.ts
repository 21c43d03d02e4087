import {
  type Colour,
  contrast,
  mix,
  parseColour,
  READABLE,
  readable,
  SAFE,
  turn,
} from './colour.ts'

export interface CardColours {
  readonly background: string
  readonly accent: string
  /** Left out, or not readable on the background: paper or ink, whichever is. */
  readonly text?: string | undefined
}

/** All colours of a card, made of the two or three that were given. */
export interface Palette {
  readonly background: Colour
  /** The background, gone darker, for depth. */
  readonly deep: Colour
  /** Strongest tint that may lie under the text. */
  readonly quiet: Colour
  readonly accent: Colour
  /** Near the accent's hue, so that a gradient between them glows. */
  readonly second: Colour
  /** On the accent's other side. */
  readonly third: Colour
  /** The accent near the text's lightness, for small strong shapes. */
  readonly pale: Colour
  /** The accent in full light. */
  readonly lit: Colour
  readonly text: Colour
  readonly kicker: Colour
  readonly label: Colour
  /** What of the wish cannot be read. */
  readonly warnings: readonly string[]
  /** The same of the tag above the title, where there is one. */
  readonly kickerWarnings: readonly string[]
}

const PAPER = '#faf7f2'
export const INK = '#12131a'

/** @throws SettingsError for what is no colour */
export function paletteOf(given: CardColours): Palette {
  const background = parseColour('background', given.background)
  const accent = parseColour('accent', given.accent)
  const wish = given.text === undefined ? undefined : parseColour('text', given.text)
  const isWishReadable = wish !== undefined && contrast(wish, background) >= READABLE
  const best = bestOf([PAPER, INK], background)
  const text = isWishReadable
    ? wish
    : contrast(best, background) >= READABLE
      ? best
      : bestOf(['#ffffff', '#000000'], background)
  const depth = mix(background, '#000000', contrast(background, '#000000') > 8 ? 0.04 : 0.22)
  const deep = contrast(text, depth) >= SAFE ? depth : background
  const quiet = quietTint(background, accent, text)
  const grounds = [background, deep, quiet]
  const kicker = readable(accent, text, grounds)
  return {
    background,
    deep,
    quiet,
    accent,
    second: turn(accent, 38),
    third: turn(accent, -42),
    pale: mix(accent, text, 0.72),
    lit: mix(accent, isDark(background) ? text : background, isDark(background) ? 0.72 : 0.5),
    text,
    kicker,
    label: readable(mix(text, background, 0.22), text, grounds),
    warnings: [
      ...(wish === undefined || isWishReadable
        ? []
        : [`\`card.text\` ${wish} cannot be read on ${background}; ${text} is used instead`]),
    ],
    // What only a gradient moved by a shade, nobody sees.
    kickerWarnings:
      contrast(accent, background) >= READABLE
        ? []
        : [
            `\`card.accent\` ${accent} cannot be read on ${background}; the tag above the title is set in ${kicker}`,
          ],
  }
}

function isDark(colour: Colour): boolean {
  return contrast(colour, '#ffffff') > contrast(colour, '#000000')
}

function bestOf(colours: readonly Colour[], background: Colour): Colour {
  return colours.toSorted((a, b) => contrast(b, background) - contrast(a, background))[0]!
}

/**
 * A light on the background, as strong as the text bears. On a dark one the accent alone would turn
 * it to mud.
 */
function quietTint(background: Colour, accent: Colour, text: Colour): Colour {
  const lamp = isDark(background) ? mix(mix(background, '#ffffff', 0.5), accent, 0.12) : accent
  for (let share = 0.24; share > 0; share -= 0.02) {
    const tint = mix(background, lamp, share)
    if (contrast(text, tint) >= SAFE) return tint
  }
  return background
}
