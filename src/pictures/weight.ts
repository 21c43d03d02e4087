import type { PictureFormat, Size } from './generator.ts'

/**
 * Bytes for a pixel that a drawn picture takes at least. PNG keeps every pixel, and what models draw has
 * grain: 1.5 to 3.3 bytes at the sizes of social images. JPEG writes no 16x16 pixels in less than 12 bits,
 * whatever they show (ITU-T T.81, F.1.2: two codes for each of six blocks). WebP can do with next to none.
 */
const never: Readonly<Record<PictureFormat, number>> = { png: 0.5, jpeg: 12 / 8 / 256, webp: 0 }

/** Below this many most drawings do not fit, or look poor where they do. */
const hardly: Readonly<Record<PictureFormat, number>> = { png: 2.4, jpeg: 0.05, webp: 0.03 }

/** Whether a drawn picture can be as light as asked. Flat colours, such as those of title cards, always can. */
export function judgeWeight(
  { width, height }: Size,
  format: PictureFormat,
  maxBytes: number,
): 'never' | 'hardly' | 'well' {
  const each = maxBytes / (width * height)
  if (each < never[format]) return 'never'
  return each < hardly[format] ? 'hardly' : 'well'
}

/** Bytes that most drawings of this size do with, in full hundred thousands. */
export const enoughBytes = ({ width, height }: Size, format: PictureFormat): number =>
  Math.ceil((width * height * usual[format]) / 100_000) * 100_000

const usual: Readonly<Record<PictureFormat, number>> = { png: 3, jpeg: 0.25, webp: 0.2 }
