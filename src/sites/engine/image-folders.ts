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
  at: {
    readonly root: string
    readonly served: readonly string[]
    readonly settings: Pick<SiteSettings, 'imageDir' | 'imageUrl'>
  },
): ImageFolders {
  const own = (folder: ImageFolder): ImageFolder => ({
    ...folder,
    dir: repoPath(at.root, folder.dir),
  })
  const dir = at.settings.imageDir
  if (dir === undefined) return { hero: own(hero), social: own(social), warnings: [] }

  const isServed = at.settings.imageUrl !== undefined || at.served.some((top) => isBelow(top, dir))
  if (isServed) return { hero: { ...hero, dir }, social: { ...social, dir }, warnings: [] }
  // A social image must have an address; where the hero is not served as a file, it stays apart.
  if (hero.style === 'relative') {
    const apart = social.style === 'relative' ? { ...social, dir } : own(social)
    return { hero: { ...hero, dir }, social: apart, warnings: [] }
  }
  return {
    hero: { ...hero, dir },
    social: { ...social, dir },
    warnings: [
      `"image-dir" ${dir} is not in a folder that the site serves (${at.served.join(', ') || 'none'}), so posts name images by relative paths: set "image-url" if the pages call it otherwise.`,
    ],
  }
}
