import type { Conventions, ImageFolder } from '../contract/definition.ts'
import { isBelow, repoPath } from '../contract/folder.ts'
import type { SiteSettings } from '../contract/site.ts'

/** Folders of the two images as repo paths, by the site's conventions or by the settings. */
export interface ImageFolders {
  readonly hero: ImageFolder
  readonly social: ImageFolder
  readonly warnings: readonly string[]
}

/** The folders of one part of a site, as repo paths. */
export interface PartFolders {
  /** What the site serves from its base. */
  readonly served: readonly string[]
  readonly images: ImageFolders
  /** What `image-url` is about. */
  readonly named: readonly string[]
}

export function partFoldersOf(
  conventions: Conventions,
  { root, settings }: { readonly root: string; readonly settings: SiteSettings },
): PartFolders {
  const served = conventions.served.map((dir) => repoPath(root, dir).replace(/\/$/, ''))
  const images = imageFoldersOf(conventions, { root, served, settings })
  const named =
    settings.imageUrl !== undefined && !settings.imageDir ? [images.social.dir] : dirsOf(images)
  return { served, images, named }
}

/** Both folders, each once. */
export const dirsOf = ({ hero, social }: ImageFolders): readonly string[] => [
  ...new Set([hero.dir, social.dir]),
]

function imageFoldersOf(
  { hero, social }: Pick<Conventions, 'hero' | 'social'>,
  site: {
    readonly root: string
    readonly served: readonly string[]
    readonly settings: Pick<SiteSettings, 'imageDir' | 'imageUrl'>
  },
): ImageFolders {
  const inRepo = (folder: ImageFolder): ImageFolder => ({
    ...folder,
    dir: repoPath(site.root, folder.dir),
  })
  const dir = site.settings.imageDir
  if (dir === undefined) return { hero: inRepo(hero), social: inRepo(social), warnings: [] }

  const isServed =
    site.settings.imageUrl !== undefined || site.served.some((top) => isBelow(top, dir))
  if (isServed) return { hero: { ...hero, dir }, social: { ...social, dir }, warnings: [] }
  // A social image must have an address; where the hero is not served as a file, it stays apart.
  if (hero.style === 'relative') {
    const apart = social.style === 'relative' ? { ...social, dir } : inRepo(social)
    return { hero: { ...hero, dir }, social: apart, warnings: [] }
  }
  return {
    hero: { ...hero, dir },
    social: { ...social, dir },
    warnings: [
      `"image-dir" ${dir} is not in a folder that the site serves (${site.served.join(', ') || 'none'}), so posts name images by relative paths: set "image-url" if the pages call it otherwise.`,
    ],
  }
}
