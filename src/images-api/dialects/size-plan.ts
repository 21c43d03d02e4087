import type { Size } from '../../pictures/generator.ts'
import { sizeText } from '../../pictures/size-text.ts'
import { requestSize, stepSize } from '../sizes.ts'
import type { Dialect, Sizing } from './dialect.ts'

/** A size as it is asked for. */
export interface PlannedSize {
  readonly parameters: Readonly<Record<string, string | number>>
  /** What comes of it; of a ratio the documents tell no pixels, so they are close to it. */
  readonly size: Size
}

/** The smallest request of the dialect that covers the wanted size, of nearly its shape. */
export function planSize({ sizing }: Dialect, model: string, wanted: Size): PlannedSize {
  if (sizing.style === 'ratio') return nearestRatio(sizing, wanted)
  const { rules, style } = sizing
  const size = rules === 'model' ? requestSize(model, wanted) : stepSize(wanted, rules)
  const { width, height } = size
  return { parameters: style === 'sides' ? { width, height } : { size: sizeText(size) }, size }
}

/** The ratio of which the least is cropped, in the lowest resolution that covers; else the highest. */
function nearestRatio(
  { ratios, resolutions }: Extract<Sizing, { style: 'ratio' }>,
  wanted: Size,
): PlannedSize {
  const shape = wanted.width / wanted.height
  const kept = (ratio: string) => Math.min(shape / shapeOf(ratio), shapeOf(ratio) / shape)
  const [ratio] = ratios.toSorted((a, b) => kept(b) - kept(a)) as [string]
  const plans = resolutions.map(({ name, side }) => ({
    parameters: { aspect_ratio: ratio, resolution: name },
    size: sizeAt(side, shapeOf(ratio)),
  }))
  const covers = ({ size }: PlannedSize) =>
    size.width >= wanted.width && size.height >= wanted.height
  return plans.find(covers) ?? plans.at(-1)!
}

/** `19.5:9` as a number. */
function shapeOf(ratio: string): number {
  const [width, height] = ratio.split(':').map(Number)
  return width! / height!
}

/** As many pixels as the square of that side has, in the steps of 16 that all models draw in. */
function sizeAt(side: number, ratio: number): Size {
  const down = (pixels: number) => Math.floor(pixels / 16) * 16
  return { width: down(side * Math.sqrt(ratio)), height: down(side / Math.sqrt(ratio)) }
}
