import type { Chance } from './chance.ts'
import { mix } from './colour.ts'
import type { Layout } from './layout.ts'
import type { Palette } from './palette.ts'

const RANGES = 5

/** A low sun over waves that rise away from the type. */
export function dunes(layout: Layout, palette: Palette, chance: Chance): string {
  const { band, isWide } = layout
  const { background, accent, second, pale } = palette
  const sun = Math.min(band.width, band.height) * (isWide ? 0.3 : 0.34)
  const x = band.x + band.width * chance.between(0.45, 0.68)
  const y = band.y + band.height * (isWide ? chance.between(0.27, 0.38) : 0.46)
  const parts = [
    `<linearGradient id="sun" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${pale}"/><stop offset=".5" stop-color="${accent}"/><stop offset="1" stop-color="${second}"/></linearGradient>`,
    `<circle cx="${x}" cy="${y}" r="${sun}" fill="url(#sun)"/>`,
  ]
  for (let range = 0; range < RANGES; range++) {
    const near = (range + 1) / RANGES
    const colour = mix(range % 2 === 0 ? accent : second, background, 0.25 + 0.62 * near)
    const crest = band.y + band.height * (0.36 + 0.5 * near)
    const swell = band.height * chance.between(0.05, 0.09)
    const phase = chance.between(0, 2 * Math.PI)
    const waves = chance.between(0.8, 1.5)
    const points = Array.from({ length: 41 }, (_, step) => {
      const along = step / 40
      const across = band.x - band.width * 0.25 + along * band.width * 1.25
      const up = swell * Math.sin(phase + along * waves * 2 * Math.PI) + along * band.height * 0.06
      return `${across.toFixed(1)} ${(crest - up).toFixed(1)}`
    })
    const bottom = band.y + band.height
    parts.push(
      `<path d="M${band.x - band.width * 0.25} ${bottom}L${points.join('L')}V${bottom}Z" fill="${colour}"/>`,
    )
  }
  return parts.join('')
}
