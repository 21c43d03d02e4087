import { freePixels, type Pixels } from './bitmap.ts'
import { encode, resize } from './codecs.ts'
import type { Size } from './generator.ts'

/** A picture of a contact sheet is no larger than that, in pixels. */
export const smallBox: Size = { width: 296, height: 168 }

/** Few bytes: what a sheet shows is encoded once more. */
const quality = 78

/** The size that a whole picture has in the box of a contact sheet. */
export function smallSize({ width, height }: Size): Size {
  const scale = Math.min(1, smallBox.width / width, smallBox.height / height)
  const side = (length: number) => Math.max(1, Math.round(length * scale))
  return { width: side(width), height: side(height) }
}

/** The whole picture as a WebP of some kB, for a contact sheet. */
export async function smallPictureOf(pixels: Pixels): Promise<Uint8Array> {
  const size = smallSize(pixels)
  const isSmall = size.width === pixels.width && size.height === pixels.height
  const scaled = isSmall ? pixels : await resize(pixels, size)
  try {
    return await encode(scaled, 'webp', quality)
  } finally {
    if (!isSmall) freePixels(scaled)
  }
}
