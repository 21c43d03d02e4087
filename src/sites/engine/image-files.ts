import { posix } from 'node:path'
import type { Post } from '../../posts/post.ts'
import type { Colocated } from '../contract/definition.ts'
import type { ImageFormats } from '../contract/site.ts'
import type { ImageFolders } from './image-folders.ts'

/** Of files that we make, by their formats. */
export const extensions = { webp: 'webp', jpeg: 'jpg', png: 'png' } as const

/** Path of a file in the post's own folder. */
export const inPostFolder = (post: Post, name: string) => posix.join(posix.dirname(post.path), name)

/** Repo paths of a post's two images: beside it, or in their folders under its image name. */
export function imageFiles(
  post: Post,
  formats: ImageFormats,
  {
    colocated,
    folders,
    imageName,
  }: {
    readonly colocated: Colocated | undefined
    readonly folders: Pick<ImageFolders, 'hero' | 'social'>
    /** Asked only where an image does not lie beside the post. */
    readonly imageName: () => string
  },
): { readonly hero: string; readonly social: string } {
  const hero = extensions[formats.hero]
  const social = extensions[formats.social]
  return {
    hero:
      colocated?.hero === undefined
        ? `${folders.hero.dir}/${imageName()}.${hero}`
        : inPostFolder(post, `${colocated.hero}.${hero}`),
    social:
      colocated === undefined
        ? `${folders.social.dir}/${imageName()}-social.${social}`
        : inPostFolder(post, `${colocated.social}.${social}`),
  }
}
