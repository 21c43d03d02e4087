import { PictureError, SettingsError } from '../../errors.ts'
import { sha256 } from '../../ledger/fingerprint.ts'
import type { Picture } from '../../pictures/generator.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { FileEntry } from '../../repo/files.ts'
import { readRepoPicture } from './repo-picture.ts'

/** A brand image that goes along with a drawing. */
export interface BrandImage {
  readonly path: string
  /** Hex, over the file's bytes. */
  readonly sha256: string
  readonly picture: Picture
}

/** Gives the brand images in these files. */
export type BrandImages = (files: readonly FileEntry[]) => Promise<readonly BrandImage[]>

/**
 * Reads brand images once a run: when the first drawing asks for them, and not at all for a plan.
 * What it gives throws SettingsError where one is no picture: that is not the fault of a post.
 */
export function brandImagesOf(repo: Pick<ContentRepo, 'readPictures'>): BrandImages {
  const known = new Map<string, Promise<BrandImage>>()
  const imageOf = (file: FileEntry) => {
    const key = `${file.sha} ${file.path}`
    const image = known.get(key) ?? read(file, repo)
    known.set(key, image)
    return image
  }
  return (files) => Promise.all(files.map(imageOf))
}

async function read(file: FileEntry, repo: Pick<ContentRepo, 'readPictures'>): Promise<BrandImage> {
  try {
    const picture = await readRepoPicture(file, 'brand image', repo)
    return { path: file.path, sha256: sha256(picture.bytes), picture }
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    const { message, hint } = error
    throw new SettingsError(message, {
      file: file.path,
      cause: error,
      ...(hint !== undefined && { hint }),
    })
  }
}
