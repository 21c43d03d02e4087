import { fit } from '../../pictures/fit.ts'
import type { Focus } from '../../pictures/focus.ts'
import type { Picture, PictureFormat, Size } from '../../pictures/generator.ts'
import { mostPacketBytes } from '../../pictures/provenance/xmp.ts'
import { parseSize } from '../../pictures/size-text.ts'
import type { SocialImage } from '../../settings/social-schema.ts'
import type { KnownSettings } from '../find/run-settings.ts'

/** The image files of a post, as pictures. */
export interface Cuts {
  readonly hero: Picture
  readonly social: Picture
  /** Further social images, in the order of the settings. */
  readonly more: readonly Picture[]
}

/**
 * Cuts an original to the images of a post.
 * @param pause awaited before each step that holds the process for a few tenths of a second
 * @throws PictureError
 */
export async function cutAll(
  original: { readonly [Image in keyof Cuts]?: Cuts[Image] } & Pick<Cuts, 'hero' | 'social'>,
  hero: Size & { readonly format: PictureFormat },
  { social, moreSocial = [] }: Pick<KnownSettings, 'social' | 'moreSocial'>,
  focus: Focus | undefined,
  pause: () => Promise<void>,
): Promise<Cuts> {
  const how = { focus, pause }
  const cut = (picture: Picture, image: SocialImage) =>
    fit(picture, {
      ...parseSize(image.size),
      ...{ format: image.format, maxBytes: image['max-bytes'], later: mostPacketBytes },
      ...how,
    })
  const cuts = {
    hero: await fit(original.hero, { ...hero, ...how }),
    social: await cut(original.social, social),
  }
  const more: Picture[] = []
  for (const [at, image] of moreSocial.entries())
    more.push(await cut(original.more?.[at] ?? original.social, image))
  return { ...cuts, more }
}
