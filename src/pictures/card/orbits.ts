import type { Chance } from './chance.ts'
import { mix } from './colour.ts'
import type { Layout } from './layout.ts'
import type { Palette } from './palette.ts'

/** A glowing disc with rings around it and small discs on the rings, cut by the card's edge. */
export function orbits({ band, isWide }: Layout, palette: Palette, chance: Chance): string {
  const { background, accent, second, third, pale, lit } = palette
  const reach = isWide ? band.height : band.width
  const x = band.x + band.width * (isWide ? chance.between(0.62, 0.8) : chance.between(0.6, 0.85))
  const y = band.y + band.height * (isWide ? chance.between(0.3, 0.7) : chance.between(0.08, 0.26))
  const core = Math.min(reach * chance.between(0.13, 0.17), band.width * 0.36)
  const parts: string[] = []
  const rings = 6
  for (let ring = rings; ring >= 1; ring--) {
    const radius = core * (1.15 + ring * 0.62 + chance.between(0, 0.12))
    const near = 1 - ring / (rings + 1)
    const colour = mix(background, ring % 2 === 0 ? accent : second, 0.18 + 0.5 * near)
    const width = reach * 0.003
    parts.push(circle(x, y, radius, `fill="none" stroke="${colour}" stroke-width="${width}"`))
    if (chance.next() < 0.55) {
      const length = 2 * Math.PI * radius
      const arc = length * chance.between(0.12, 0.3)
      const turn = chance.between(0, 360)
      parts.push(
        circle(
          x,
          y,
          radius,
          `fill="none" stroke="${mix(background, accent, 0.35 + 0.6 * near)}" stroke-width="${reach * 0.022}" ` +
            `stroke-linecap="round" stroke-dasharray="${arc} ${length - arc}" transform="rotate(${turn} ${x} ${y})"`,
        ),
      )
    }
    if (chance.next() < 0.7) {
      const angle = chance.between(0, 2 * Math.PI)
      const size = reach * chance.between(0.012, 0.03)
      const colour = chance.pick([accent, second, pale])
      parts.push(
        circle(
          x + radius * Math.cos(angle),
          y + radius * Math.sin(angle),
          size,
          `fill="${colour}"`,
        ),
      )
    }
  }
  const light = `<linearGradient id="core" x1="0" y1="0" x2="1" y2="1"><stop stop-color="${lit}"/><stop offset=".35" stop-color="${accent}"/><stop offset="1" stop-color="${third}"/></linearGradient>`
  return light + parts.join('') + circle(x, y, core, 'fill="url(#core)"')
}

function circle(x: number, y: number, radius: number, rest: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" ${rest}/>`
}
