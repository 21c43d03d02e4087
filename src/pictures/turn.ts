import { Bitmap, type Pixels } from './bitmap.ts'
import { isOnSide, upright } from './exif.ts'

/**
 * Pixels as they are to be seen.
 * @param orientation of the pixels as they lie in the file: see `orientationOf`
 */
export function turn(pixels: Pixels, orientation: number): Pixels {
  if (orientation === 1) return pixels
  const { width, height } = upright(pixels, orientation)
  const from = new Uint32Array(pixels.data.buffer, pixels.data.byteOffset, pixels.data.length / 4)
  const to = new Uint32Array(width * height)
  const [isMirrored, isOnHead] = flips[orientation]!
  const [right, down] = isOnSide(orientation) ? [pixels.width, 1] : [1, pixels.width]
  for (let y = 0, at = 0; y < height; y++) {
    const row = (isOnHead ? height - 1 - y : y) * down
    for (let x = 0; x < width; x++, at++) {
      to[at] = from[row + (isMirrored ? width - 1 - x : x) * right]!
    }
  }
  return new Bitmap(new Uint8ClampedArray(to.buffer), width, height)
}

/** Whether what is seen, once its sides are where they belong, is left for right, and top for bottom. */
const flips: Readonly<Record<number, readonly [boolean, boolean]>> = {
  2: [true, false],
  3: [true, true],
  4: [false, true],
  5: [false, false],
  6: [true, false],
  7: [true, true],
  8: [false, true],
}
