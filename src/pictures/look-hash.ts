import type { Pixels } from './bitmap.ts'

/** Steps across and down that a look is made of, each way. */
const side = 8
/** Steps of brightness that are none, of 255: what is flat must not tell of the encoder. */
const level = 2
/** A look that goes up and down less often tells nothing: a plain ground, a gradient. */
const leastTurns = 6

/**
 * Of all steps that two looks have, so many may differ where they are of nearly the same picture.
 * Measured on 160 drawn pictures (docs/one-look.md): at 0.2 all that were compressed anew (quality 40),
 * made smaller, brightened, cut to 1200x630 or cut by 4 percent are the same, and none of 4,090 pairs of
 * different ones; at 0.25 those are 8. One direction alone (dHash of 64 bits), with up to 6 bits that
 * differ, takes 250 of 1,770 pairs with a small subject for the same.
 */
const mostDiffering = 0.2

/**
 * Short for how a picture looks: a difference hash, as 64 hex digits. Of a grid of mean brightnesses it
 * says of each step to the right and down whether it goes up, down or neither, after
 * https://www.hackerfactor.com/blog/index.php?/archives/529-Kind-of-Like-That.html. The same picture gives
 * the same on every machine.
 * @returns nothing for a picture that is too plain to be told from others by it
 */
export function lookHash(pixels: Pixels): string | undefined {
  const brightness = brightnessOf(pixels)
  const rows = lines((row, step) => [step, row]).map((line) => line.map(brightness(side + 1, side)))
  const columns = lines((column, step) => [column, step]).map((line) =>
    line.map(brightness(side, side + 1)),
  )
  const steps = [rows.map(stepsOf), columns.map(stepsOf)]
  const turns = steps.flat().reduce((sum, line) => sum + turnsOf(line), 0)
  if (turns < leastTurns) return undefined
  const bits = steps.flatMap((way) =>
    [1, -1].map((sign) => way.flat().map((step) => (step === sign ? '1' : '0'))),
  )
  return bits
    .map((way) =>
      BigInt(`0b${way.join('')}`)
        .toString(16)
        .padStart(16, '0'),
    )
    .join('')
}

/** Which part of the steps of two looks differ: 0 for the same, 1 where they have none in common. */
export function differenceOf(a: string, b: string): number {
  const [one, other] = [BigInt(`0x${a}`), BigInt(`0x${b}`)]
  return ones(one ^ other) / Math.max(1, ones(one) + ones(other))
}

/** Whether two pictures are nearly the same by their looks. */
export const isAlike = (a: string, b: string): boolean => differenceOf(a, b) <= mostDiffering

/** Whether a text is what {@link lookHash} gives. */
export const isLook = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

const ones = (bits: bigint): number => bits.toString(2).replaceAll('0', '').length

/** Places in a grid, along each of its lines. */
const lines = (at: (line: number, step: number) => readonly [number, number]) =>
  Array.from({ length: side }, (_, line) =>
    Array.from({ length: side + 1 }, (_, step) => at(line, step)),
  )

const stepsOf = (line: readonly number[]): readonly number[] =>
  line.slice(1).map((value, index) => {
    const step = value - line[index]!
    return Math.abs(step) <= level ? 0 : Math.sign(step)
  })

/** How often it goes down after it went up, and up after it went down. */
function turnsOf(line: readonly number[]): number {
  const moves = line.filter((step) => step !== 0)
  return moves.filter((step, index) => index > 0 && step !== moves[index - 1]).length
}

/** Gives the mean brightness of a field of a grid, 0 to 255; what shows through is white. */
const brightnessOf =
  ({ data, width, height }: Pixels) =>
  (columns: number, rows: number) =>
  ([column, row]: readonly [number, number]): number => {
    const [left, right] = edges(column, columns, width)
    const [top, bottom] = edges(row, rows, height)
    let sum = 0
    for (let y = top; y < bottom; y++)
      for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
        // Luma of ITU-R BT.601.
        const luma = 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!
        const alpha = data[at + 3]! / 255
        sum += luma * alpha + 255 * (1 - alpha)
      }
    return sum / ((right - left) * (bottom - top))
  }

/** Pixels of a field, at least one. */
function edges(index: number, count: number, length: number): readonly [number, number] {
  const from = Math.min(length - 1, Math.floor((index * length) / count))
  return [from, Math.max(from + 1, Math.floor(((index + 1) * length) / count))]
}
