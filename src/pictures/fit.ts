import { PictureError } from '../errors.ts'
import { Bitmap, freePixels, type Pixels } from './bitmap.ts'
import { decode, encode, isTransparent, resize } from './codecs.ts'
import type { Focus } from './focus.ts'
import type { Picture, PictureFormat, Size } from './generator.ts'
import { type Window, windowFor } from './window.ts'

export interface Fit extends Size {
  readonly format: PictureFormat
  /** What is to stay; absent: what stands out. */
  readonly focus?: Focus | undefined
  /** The quality goes down until the file is no larger. */
  readonly maxBytes?: number
  /** Bytes that come on top when the picture is made. */
  readonly later?: number
  /** Awaited before each step that holds the process for a few tenths of a second. */
  readonly pause?: () => Promise<void>
}

/** First the quality that shows no loss on a page, then steps down to what is still presentable. */
const QUALITIES: Record<PictureFormat, readonly number[]> = {
  webp: [82, 76, 70, 62, 54, 46, 40],
  jpeg: [85, 80, 74, 66, 58, 49, 40],
  png: [100],
}

/**
 * The picture in exactly this size and format: scaled until it covers the size, and cut so that its
 * subject stays. It is encoded anew even where nothing changes, so that the file holds
 * pixels and nothing else, whatever came in: no metadata, no text, no second file at the end.
 *
 * @throws PictureError when the picture cannot be decoded, or not be made as small as `maxBytes`
 */
export async function fit(picture: Picture, to: Fit): Promise<Picture> {
  await to.pause?.()
  return (await fitPixels(await decode(picture), to)).picture
}

/** The same for a picture that is decoded already; and its pixels before they were encoded. @throws PictureError */
export async function fitPixels(
  decoded: Pixels,
  to: Fit,
): Promise<{ readonly picture: Picture; readonly pixels: Pixels }> {
  const { width, height, format, maxBytes = Number.POSITIVE_INFINITY, later = 0, focus, pause } = to
  await pause?.()
  const scaled = await cover(decoded, { width, height }, focus)
  const pixels = format === 'jpeg' && isTransparent(scaled) ? onWhite(scaled) : scaled
  let smallest = Number.POSITIVE_INFINITY
  for (const quality of QUALITIES[format]) {
    await pause?.()
    const bytes = await encode(pixels, format, quality)
    if (bytes.length + later <= maxBytes)
      return { picture: { format, width, height, bytes }, pixels }
    smallest = Math.min(smallest, bytes.length + later)
  }
  throw new PictureError(
    `a ${format} picture of ${width}x${height} needs ${smallest} bytes, more than the ${maxBytes} allowed`,
    { hint: 'Raise the limit of bytes, choose another format or a smaller size.' },
  )
}

/** Whether one picture can be cut like the other. */
export const isSameShape = (a: Size, b: Size): boolean =>
  Math.abs(a.width / a.height - b.width / b.height) < 0.01

/**
 * Where the part of a picture is that is kept in this size, as a focus: cut by it, another picture of the same
 * shape shows the same part. @throws PictureError when the picture cannot be decoded
 */
export async function keptPart(picture: Picture, size: Size, focus?: Focus): Promise<Focus> {
  const pixels = await decode(picture)
  const { left, top, width, height } = windowFor(pixels, size, focus)
  const share = (offset: number, spare: number) => (spare > 0 ? offset / spare : 0.5)
  return { x: share(left, pixels.width - width), y: share(top, pixels.height - height) }
}

async function cover(pixels: Pixels, size: Size, focus: Focus | undefined): Promise<Pixels> {
  const part = halved(cut(pixels, windowFor(pixels, size, focus)), size)
  const isFinal = part.width === size.width && part.height === size.height
  if (isFinal) return part
  try {
    return await resize(part, size)
  } finally {
    if (part.data.buffer !== pixels.data.buffer) freePixels(part)
  }
}

/** Pixels that are scaled in one go: the scaler holds 36 bytes for each. */
const SCALED_AT_ONCE = 4096 * 4096

/** A very large picture at half its sides, each pixel the mean of four, as long as it still covers the size. */
function halved(pixels: Pixels, size: Size): Pixels {
  const width = Math.floor(pixels.width / 2)
  const height = Math.floor(pixels.height / 2)
  const isSmall = pixels.width * pixels.height <= SCALED_AT_ONCE
  if (isSmall || width < size.width || height < size.height) return pixels
  const data = new Uint8ClampedArray(width * height * 4)
  const line = pixels.width * 4
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0, from = 2 * y * line; x < width; x++, from += 8, to += 4) {
      for (let channel = from; channel < from + 4; channel++) {
        const upper = pixels.data[channel]! + pixels.data[channel + 4]!
        const lower = pixels.data[channel + line]! + pixels.data[channel + line + 4]!
        data[to + channel - from] = (upper + lower) / 4
      }
    }
  }
  return halved(new Bitmap(data, width, height), size)
}

/** The part in a window: whole rows where they lie, else a copy. */
function cut(pixels: Pixels, { left, top, width, height }: Window): Pixels {
  if (width === pixels.width) {
    const line = width * 4
    return new Bitmap(pixels.data.subarray(top * line, (top + height) * line), width, height)
  }
  const data = new Uint8ClampedArray(width * height * 4)
  for (let row = 0; row < height; row++) {
    const start = ((top + row) * pixels.width + left) * 4
    data.set(pixels.data.subarray(start, start + width * 4), row * width * 4)
  }
  return new Bitmap(data, width, height)
}

/** JPEG has no transparency: what shows through is white, as on most pages. */
function onWhite({ data, width, height }: Pixels): Pixels {
  const opaque = new Uint8ClampedArray(data)
  for (let offset = 0; offset < opaque.length; offset += 4) {
    const alpha = opaque[offset + 3]! / 255
    if (alpha === 1) continue
    for (let channel = offset; channel < offset + 3; channel++) {
      opaque[channel] = opaque[channel]! * alpha + 255 * (1 - alpha)
    }
    opaque[offset + 3] = 255
  }
  return new Bitmap(opaque, width, height)
}
