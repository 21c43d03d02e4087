import { rgbaToThumbHash } from 'thumbhash'
import type { Pixels } from './bitmap.ts'
import { resize } from './codecs.ts'
import { scaledDown } from './scaled-down.ts'

/** Pixels of the longer side that the hash is made of, at most: https://evanw.github.io/thumbhash/ */
const LONGEST = 100

/** The ThumbHash of a picture in base64: some 30 bytes from which a page draws a blurred one. */
export async function thumbHash(pixels: Pixels): Promise<string> {
  const size = scaledDown(pixels, LONGEST)
  const isSmall = Math.max(pixels.width, pixels.height) <= LONGEST
  const { data } = isSmall ? pixels : await resize(pixels, size)
  return Buffer.from(rgbaToThumbHash(size.width, size.height, data)).toString('base64')
}
