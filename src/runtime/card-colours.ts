import { darkColours } from '../pictures/card/dark-colours.ts'
import type { CardLook } from '../pipeline/context.ts'

/** What the card generator takes where the settings say nothing. */
const defaultColours = { background: '#101b2d', accent: '#ff7a45' }

/** The card's look with all gaps filled. The text's colour stays open: it follows the ground. */
export function cardColours({ background, accent, text, dark, isDark, ...look }: CardLook) {
  const { label, layout, logo, fonts } = look
  const colors = {
    background: background ?? defaultColours.background,
    accent: accent ?? defaultColours.accent,
    ...(text === undefined ? {} : { text }),
  }
  return {
    colors: isDark ? darkColours(colors, dark) : colors,
    label,
    ...(layout === undefined ? {} : { layout }),
    ...(logo === undefined ? {} : { logo }),
    ...(fonts === undefined ? {} : { fonts }),
  }
}
