import type { Post } from '../../posts/post.ts'
import type { Conventions } from '../contract/definition.ts'
import { belowRoot, isBelow, repoPath } from '../contract/folder.ts'
import type { Observation } from '../contract/learned.ts'
import type { ImageFormats, SiteSettings } from '../contract/site.ts'
import { cluesIn, isSocialIn, namesPicture } from '../learn/clues.ts'
import { learnedFiles, nameByPattern, namesByPattern } from '../learn/learned-files.ts'
import { originOfPage } from '../reading/addresses.ts'
import type { ImagesOfRepo } from '../reading/images-of-repo.ts'
import { namesOf } from '../reading/name-pattern.ts'
import type { NamedPost } from '../reading/names.ts'
import { meant } from '../reading/path-style.ts'
import { imageFiles } from './image-files.ts'
import type { ImageFolders } from './image-folders.ts'
import {
  fileNamed,
  heroOfSocial,
  type Neighbours,
  type PresentHero,
  presentHero,
} from './present-hero.ts'

export interface SiteContext extends ImagesOfRepo {
  readonly name: string
  readonly root: string
  readonly settings: SiteSettings
  readonly paths: ReadonlySet<string>
  readonly neighbours: Neighbours
  /** The unique name of a post's images. */
  imageName(post: NamedPost): string
}

/** Which files are, or will be, the images of a post. */
export interface PartFiles {
  /** What a post's images are named after. */
  namedAfter(path: string): NamedPost
  /** Repo paths of the two files that we would make. */
  filesOf(post: Post, formats: ImageFormats): { readonly hero: string; readonly social: string }
  /** The file's name is all that the site knows, and another article has the same. */
  isAmbiguous(path: string): boolean
  /** The file that a value of the post means. */
  fileOf(value: string, post: Post): string | undefined
  heroIn(post: Post): PresentHero | undefined
  heroFileOf(post: Post): string | undefined
  /** What a post teaches about the ways of this repo. */
  observation(post: Post): Observation
}

const endings = ['webp', 'jpg', 'jpeg', 'png', 'avif', 'gif', 'svg']

/** @param at folders as repo paths; `named` are those that `image-url` is about */
export function filesOfPart(
  conventions: Conventions,
  around: SiteContext,
  at: {
    readonly served: readonly string[]
    readonly folders: ImageFolders
    readonly named: readonly string[]
  },
): PartFiles {
  const { root, settings, paths } = around
  const { learned } = conventions
  const { served, folders } = at
  const dirs = [...new Set([folders.hero.dir, folders.social.dir])]
  const below = (path: string) => belowRoot(root, path)

  const placed = (post: Post) => {
    const { hero } = filesOf(post, { hero: 'webp', social: 'jpeg' })
    return endings.map((ending) => hero.replace(/webp$/, ending)).find((path) => paths.has(path))
  }
  const heroIn = (post: Post) =>
    presentHero(post, conventions, {
      heroKey: settings.fields.hero,
      neighbours: around.neighbours,
      placed: () => placed(post),
    })
  const namedAfter = (path: string): NamedPost => {
    const source = conventions.named?.(below(path)) ?? below(path)
    const folder = conventions.folders
      .filter((folder) => folder !== '' && source.startsWith(`${folder}/`))
      .sort((a, b) => b.length - a.length)[0]
    const named = {
      path,
      dirs,
      below: folder === undefined ? source : source.slice(folder.length + 1),
    }
    const learnedName = learned && nameByPattern(learned, namesOf(path, named.below))
    return learnedName ? { ...named, learned: learnedName } : named
  }

  function filesOf(post: Post, formats: ImageFormats) {
    const { learned: _, ...named } = namedAfter(post.path)
    const known = imageFiles(post, formats, {
      colocated: conventions.colocated?.(post),
      folders,
      imageName: () => around.imageName(named),
    })
    if (!learned) return known
    const names = namesOf(post.path, named.below)
    return learnedFiles(known, learned, {
      name: namesByPattern(learned, namedAfter(post.path), { names, unique: around.imageName }),
      together: folders.hero.dir === folders.social.dir,
      reaches: (file) =>
        !conventions.colocated &&
        (folders.social.style === 'relative' || served.some((dir) => isBelow(dir, file))),
    })
  }
  function fileOf(value: string, post: Post): string | undefined {
    const meanings = [learned?.hero, learned?.social].map(
      (convention) => convention?.style && meant(convention.style, value),
    )
    const isHtml = post.syntax === 'html'
    const lookIn = conventions.lookIn?.(post)
    return (
      meanings.find((file) => file !== undefined && paths.has(file)) ??
      fileNamed(value, post, {
        root,
        origin: (isHtml ? originOfPage(post, below(post.path)) : undefined) ?? conventions.origin,
        served,
        imageUrl: settings.imageUrl,
        dirs: at.named,
        paths,
        folders: lookIn === undefined ? [] : [repoPath(root, lookIn)],
      })
    )
  }

  return {
    namedAfter,
    filesOf,
    isAmbiguous(path) {
      const named = namedAfter(path)
      return learned?.byName === true && around.imageName(named) !== named.learned?.name
    },
    fileOf,
    heroIn,
    heroFileOf(post) {
      const present = heroIn(post)
      if (present?.file !== undefined || present?.value === undefined) return present?.file
      const file = fileOf(present.value, post)
      return file === undefined ? undefined : heroOfSocial(file, paths)
    },
    observation(post) {
      const names = namesOf(post.path, namedAfter(post.path).below)
      const find = (value: string) => fileOf(value, post) ?? around.lookAround(root, value)
      const source = conventions.heroIn?.(post)
      const inHead = source && { key: '', listed: false, social: true, value: source.value }
      const file = inHead && find(inHead.value)
      const clues = cluesIn(post, find, (key) => isSocialIn(conventions.keys, key))
      return {
        post,
        names,
        clues: [...clues, ...(inHead && file ? [{ ...inHead, file }] : [])],
        namesakes: conventions.heroFiles || namesPicture(post) ? [] : around.namesakes(post, names),
      }
    },
  }
}
