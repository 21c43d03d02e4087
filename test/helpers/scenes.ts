import { createHash } from 'node:crypto'
import { png } from './png.ts'

const palette = ['0f3d3e', 'd9c8a5', 'e29d3e', '1b5e5f', 'f1e7d0', '7a4b1f', '12292b']
const colours = palette.map(
  (hex) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Colour,
)
type Colour = [number, number, number]

/**
 * A picture with things in it, which follow from the text: a sky, hills, and shapes before them, in one
 * palette for all. Unlike a gradient it can be told from another one at a glance.
 */
export function sceneOf(text: string, width: number, height: number): Buffer {
  const bytes = [0, 1, 2].flatMap((part) => [
    ...createHash('sha256').update(`${part} ${text}`).digest(),
  ])
  let used = 0
  const next = () => bytes[used++ % bytes.length]! / 256
  const colour = () => colours[Math.floor(next() * colours.length)]!
  const sky = colour()
  const hills = Array.from({ length: 3 }, (_, index) => ({
    base: 0.35 + next() * 0.3 + index * 0.1,
    swing: next() * 0.2,
    waves: 1 + next() * 3,
    fill: colour(),
  }))
  const shapes = Array.from({ length: 6 }, () => ({
    ...{ x: next(), y: next(), across: 0.04 + next() * 0.12, down: 0.08 + next() * 0.25 },
    isRound: next() < 0.5,
    fill: colour(),
  }))
  return png(width, height, (px, py) => {
    const [x, y] = [px / width, py / height]
    const shape = shapes.findLast(({ isRound, ...at }) => {
      const [a, b] = [(x - at.x) / at.across, (y - at.y) / at.down]
      return isRound ? a * a + b * b < 1 : Math.abs(a) < 1 && Math.abs(b) < 1
    })
    const hill = hills.findLast(
      ({ base, swing, waves }) => y > base + swing * Math.sin(x * waves * Math.PI),
    )
    return (shape ?? hill)?.fill ?? sky
  })
}
