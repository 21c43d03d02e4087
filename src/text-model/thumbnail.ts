import { fit } from '../pictures/fit.ts'
import type { Picture, Size } from '../pictures/generator.ts'

/** Pixels of the longer side: enough to say what a picture shows, and to read its large words. */
const LONGEST = 512

/**
 * The whole picture as a data URL of a small JPEG.
 * @throws PictureError where it cannot be decoded
 */
export async function asDataUrl(picture: Picture): Promise<string> {
  const { bytes } = await fit(picture, { ...scaledDown(picture), format: 'jpeg' })
  return `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`
}

function scaledDown({ width, height }: Size): Size {
  const scale = Math.min(1, LONGEST / Math.max(width, height))
  const side = (length: number) => Math.max(1, Math.round(length * scale))
  return { width: side(width), height: side(height) }
}
