import { type Chance, chanceOf } from './chance.ts'
import { dunes } from './dunes.ts'
import type { Layout } from './layout.ts'
import { orbits } from './orbits.ts'
import type { Fade, Light } from './paint.ts'
import type { Palette } from './palette.ts'
import { tiles } from './tiles.ts'

const MOTIFS = [tiles, orbits, dunes] as const

/** What lies behind the type. */
export interface Ground {
  readonly light: Light
  /** The motif that follows from the title, as SVG elements. */
  readonly shapes: string
  readonly fade: Fade | undefined
}

/** Soft light and a motif, for a title. */
export function ground(title: string, layout: Layout, palette: Palette): Ground {
  const chance = chanceOf(title)
  if (layout.corner) {
    const light = lightOf(palette, chance)
    const quilts = [layout.band, layout.corner].map((band) =>
      tiles({ ...layout, band }, palette, chance),
    )
    return { light, shapes: quilts.join(''), fade: undefined }
  }
  const motif = chance.pick(MOTIFS)
  const light = lightOf(palette, chance)
  // A quilt keeps to its band anyway.
  const isSharp = motif === tiles || (motif === dunes && layout.isWide)
  return {
    light,
    shapes: motif(layout, palette, chance),
    fade: isSharp ? undefined : fadeOf(layout),
  }
}

/** From the background into depth, with a glow that the type can bear. */
function lightOf({ background, deep, quiet }: Palette, chance: Chance): Light {
  const glow = { x: chance.between(0.25, 0.75), y: chance.pick([0.05, 0.95]) }
  return { from: background, to: deep, glow: { ...glow, colour: quiet } }
}

/** Shapes that would reach under the type fade out before it. */
function fadeOf({ band, isWide, width, height }: Layout): Fade {
  return isWide
    ? { along: 'x', from: band.x / width, to: (band.x + band.width * 0.24) / width }
    : {
        along: 'y',
        from: (band.y + band.height) / height,
        to: (band.y + band.height * 0.78) / height,
      }
}
