import type { Pixels } from './bitmap.ts'
import type { Size } from './generator.ts'

/**
 * Where along one side of a picture its subject is: how much stands out in each of its strips, from the
 * left or from the top.
 */
export type Profile = readonly number[]

/** The longer side of the copy that is looked at. The eye finds a subject in a thumbnail. */
const looked = 144

/** Of so many rows for each of its own; a picture of today's size has ten, and noise of fewer points does not cancel out. */
const sampled = 5

/** Grey, red against green, blue against yellow: the three ways in which colours are told apart. */
const channels = 3

/** Three planes, one for each channel, row by row. */
interface Planes extends Size {
  readonly planes: readonly Float64Array[]
}

/** What stands out along both sides of a picture. */
interface Profiles {
  readonly columns: Profile
  readonly rows: Profile
}

/** Of pictures that are still there: each is cut to several sizes. */
const known = new WeakMap<Pixels['data'], Profiles>()

/**
 * What of a picture stands out, column by column and row by row: what differs from the area around it,
 * as far as that reaches to the same extent on all sides. So a ground with a gradient, and noise, stay
 * quiet, and a subject at the side is no less than one in the middle.
 *
 * After R. Achanta and S. Süsstrunk, "Saliency detection using maximum symmetric surround" (2010). Only
 * sums, products and square roots, which are the same on every machine.
 */
export function profilesOf(pixels: Pixels): Profiles {
  const before = known.get(pixels.data)
  if (before) return before
  const profiles = profilesIn(shrunk(pixels))
  known.set(pixels.data, profiles)
  return profiles
}

function profilesIn(small: Planes): Profiles {
  const { width, height } = small
  const salience = salienceOf(small)
  const floor = salience.reduce((sum, value) => sum + value, 0) / salience.length
  const columns = new Array<number>(width).fill(0)
  const rows = new Array<number>(height).fill(0)
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      const above = Math.max(0, salience[at]! - floor)
      columns[x]! += above * above
      rows[y]! += above * above
    }
  return { columns, rows }
}

function salienceOf({ width, height, planes }: Planes): Float64Array {
  const sums = planes.map((plane) => summed(plane, width, height))
  const salience = new Float64Array(width * height)
  for (let y = 0, at = 0; y < height; y++) {
    const high = Math.min(y, height - 1 - y)
    for (let x = 0; x < width; x++, at++) {
      const wide = Math.min(x, width - 1 - x)
      let distance = 0
      for (const sum of sums) {
        const near = mean(sum, width, height, x, y, 1, 1)
        const around = mean(sum, width, height, x, y, Math.max(wide, 6), Math.max(high, 6))
        distance += (near - around) ** 2
      }
      salience[at] = Math.sqrt(distance)
    }
  }
  return salience
}

/** For each point the sum of all above and to the left of it, with a row and a column of zeros before. */
function summed(plane: Float64Array, width: number, height: number): Float64Array {
  const line = width + 1
  const sums = new Float64Array(line * (height + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0, row = 0; x < width; x++) {
      row += plane[y * width + x]!
      sums[(y + 1) * line + x + 1] = sums[y * line + x + 1]! + row
    }
  return sums
}

/** Of the area that reaches so far from a point, as much of it as there is. */
function mean(
  sums: Float64Array,
  width: number,
  height: number,
  x: number,
  y: number,
  wide: number,
  high: number,
): number {
  const [left, right] = [Math.max(0, x - wide), Math.min(width, x + wide + 1)]
  const [top, bottom] = [Math.max(0, y - high), Math.min(height, y + high + 1)]
  const line = width + 1
  const sum =
    sums[bottom * line + right]! -
    sums[top * line + right]! -
    sums[bottom * line + left]! +
    sums[top * line + left]!
  return sum / ((right - left) * (bottom - top))
}

/** The picture on white, small: each point is the mean of those that it stands for, in every other row, or fewer. */
function shrunk({ data, width, height }: Pixels): Planes {
  const scale = Math.max(1, Math.max(width, height) / looked)
  const size = {
    width: Math.max(1, Math.round(width / scale)),
    height: Math.max(1, Math.round(height / scale)),
  }
  const step = Math.max(1, Math.floor(scale / sampled))
  const sums = new Float64Array(size.width * size.height * channels)
  const counts = new Float64Array(size.width * size.height)
  const columns = Uint32Array.from({ length: width }, (_, x) =>
    Math.min(size.width - 1, Math.floor((x * size.width) / width)),
  )
  for (let y = 0; y < height; y += step) {
    const row = Math.min(size.height - 1, Math.floor((y * size.height) / height)) * size.width
    for (let x = 0, from = y * width * 4; x < width; x++, from += 4) {
      const to = row + columns[x]!
      const alpha = data[from + 3]!
      const clear = 255 - alpha
      sums[to * channels]! += data[from]! * alpha + 255 * clear
      sums[to * channels + 1]! += data[from + 1]! * alpha + 255 * clear
      sums[to * channels + 2]! += data[from + 2]! * alpha + 255 * clear
      counts[to]! += 255
    }
  }
  const planes = [0, 1, 2].map(() => new Float64Array(size.width * size.height))
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at]! || 1
    const [red, green, blue] = [0, 1, 2].map((nth) => sums[at * channels + nth]! / count)
    planes[0]![at] = (red! + green! + blue!) / 3
    planes[1]![at] = (red! - green!) / 2
    planes[2]![at] = (blue! - (red! + green!) / 2) / 2
  }
  return { ...size, planes }
}
