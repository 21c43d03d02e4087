import { decode } from './codecs.ts'
import type { Picture } from './generator.ts'

/** Steps of 255 that a codec may put between pixels of one colour. */
const NOISE = 4

/** Alpha that nobody sees. */
const UNSEEN = 8

/** Bytes a pixel that pictures of one colour stay below, in every format; drawn ones have several times that. */
const THIN = 0.05

/** Bytes a pixel from which a file was hardly packed, so that its weight says nothing. */
const UNPACKED = 2.5

/**
 * What a picture without anything in it shows: `black`, `transparent`, `of one colour (#1e88e5)`; nothing for
 * all others. Some image models answer so where they will not draw. A file that weighs as much as a
 * drawing is not decoded for it.
 * @throws PictureError when it cannot be decoded
 */
export async function blankness(picture: Picture): Promise<string | undefined> {
  const weight = picture.bytes.length / (picture.width * picture.height)
  const isSmall = picture.bytes.length < SMALL
  if (!isSmall && weight > THIN && weight < UNPACKED) return undefined
  return blanknessOf((await decode(picture)).data)
}

/** Bytes of a file whose heads weigh more than its pixels. */
const SMALL = 4096

/** The same of pixels. @param data RGBA, 8 bits each */
export function blanknessOf(data: Uint8ClampedArray): string | undefined {
  const least = [255, 255, 255]
  const most = [0, 0, 0]
  let isSeen = false
  let isSolid = true
  for (let offset = 0; offset < data.length; offset += 4) {
    if (data[offset + 3]! < UNSEEN) {
      isSolid = false
      continue
    }
    isSeen = true
    for (let channel = 0; channel < 3; channel++) {
      const value = data[offset + channel]!
      if (value < least[channel]!) least[channel] = value
      if (value > most[channel]!) most[channel] = value
      if (most[channel]! - least[channel]! > NOISE) return undefined
    }
  }
  if (!isSeen) return 'transparent'
  // One colour in a shape is a picture: a logo, a silhouette.
  if (!isSolid) return undefined
  if (most.every((value) => value <= NOISE)) return 'black'
  const hex = least.map((value) => value.toString(16).padStart(2, '0')).join('')
  return `of one colour (#${hex})`
}
