import type { CardLook } from '../pipeline/context.ts'

/** What the card generator takes where the settings say nothing. */
const defaultColours = { background: '#101b2d', accent: '#ff7a45' }

/** The card's look with all gaps filled. The text's colour stays open: it follows the ground. */
export function cardColours({ background, accent, text, label, layout, logo, fonts }: CardLook) {
  return {
    colors: {
      background: background ?? defaultColours.background,
      accent: accent ?? defaultColours.accent,
      ...(text === undefined ? {} : { text }),
    },
    label,
    ...(layout === undefined ? {} : { layout }),
    ...(logo === undefined ? {} : { logo }),
    ...(fonts === undefined ? {} : { fonts }),
  }
}
