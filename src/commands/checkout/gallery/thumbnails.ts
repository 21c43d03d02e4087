import { PictureError } from '../../../errors.ts'
import type { GalleryPicture, Thumbnail } from '../../../gallery/gallery.ts'
import type { PictureFile } from '../../../pictures/generator.ts'
import { scaledDown } from '../../../pictures/scaled-down.ts'
import { sniff } from '../../../pictures/sniff.ts'
import { inThread } from '../../../pictures/threads.ts'
import type { Snapshot } from '../../../repo/files.ts'
import { isLfsPointer } from '../../../repo/lfs/pointer.ts'
import { fileFact } from '../../../report/facts.ts'
import type { CheckoutContext } from '../command.ts'

/** How large a small picture is: pixels of its longer side, and bytes. */
interface SmallSize {
  readonly side: number
  readonly maxBytes: number
}

/** Of the large view, too: sharp enough to judge a picture by, so small that 500 of them open at once. */
const heroSize: SmallSize = { side: 480, maxBytes: 14_000 }
const otherSize: SmallSize = { side: 208, maxBytes: 5_000 }

/** A picture as the page shows it. */
export interface SmallPicture extends GalleryPicture {
  /** Of a hero: how it looks, as `lookHash` tells it. */
  readonly look?: string
}

/** Makes small pictures of files of a tree, each file once for each kind, in threads. */
export function createThumbnails(head: Snapshot, { repo, signal }: CheckoutContext) {
  const made = new Map<string, Promise<SmallPicture>>()
  const make = async (path: string, kind: GalleryPicture['kind']): Promise<SmallPicture> => {
    signal.throwIfAborted()
    const file = head.files.get(path)
    const picture = { kind, path, isFile: file !== undefined }
    if (file === undefined) return { ...picture, why: 'the file is not there' }
    try {
      const bytes = (await repo.readPictures([file])).get(path)
      if (bytes === undefined) return { ...picture, why: 'no file of its own' }
      if (isLfsPointer(bytes)) return { ...picture, why: 'in Git LFS, and not checked out' }
      const full = sniff(bytes, 'the file')
      const size = fileFact({ ...full, path, bytes: full.bytes.length })
      const small = await smallOf(full, kind === 'social' ? otherSize : heroSize, signal)
      return { ...picture, size, ...small }
    } catch (error) {
      if (!(error instanceof PictureError)) throw error
      return { ...picture, why: `not shown here: ${error.message}` }
    }
  }
  return (path: string, kind: GalleryPicture['kind']): Promise<SmallPicture> => {
    const key = `${kind} ${path}`
    const there = made.get(key) ?? make(path, kind)
    made.set(key, there)
    return there
  }
}

/** The whole picture, no part of it cut off. @throws PictureError where it cannot be decoded */
async function smallOf(
  picture: PictureFile,
  { side, maxBytes }: SmallSize,
  signal: AbortSignal,
): Promise<{ readonly thumbnail: Thumbnail; readonly look?: string }> {
  const to = { ...scaledDown(picture, side), format: 'webp' as const, maxBytes }
  const cuts = [{ from: 0, to }]
  try {
    const tell = { look: true, placeholder: false }
    const { images, look } = await inThread({ pictures: [picture], cuts, tell }, signal)
    return { thumbnail: images[0]!, ...(look !== undefined && { look }) }
  } catch (error) {
    // One that is all noise: half as large it has a quarter of it.
    if (!(error instanceof PictureError) || side < 64) throw error
    return smallOf(picture, { side: Math.round(side / 2), maxBytes }, signal)
  }
}
