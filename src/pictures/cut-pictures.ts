import { freePixels, type Pixels } from './bitmap.ts'
import { decode } from './codecs.ts'
import { type Fit, fitPixels } from './fit.ts'
import type { Picture } from './generator.ts'
import { lookHash } from './look-hash.ts'
import { smallPictureOf } from './small-picture.ts'
import { thumbHash } from './thumb-hash.ts'

/** Pictures to cut images from, each decoded once. */
export interface CutJob {
  readonly pictures: readonly Picture[]
  /** Each from one of the pictures, by its place among them. */
  readonly cuts: readonly { readonly from: number; readonly to: Omit<Fit, 'pause'> }[]
  /** What is to be told of the first image. */
  readonly tell: { readonly look: boolean; readonly placeholder: boolean; readonly small?: boolean }
}

/** What came of a job: images in the order of its cuts. */
export interface CutPictures {
  readonly images: readonly Picture[]
  /** See `lookHash`. */
  readonly look?: string | undefined
  /** See `thumbHash`. */
  readonly placeholder?: string
  /** A WebP for a contact sheet. */
  readonly small?: Uint8Array
}

/**
 * Does one job.
 * @param pause awaited before each step that holds the thread for a few tenths of a second
 * @throws PictureError when a picture cannot be decoded, or an image not be made as small as it should be
 */
export async function cutPictures(
  { pictures, cuts, tell }: CutJob,
  pause?: () => Promise<void>,
): Promise<CutPictures> {
  const images: Picture[] = []
  let told: Omit<CutPictures, 'images'> = {}
  let last: { readonly from: number; readonly pixels: Pixels } | undefined
  for (const { from, to } of cuts) {
    await pause?.()
    last = last?.from === from ? last : { from, pixels: await decode(pictures[from]!) }
    const { picture, pixels } = await fitPixels(last.pixels, { ...to, ...(pause && { pause }) })
    if (images.length === 0)
      told = {
        ...(tell.look && { look: lookHash(pixels) }),
        ...(tell.placeholder && { placeholder: await thumbHash(pixels) }),
        ...(tell.small && { small: await smallPictureOf(pixels) }),
      }
    // Megabytes that would else stay until the collector of garbage comes.
    if (pixels.data.buffer !== last.pixels.data.buffer) freePixels(pixels)
    images.push(picture)
  }
  if (last && pictures[last.from]!.format !== 'rgba') freePixels(last.pixels)
  return { images, ...told }
}
