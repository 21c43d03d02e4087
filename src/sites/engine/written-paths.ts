import { posix } from 'node:path'
import type { Post } from '../../posts/post.ts'
import type { Conventions, ImageFolder, KeyValues } from '../contract/definition.ts'
import { isBelow, repoPath } from '../contract/folder.ts'
import { addressesOf, relativeTo } from '../reading/addresses.ts'
import { written } from '../reading/path-style.ts'
import type { PartFolders } from './image-folders.ts'
import type { SiteContext } from './site-context.ts'

/** How the posts of one kind write the paths of their images. */
export interface WrittenPaths {
  /** What their keys say. */
  inKeys(post: Post, hero: string, social: string): Pick<KeyValues, 'hero' | 'social'>
  /** What an image in the article itself says. */
  inBody(post: Post, file: string): string
  /** Full address, and whether the site's own address was known to make it. */
  absolute(file: string, post: Post): { readonly url: string; readonly known: boolean }
}

/** Repo path of the folder where the site looks for what a post names by a bare name. */
export const lookedUp = (
  post: Post,
  { lookIn }: Pick<Conventions, 'lookIn'>,
  root: string,
): string | undefined => {
  const folder = lookIn?.(post)
  return folder === undefined ? undefined : repoPath(root, folder)
}

export function writtenPathsOf(
  conventions: Conventions,
  { root, settings }: Pick<SiteContext, 'root' | 'settings'>,
  { served, images, named }: PartFolders,
): WrittenPaths {
  const { origin, learned } = conventions
  const addresses = addressesOf({ root, origin, dirs: named, served, settings })
  const isColocated = (post: Post, file: string) =>
    conventions.colocated !== undefined && posix.dirname(file) === posix.dirname(post.path)

  function pathIn(post: Post, file: string, style: ImageFolder['style']): string {
    if (isColocated(post, file) && style === 'served') return posix.basename(file)
    const own = lookedUp(post, conventions, root)
    if (own !== undefined && isBelow(own, file)) return file.slice(own.length + 1)
    const path = style === 'served' ? addresses.served(file) : undefined
    if (path !== undefined) return conventions.slashless ? path.replace(/^\/(?!\/)/, '') : path
    const relative = relativeTo(post.path, file)
    return relative.startsWith('../') ? relative : `./${relative}`
  }
  const inKey = (post: Post, file: string, image: 'hero' | 'social') => {
    const style = learned?.[image]?.style
    return (style && written(style, file, post.path)) ?? pathIn(post, file, images[image].style)
  }

  return {
    inKeys: (post, hero, social) => ({
      hero: inKey(post, hero, 'hero'),
      social: inKey(post, social, 'social'),
    }),
    inBody(post, file) {
      if (post.syntax === 'html' && settings.imageUrl === undefined) {
        const inArticle = learned?.page?.article && learned.hero?.style
        const path = encodeURI(relativeTo(post.path, file))
        if (inArticle?.relative === false) return written(inArticle, file, post.path) ?? path
        return inArticle?.dotted && !path.startsWith('../') ? `./${path}` : path
      }
      const colocated = isColocated(post, file)
      const style = learned?.hero?.style
      const isServed = style ? !style.relative : images.hero.style === 'served' && !colocated
      const based = isServed && conventions.based ? addresses.based(file) : undefined
      if (based !== undefined) return based
      const path = isServed ? addresses.served(file) : undefined
      return path ?? encodeURI(pathIn(post, file, colocated ? images.hero.style : 'relative'))
    },
    absolute: addresses.absolute,
  }
}
