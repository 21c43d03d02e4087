import { PictureError } from '../../errors.ts'
import type { Picture } from '../../pictures/generator.ts'
import { sizeText } from '../../pictures/size-text.ts'
import { hasAlpha } from '../../pictures/sniff-png.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { FileEntry } from '../../repo/files.ts'
import { readRepoPicture } from './repo-picture.ts'

/**
 * Reads the mask for one picture.
 * @throws PictureError where it is no PNG with alpha, or of another size than the picture
 */
export async function readMask(
  file: FileEntry,
  { path, picture }: { readonly path: string; readonly picture: Picture },
  repo: Pick<ContentRepo, 'readPictures'>,
): Promise<Picture> {
  const mask = await readRepoPicture(file, 'mask', repo)
  const wrong = (what: string, hint: string) =>
    new PictureError(`The mask \`${file.path}\` ${what}.`, { hint })
  if (mask.format !== 'png' || !hasAlpha(mask.bytes))
    throw wrong(
      `is a ${mask.format.toUpperCase()} without an alpha channel`,
      'Save it as a PNG that is transparent where the image may change.',
    )
  if (mask.width !== picture.width || mask.height !== picture.height)
    throw wrong(
      `is ${sizeText(mask)}, the present image \`${path}\` is ${sizeText(picture)}`,
      'Make the mask exactly as large as the image that it is for.',
    )
  return mask
}
