import type { DrawRequest } from '../../pictures/generator.ts'
import type { Planned } from '../plan/planned.ts'
import type { BrandImage } from './brand-images.ts'
import { openChosen } from './chosen.ts'
import type { DrawingContext } from './drawing-context.ts'
import { readMask } from './read-mask.ts'
import { readRepoPicture } from './repo-picture.ts'

/** The pictures that a request brings along. */
export interface Brought {
  readonly request: Pick<DrawRequest, 'from' | 'mask' | 'references'>
  readonly brandImages: readonly BrandImage[]
}

/**
 * Reads what goes along with one drawing: the image to change, its mask, and the brand images.
 * A card takes nothing along.
 * @throws PictureError for this post's own pictures, SettingsError for a brand image that is none
 */
export async function bring(
  { from, mask, references, chosen }: Pick<Planned, 'from' | 'mask' | 'references' | 'chosen'>,
  { generator, run: { repo }, brandImages, candidates }: DrawingContext,
): Promise<Brought> {
  if (generator.mostPictures === 0) return { request: {}, brandImages: [] }
  const images = await brandImages(references)
  const picture =
    from && chosen && candidates
      ? (await openChosen(chosen, candidates)).hero
      : from && (await readRepoPicture(from, 'present image', repo))
  return {
    request: {
      ...(picture && { from: picture }),
      ...(mask &&
        from &&
        picture && { mask: await readMask(mask, { path: from.path, picture }, repo) }),
      ...(images.length > 0 && { references: images.map((image) => image.picture) }),
    },
    brandImages: images,
  }
}
