import type { Post } from '../../posts/post.ts'
import type { Conventions } from '../contract/definition.ts'
import { belowRoot } from '../contract/folder.ts'
import type { ImageFormats, Unmade } from '../contract/site.ts'
import { isAbsolute, originOfPage } from '../reading/addresses.ts'
import { saidBy } from '../reading/exported-data.ts'
import { imageIn, valueAt } from '../reading/keys.ts'
import { endsLikePicture, namedPictures } from '../reading/named-pictures.ts'
import { socialKeysOf, withinKeys } from '../reading/own-keys.ts'
import type { PartFolders } from './image-folders.ts'
import { type PlaceNaming, pathNamed } from './named-path.ts'
import type { PartFiles } from './part-files.ts'
import type { SiteContext } from './site-context.ts'

const formats: Readonly<Record<string, ImageFormats['hero']>> = {
  webp: 'webp',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
}

/** The format that a file's name asks for, where it is one that is drawn. */
export const formatNamed = (path: string): ImageFormats['hero'] | undefined =>
  formats[path.slice(path.lastIndexOf('.') + 1).toLowerCase()]

/**
 * What a post names as its picture that is nowhere in the repo: where to draw it, or why it is left
 * alone. Nothing where the post has a picture, or names none.
 */
export function unmadeIn(
  post: Post,
  conventions: Conventions,
  context: SiteContext,
  folders: PartFolders,
  files: Pick<PartFiles, 'heroIn' | 'pictureOf'>,
): Unmade | undefined {
  const hero = files.heroIn(post)
  if (hero?.value === undefined || hero.file !== undefined) return undefined
  const { value } = hero
  // What is in a bucket is seen by whoever reads the page, and not here.
  if (context.settings.imageKeys && isAbsolute(value)) return undefined
  const isThere = (each: string) => files.pictureOf(each, post) !== undefined
  if (isThere(value)) return undefined
  const isOwn = withinKeys(socialKeysOf(context.settings))
  const others =
    post.syntax === 'html' ? [] : namedPictures(saidBy(post)).filter(({ key }) => !isOwn(key))
  if (others.some((other) => isThere(other.value))) return undefined

  const site = namingIn(post, conventions, context, folders)
  const path = pathNamed({ key: hero.key ?? '', value }, post, site)
  if (path === undefined) return isAbsolute(value) ? undefined : { label: hero.label, why: unknown }
  if (!endsLikePicture(path)) return undefined
  const format = formatNamed(path)
  if (format === undefined) return { label: hero.label, why: noFormat }
  const lower = path.toLowerCase()
  const alike = [...context.paths].find((each) => each.toLowerCase() === lower)
  if (alike !== undefined) return { label: hero.label, why: `\`${alike}\` is written otherwise` }
  return { label: hero.label, path, format, elsewhere: conventions.elsewhere === true }
}

const unknown = 'where that file belongs is not known here'
const noFormat = 'pictures are drawn as .webp, .jpg and .png'

/** Repo path that a post means by what one of its keys says, be it there or not. */
export function pathMeant(
  key: string,
  post: Post,
  conventions: Conventions,
  context: SiteContext,
  folders: PartFolders,
): string | undefined {
  const value = imageIn(valueAt(post.meta, key))
  return value && pathNamed({ key, value }, post, namingIn(post, conventions, context, folders))
}

const namingIn = (
  post: Post,
  conventions: Conventions,
  { root, settings, paths }: SiteContext,
  { served, named }: PartFolders,
): PlaceNaming => ({
  conventions,
  root,
  origin:
    (post.syntax === 'html' ? originOfPage(post, belowRoot(root, post.path)) : undefined) ??
    conventions.origin,
  served,
  imageUrl: settings.imageUrl,
  dirs: named,
  hasFolder: (folder) => [...paths].some((path) => path.startsWith(`${folder}/`)),
})
