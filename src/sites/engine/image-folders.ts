import type { Conventions, ImageFolder } from '../contract/definition.ts'
import { isBelow, repoPath } from '../contract/folder.ts'
import type { SiteSettings } from '../contract/site.ts'

/** Folders of the two images as repo paths, by the site's conventions or by the settings. */
export interface ImageFolders {
  readonly hero: ImageFolder
  readonly social: ImageFolder
  readonly warnings: readonly string[]
}

/** `served` are the repo paths of the folders that the site serves. */
export function imageFoldersOf(
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
