import { contrast, mix, parseColour } from './colour.ts'
import { type CardColours, INK } from './palette.ts'

/**
 * The colours of a card's dark version: a light ground goes nearly to ink and keeps a breath of its hue, one
 * that is dark already goes darker, for two cards must not be one. The text's colour follows the ground.
 * @param own those that are said for it, which win
 * @throws SettingsError for what is no colour
 */
export function darkColours(
  { background, accent }: CardColours,
  own: { readonly [Name in keyof CardColours]?: string | undefined } = {},
): CardColours {
  const ground = parseColour('background', background)
  const isLight = contrast(ground, '#000000') > contrast(ground, '#ffffff')
  return {
    background: own.background ?? (isLight ? mix(ground, INK, 0.9) : mix(ground, '#000000', 0.45)),
    accent: own.accent ?? accent,
    ...(own.text === undefined ? {} : { text: own.text }),
  }
}
