import { latin1, viewOf } from './bytes.ts'
import type { Size } from './generator.ts'

const orientationTag = 0x0112
const short = 3

/**
 * How a picture is to be turned: 1 as it is, 2 to 4 mirrored or on its head, 5 to 8 on its side. By the
 * first directory of its EXIF (CIPA DC-008, 4.6.4); 1 where that says nothing, or is damaged.
 * @param tiff begins with the order of its bytes
 */
export function orientationOf(tiff: Uint8Array): number {
  const order = tiff.length < 8 ? '' : latin1(tiff, 0, 4)
  const isLittle = order === 'II*\0'
  if (!isLittle && order !== 'MM\0*') return 1
  const view = viewOf(tiff)
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > tiff.length) return 1
  const entries = view.getUint16(directory, isLittle)
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12
    if (at + 12 > tiff.length) return 1
    if (view.getUint16(at, isLittle) !== orientationTag) continue
    const value = view.getUint16(at + 8, isLittle)
    const isOne = view.getUint16(at + 2, isLittle) === short && value >= 1 && value <= 8
    return isOne ? value : 1
  }
  return 1
}

/** The same of EXIF as JPEG has it, with its name before it, which some write elsewhere too. */
export const orientationOfExif = (exif: Uint8Array): number =>
  orientationOf(latin1(exif, 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif)

/** Widths that turn to heights: 5 to 8. */
export const isOnSide = (orientation: number): boolean => orientation > 4

/** A size as it is seen. */
export const upright = ({ width, height }: Size, orientation: number): Size =>
  isOnSide(orientation) ? { width: height, height: width } : { width, height }
