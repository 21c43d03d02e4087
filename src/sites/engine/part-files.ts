import { posix } from 'node:path'
import type { Post } from '../../posts/post.ts'
import type { Conventions } from '../contract/definition.ts'
import { belowRoot, isBelow, repoPath, seenFrom } from '../contract/folder.ts'
import { nameByPattern } from '../learn/learned-files.ts'
import { pageClues } from '../learn/page-habits.ts'
import { originOfPage } from '../reading/addresses.ts'
import { namesOf } from '../reading/name-pattern.ts'
import { endsLikePicture } from '../reading/named-pictures.ts'
import type { NamedPost } from '../reading/names.ts'
import { ownKeysOf, withinKeys } from '../reading/own-keys.ts'
import { meant } from '../reading/path-style.ts'
import { dirsOf, type PartFolders } from './image-folders.ts'
import { lastAnswer } from './last-answer.ts'
import { type MadeFiles, madeFilesOf } from './made-files.ts'
import { fileNamed, heroOfSocial, type PresentHero, presentHero } from './present-hero.ts'
import type { SiteContext } from './site-context.ts'

/** Which files are, or will be, the images of a post. */
export interface PartFiles extends MadeFiles {
  /** What a post's images are named after. */
  namedAfter(path: string): NamedPost
  /** The file's name is all that the site knows, and another article has the same. */
  isAmbiguous(path: string): boolean
  /** The file that a value of the post means. */
  fileOf(value: string, post: Post): string | undefined
  /** The same, also where the template completes a bare name, and for what describes a picture. */
  pictureOf(value: string, post: Post): string | undefined
  /** The file that is where the hero of a post belongs, whatever kind of picture it is. */
  placed(post: Post, planned?: readonly string[]): string | undefined
  /** A page can name this file by its address. */
  reaches(file: string): boolean
  /** @param planned repo paths that count as there */
  heroIn(post: Post, planned?: readonly string[]): PresentHero | undefined
  heroFileOf(post: Post): string | undefined
}

const endings = ['webp', 'jpg', 'jpeg', 'png', 'avif', 'gif', 'svg']

export function filesOfPart(
  conventions: Conventions,
  context: SiteContext,
  folders: PartFolders,
): PartFiles {
  const { paths, imageName } = context
  const { learned } = conventions
  const keys = heroKeysOf(conventions, context)
  const dirs = dirsOf(folders.images)
  const starts = startsOf(conventions)
  const namedAfter = (path: string) => nameOf(path, conventions, context, { dirs, starts })
  const fileOf = (value: string, post: Post) =>
    fileMeant(value, post, conventions, context, folders)

  const reaches = (file: string) =>
    folders.images.social.style === 'relative' || folders.served.some((dir) => isBelow(dir, file))
  const { filesOf, heroFormat } = madeFilesOf(conventions, context, folders, {
    namedAfter,
    reaches,
  })
  const placed = (post: Post, planned: readonly string[] = []) => {
    const { hero } = filesOf(post, { hero: 'webp', social: 'jpeg' })
    return endings
      .map((ending) => hero.replace(/\w+$/, ending))
      .find((path) => paths.has(path) || planned.includes(path))
  }
  const pictureOf = (value: string, post: Post) => {
    const file = fileOf(value, post) ?? context.lookAround(context.root, value)
    return file !== undefined && endsLikePicture(file)
      ? file
      : context.described(context.root, value)
  }
  const findHero = (post: Post, planned: readonly string[]) =>
    presentHero(post, conventions, {
      ...keys,
      neighbours: (folder) => [...context.neighbours(folder), ...namesIn(folder, planned)],
      fileOf: (value) => pictureOf(value, post),
      placed: () => placed(post, planned),
    })
  const foundHero = lastAnswer((post: Post) => findHero(post, []))
  const heroIn = (post: Post, planned: readonly string[] = []) =>
    planned.length > 0 ? findHero(post, planned) : foundHero(post)

  return {
    namedAfter,
    filesOf,
    heroFormat,
    isAmbiguous(path) {
      const named = namedAfter(path)
      const own = named.learned?.name
      return learned?.byName === true && own !== undefined && imageName(named) !== own
    },
    fileOf,
    pictureOf,
    placed,
    reaches,
    heroIn,
    heroFileOf(post) {
      const present = heroIn(post)
      const inPage = present && learned?.page ? heroOfPage(post, fileOf) : undefined
      if (inPage !== undefined) return inPage
      if (present?.file !== undefined || present?.value === undefined) return present?.file
      const file = fileOf(present.value, post)
      return file === undefined ? undefined : heroOfSocial(file, paths)
    },
  }
}

/** The keys that name heroes, and those that name pictures of ours and none of them. */
function heroKeysOf({ heroKeys }: Conventions, { settings }: Pick<SiteContext, 'settings'>) {
  const isOwn = withinKeys(ownKeysOf(settings))
  const heroKey = settings.fields.hero
  return {
    ...{ heroKey, isOwn },
    heroKeys: heroKey === undefined ? heroKeys.filter((key) => !isOwn(key)) : [heroKey],
  }
}

/** How paths of posts begin, the longest first. */
const startsOf = ({ folders }: Conventions): readonly string[] =>
  folders
    .filter((folder) => folder !== '')
    .sort((a, b) => b.length - a.length)
    .map((folder) => `${folder}/`)

/** What a page by hand shows beside its head, which may name another picture for sharing. */
const heroOfPage = (post: Post, fileOf: PartFiles['fileOf']) =>
  post.syntax === 'html'
    ? pageClues(post, (value) => fileOf(value, post)).clues.find(({ social }) => !social)?.file
    : undefined

const namesIn = (folder: string, paths: readonly string[]) =>
  paths.filter((path) => posix.dirname(path) === folder).map((path) => posix.basename(path))

function nameOf(
  path: string,
  conventions: Conventions,
  { root }: SiteContext,
  { dirs, starts }: { readonly dirs: readonly string[]; readonly starts: readonly string[] },
): NamedPost {
  const { learned } = conventions
  const below = seenFrom(root, path)
  const source = conventions.named?.(below) ?? below
  const folder = starts.find((start) => source.startsWith(start)) ?? ''
  const rest = source.slice(folder.length)
  const learnedName = learned && nameByPattern(learned, namesOf(path, rest, conventions.unnumbered))
  return { path, dirs, below: rest, ...(learnedName ? { learned: learnedName } : {}) }
}

function fileMeant(
  value: string,
  post: Post,
  conventions: Conventions,
  { root, settings, paths }: SiteContext,
  { served, named }: PartFolders,
): string | undefined {
  const { learned } = conventions
  const meanings = [learned?.hero, learned?.social].map(
    (convention) => convention?.style && meant(convention.style, value),
  )
  const isHtml = post.syntax === 'html'
  const lookIn = conventions.lookIn?.(post)
  const byPage = isHtml ? originOfPage(post, belowRoot(root, post.path)) : undefined
  return (
    meanings.find((file) => file !== undefined && paths.has(file)) ??
    fileNamed(value, post, {
      root,
      origin: byPage ?? conventions.origin,
      served,
      imageUrl: settings.imageUrl,
      imageKeys: settings.imageKeys,
      dirs: named,
      paths,
      folders: lookIn === undefined ? [] : [repoPath(root, lookIn)],
    })
  )
}
