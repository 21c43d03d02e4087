import { fit } from '../pictures/fit.ts'
import type { Picture } from '../pictures/generator.ts'
import { scaledDown } from '../pictures/scaled-down.ts'

/** Pixels of the longer side: enough to say what a picture shows, and to read its large words. */
const LONGEST = 512

/**
 * The whole picture as a data URL of a small JPEG.
 * @throws PictureError where it cannot be decoded
 */
export async function asDataUrl(picture: Picture): Promise<string> {
  const { bytes } = await fit(picture, { ...scaledDown(picture, LONGEST), format: 'jpeg' })
  return `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`
}
