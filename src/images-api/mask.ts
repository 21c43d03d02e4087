import { PictureError } from '../errors.ts'
import { Bitmap } from '../pictures/bitmap.ts'
import { decode, encode } from '../pictures/codecs.ts'
import type { Picture } from '../pictures/generator.ts'
import { sizeText } from '../pictures/size-text.ts'

/** The API takes masks below 4 MB. */
const MAX_MASK = 4 * 1024 * 1024

/**
 * The mask as an RGBA PNG that holds nothing but where the picture may change: transparent and white
 * there, for servers that read brightness (stable-diffusion.cpp), opaque and black elsewhere. Two
 * colours weigh little, whatever the mask weighed before.
 *
 * @throws PictureError where it has another size than the picture, or lets nothing change
 */
export async function sendableMask(mask: Picture, from: Picture): Promise<Picture> {
  const { width, height } = from
  if (mask.width !== width || mask.height !== height) {
    throw new PictureError(
      `the mask has ${sizeText(mask)} pixels, but the picture that it is for has ${sizeText(from)}`,
      { hint: 'Make a PNG of exactly that size, transparent where the picture may change.' },
    )
  }
  const { data } = await decode(mask)
  const pixels = new Uint8ClampedArray(data.length)
  let isOpaque = true
  for (let offset = 0; offset < data.length; offset += 4) {
    const alpha = data[offset + 3]!
    if (alpha < 255) isOpaque = false
    pixels.fill(255 - alpha, offset, offset + 3)
    pixels[offset + 3] = alpha
  }
  if (isOpaque) {
    throw new PictureError(
      'the mask has no transparent pixel, so nothing of the picture may change',
      {
        hint: 'Make the mask transparent where the picture may change.',
      },
    )
  }
  const bytes = await encode(new Bitmap(pixels, width, height), 'png', 100)
  if (bytes.length >= MAX_MASK) {
    throw new PictureError(`the mask has ${bytes.length} bytes, and must have less than 4 MB`, {
      hint: 'Use few degrees of transparency: soft edges weigh most.',
    })
  }
  return { format: 'png', width, height, bytes }
}
