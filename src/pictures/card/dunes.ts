import type { Chance } from './chance.ts'
import { mix } from './colour.ts'
import type { Layout } from './layout.ts'
import type { Palette } from './palette.ts'

const RANGES = 5

/** A low sun over ranges of hills that rise away from the type. */
export function dunes(layout: Layout, palette: Palette, chance: Chance): string {
  const { band, isWide, margin, width } = layout
  const { background, accent, second, third, lit } = palette
  const sun = Math.min(band.width * 0.36, band.height * (isWide ? 0.24 : 0.32))
  const x = band.x + band.width * chance.between(0.46, 0.62)
  const y = band.y + band.height * (isWide ? chance.between(0.3, 0.4) : 0.46)
  const parts = [
    `<linearGradient id="sun" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${lit}"/>` +
      `<stop offset=".4" stop-color="${mix(second, lit, 0.35)}"/><stop offset="1" stop-color="${accent}"/></linearGradient>`,
    `<circle cx="${x}" cy="${y}" r="${sun}" fill="url(#sun)"/>`,
  ]
  const bottom = band.y + band.height
  // In a narrow band high hills would be cliffs.
  const slope = isWide ? Math.min(1, 0.3 + band.width / band.height) : 1
  for (let range = 0; range < RANGES; range++) {
    const near = range / (RANGES - 1)
    const colour = mix(mix(accent, third, near), background, 0.12 + 0.62 * near)
    const crest = band.height * slope * (isWide ? 0.56 - 0.4 * near : 0.5 - 0.34 * near)
    const swell = band.height * chance.between(0.04, 0.065)
    const phase = chance.between(0, 2 * Math.PI)
    const waves = (chance.between(0.8, 1.2) + near * 0.4) / Math.max(band.width, band.height)
    const points = Array.from({ length: 121 }, (_, step) => {
      const across = (step / 120) * width
      const wave = Math.sin(phase + (across - band.x) * waves * 2 * Math.PI)
      // Under the type the hills are a strip of ground, lower than the label's foot.
      const low = margin * (0.62 - 0.4 * near + 0.06 * wave)
      const rise = isWide ? smooth((across - band.x) / (band.width * (0.75 - 0.2 * near))) : 1
      const up = low + (crest + swell * wave - low) * rise
      return `${across.toFixed(1)} ${(bottom - up).toFixed(1)}`
    })
    parts.push(`<path d="M0 ${bottom}L${points.join('L')}V${bottom}Z" fill="${colour}"/>`)
  }
  return parts.join('')
}

/** From 0 to 1 without a corner at either end. */
function smooth(share: number): number {
  const within = Math.min(1, Math.max(0, share))
  return within * within * (3 - 2 * within)
}
