import { HeroImagesError, PictureError } from '../../errors.ts'
import type { Picture } from '../../pictures/generator.ts'
import { sniff } from '../../pictures/sniff.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { FileEntry } from '../../repo/files.ts'
import { isLfsPointer } from '../../repo/lfs/pointer.ts'

/**
 * A picture of the repo, its bytes looked at.
 * @param what it is, for messages: `present image`
 * @throws PictureError that names the file; and what the repo throws
 */
export async function readRepoPicture(
  file: FileEntry,
  what: string,
  repo: Pick<ContentRepo, 'readPictures'>,
): Promise<Picture> {
  const bytes = await bytesOf(file, what, repo)
  if (!bytes) throw new PictureError(`The ${what} \`${file.path}\` cannot be read.`)
  if (isLfsPointer(bytes))
    throw new PictureError(`The ${what} \`${file.path}\` is kept in Git LFS, out of our reach.`, {
      hint: `Let \`git lfs pull\` bring it here first, or take it out of LFS (\`${file.path} -filter -diff -merge\` in .gitattributes) and commit it again.`,
    })
  try {
    return sniff(bytes, 'the file')
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    throw new PictureError(`The ${what} \`${file.path}\` cannot be sent: ${error.message}.`, {
      hint: 'Put a whole PNG, JPEG or WebP in its place.',
      cause: error,
    })
  }
}

/** That Git LFS does not give one picture is no fault of the others. */
async function bytesOf(file: FileEntry, what: string, repo: Pick<ContentRepo, 'readPictures'>) {
  try {
    return (await repo.readPictures([file])).get(file.path)
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    const { message, hint } = error
    throw new PictureError(`The ${what} \`${file.path}\` cannot be read: ${message}`, {
      ...(hint !== undefined && { hint }),
      cause: error,
    })
  }
}
