import { decode } from './codecs.ts'
import { fitPixels } from './fit.ts'
import type { PictureFile } from './generator.ts'
import { scaledDown } from './scaled-down.ts'

/** Pixels of the longer side: a comment shows 640 of them, and fine screens have two for each. */
const longest = 1280

/** GitHub takes images of so many bytes as attachments. https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/attaching-files */
const mostBytes = 10 * 1024 * 1024

const middle = { x: 0.5, y: 0.5 }

/**
 * The whole picture as it is shown in comments and mails: a JPEG, which every mail program shows, no larger
 * than is seen. @throws PictureError when it cannot be decoded
 */
export async function previewOf(picture: PictureFile): Promise<Uint8Array> {
  const pixels = await decode(picture)
  const size = scaledDown(pixels, longest)
  const to = { ...size, format: 'jpeg', focus: middle, maxBytes: mostBytes } as const
  return (await fitPixels(pixels, to)).picture.bytes
}
