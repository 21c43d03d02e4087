import { posix } from 'node:path'
import type { Post } from '../../posts/post.ts'
import type { Beside } from '../contract/definition.ts'
import type { ImageFormats } from '../contract/site.ts'
import type { Shelves } from './shelves.ts'

const extensions = { webp: 'webp', jpeg: 'jpg', png: 'png' } as const

/** Path of a file in the post's own folder. */
export const besidePost = (post: Post, name: string) => posix.join(posix.dirname(post.path), name)

/** Repo paths of a post's two images: beside it, or on their shelves under its image name. */
export function imageFiles(
  post: Post,
  formats: ImageFormats,
  {
    beside,
    shelves,
    imageName,
  }: {
    readonly beside: Beside | undefined
    readonly shelves: Pick<Shelves, 'hero' | 'social'>
    /** Asked only where a shelf is used. */
    readonly imageName: () => string
  },
): { readonly hero: string; readonly social: string } {
  const hero = extensions[formats.hero]
  const social = extensions[formats.social]
  return {
    hero:
      beside?.hero === undefined
        ? `${shelves.hero.dir}/${imageName()}.${hero}`
        : besidePost(post, `${beside.hero}.${hero}`),
    social:
      beside === undefined
        ? `${shelves.social.dir}/${imageName()}-social.${social}`
        : besidePost(post, `${beside.social}.${social}`),
  }
}
