import { type Chance, chanceOf } from './chance.ts'
import { dunes } from './dunes.ts'
import type { Layout } from './layout.ts'
import { orbits } from './orbits.ts'
import type { Palette } from './palette.ts'
import { tiles } from './tiles.ts'

const MOTIFS = [tiles, orbits, dunes] as const

/** What lies behind the type: soft light, and a motif that follows from the title. SVG elements. */
export function ground(title: string, layout: Layout, palette: Palette): string {
  const chance = chanceOf(title)
  if (layout.corner) {
    const quilts = [layout.band, layout.corner].map((band) =>
      tiles({ ...layout, band }, palette, chance),
    )
    return light(layout, palette, chance) + quilts.join('')
  }
  const motif = chance.pick(MOTIFS)
  return (
    light(layout, palette, chance) +
    masked(
      motif(layout, palette, chance),
      layout,
      motif === tiles || (motif === dunes && layout.isWide),
    )
  )
}

/** From the background into depth, with a glow that the type can bear. */
function light({ width, height }: Layout, palette: Palette, chance: Chance): string {
  const { background, deep, quiet } = palette
  const glow = { x: chance.between(0.25, 0.75), y: chance.pick([0.05, 0.95]) }
  return (
    `<linearGradient id="base" x1="0" y1="0" x2=".6" y2="1"><stop stop-color="${background}"/><stop offset="1" stop-color="${deep}"/></linearGradient>` +
    `<radialGradient id="glow" cx="${glow.x}" cy="${glow.y}" r=".75"><stop stop-color="${quiet}"/><stop offset="1" stop-color="${quiet}" stop-opacity="0"/></radialGradient>` +
    `<rect width="${width}" height="${height}" fill="url(#base)"/>` +
    `<rect width="${width}" height="${height}" fill="url(#glow)"/>`
  )
}

/** Shapes that would reach under the type fade out before it. A quilt keeps to its band anyway. */
function masked(shapes: string, layout: Layout, isSharp: boolean): string {
  if (isSharp) return shapes
  const { band, isWide, width, height } = layout
  const [from, to] = isWide
    ? [band.x / width, (band.x + band.width * 0.24) / width]
    : [(band.y + band.height) / height, (band.y + band.height * 0.78) / height]
  const direction = isWide
    ? `x1="${from}" x2="${to}" y1="0" y2="0"`
    : `x1="0" x2="0" y1="${from}" y2="${to}"`
  return (
    `<linearGradient id="fade" ${direction}><stop stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient>` +
    `<mask id="clear"><rect width="${width}" height="${height}" fill="url(#fade)"/></mask>` +
    `<g mask="url(#clear)">${shapes}</g>`
  )
}
