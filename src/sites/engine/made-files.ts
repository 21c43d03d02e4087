import type { Post } from '../../posts/post.ts'
import type { Conventions } from '../contract/definition.ts'
import { isBelow } from '../contract/folder.ts'
import type { ImageFormats } from '../contract/site.ts'
import { learnedFiles, namesByPattern } from '../learn/learned-files.ts'
import { namesOf } from '../reading/name-pattern.ts'
import type { NamedPost } from '../reading/names.ts'
import { imageFiles } from './image-files.ts'
import type { PartFolders } from './image-folders.ts'
import type { SiteContext } from './site-context.ts'
import { lookedUp } from './written-paths.ts'

/** Which files the images of a post are that we make. */
export interface MadeFiles {
  /** Repo paths of both; the same where the site has one picture for pages and networks. */
  filesOf(post: Post, formats: ImageFormats): { readonly hero: string; readonly social: string }
  /** The format of the hero, where the one that is wanted is none that its name can have. */
  heroFormat(wanted: ImageFormats['hero']): ImageFormats['hero']
}

/** Names them by the site's conventions, and by what its posts teach. */
export function madeFilesOf(
  conventions: Conventions,
  context: SiteContext,
  folders: PartFolders,
  {
    namedAfter,
    reaches,
  }: {
    readonly namedAfter: (path: string) => NamedPost
    readonly reaches: (file: string) => boolean
  },
): MadeFiles {
  const { imageName } = context
  const { learned } = conventions
  const isOne = hasOnePicture(conventions, context.settings)
  const heroFormat = heroFormatIn(conventions)

  function bothOf(post: Post, formats: ImageFormats) {
    const { learned: _, ...named } = namedAfter(post.path)
    const known = imageFiles(post, formats, {
      colocated: conventions.colocated?.(post),
      folders: folders.images,
      imageName: () => imageName(named),
    })
    if (!learned) return known
    const { hero, social } = folders.images
    const names = namesOf(post.path, named.below, conventions.unnumbered)
    return learnedFiles(known, learned, {
      name: namesByPattern(learned, namedAfter(post.path), { names, unique: imageName }),
      together: hero.dir === social.dir,
      reaches: (file) =>
        !conventions.colocated && reaches(file) && !isNameless(file, post, conventions, context),
    })
  }
  return {
    heroFormat,
    filesOf(post, formats) {
      const files = bothOf(post, { ...formats, hero: heroFormat(formats.hero) })
      return isOne ? { hero: files.hero, social: files.hero } : files
    },
  }
}

/**
 * Whether a file lies in the folder that is published with the post's page, where no key of this repo names
 * one, so that none can be told to.
 */
function isNameless(
  file: string,
  post: Post,
  conventions: Conventions,
  { root }: SiteContext,
): boolean {
  const own = lookedUp(post, conventions, root)
  return conventions.learned?.byName === true && own !== undefined && isBelow(own, file)
}

/** The format of heroes: another than the one that is wanted, where a template asks for a name with its ending. */
const heroFormatIn =
  ({ askedFor, learned }: Conventions): MadeFiles['heroFormat'] =>
  (wanted) => {
    const taken = learned?.hero?.pattern === undefined ? askedFor?.formats : undefined
    return taken === undefined || taken.includes(wanted) ? wanted : taken[0]!
  }

/**
 * Whether hero and social image are one file: not where the settings, or the posts of this repo, have a key
 * for each.
 */
function hasOnePicture(
  { onePicture, learned }: Conventions,
  { fields }: SiteContext['settings'],
): boolean {
  if (onePicture !== true || fields.hero !== undefined || fields.social !== undefined) return false
  return learned?.hero === undefined || learned.social === undefined
}
