import { posix } from 'node:path'
import type { Post } from '../../posts/post.ts'
import type { Conventions } from '../contract/definition.ts'
import { repoPath } from '../contract/folder.ts'
import type { ImageKeys } from '../contract/site.ts'
import { isAbsolute } from '../reading/addresses.ts'
import { saidBy } from '../reading/exported-data.ts'
import { imageIn, valueAt } from '../reading/keys.ts'
import { namedPictures } from '../reading/named-pictures.ts'
import { headPictures } from '../reading/social-tags.ts'

/** What already is a post's hero: for people, and as the post names it or as a file of the repo. */
export interface PresentHero {
  readonly label: string
  /** Dotted, where it is a key that names it. */
  readonly key?: string
  readonly value?: string
  readonly file?: string
}

/** Names of the files of each folder, made when first asked for. */
export type Neighbours = (folder: string) => readonly string[]

export function neighboursIn(paths: ReadonlySet<string>): Neighbours {
  let folders: Map<string, string[]> | undefined
  return (folder) => {
    if (!folders) {
      folders = new Map()
      for (const path of paths) {
        const dir = posix.dirname(path)
        const names = folders.get(dir)
        if (names) names.push(posix.basename(path))
        else folders.set(dir, [posix.basename(path)])
      }
    }
    return folders.get(folder) ?? []
  }
}

/**
 * The hero of a post by the site's conventions: its keys, any other key that says picture and holds one,
 * a file in its place. `heroKey` (dotted) goes instead of all of them.
 */
export function presentHero(
  post: Post,
  conventions: Conventions,
  {
    heroKey,
    heroKeys,
    isOwn,
    neighbours,
    fileOf,
    placed,
  }: {
    readonly heroKey: string | undefined
    /** Keys of the front matter that name heroes. */
    readonly heroKeys: readonly string[]
    /** Of a key that names social images of ours, and no hero. */
    readonly isOwn: (key: string) => boolean
    readonly neighbours: Neighbours
    /** The file of the repo that a value stands for: a picture, or what describes one. */
    readonly fileOf: (value: string) => string | undefined
    /** The file that is where a hero of this post belongs. */
    readonly placed: () => string | undefined
  },
): PresentHero | undefined {
  const said = saidBy(post)
  for (const key of post.syntax === 'html' ? headPictures : heroKeys) {
    const value = imageIn(post.syntax === 'html' ? post.meta[key] : valueAt(said, key))
    if (value !== undefined) return { label: `${key}: ${value}`, key, value }
  }
  if (post.syntax === 'html' || heroKey !== undefined) return undefined

  const inList = conventions.heroIn?.(post)
  if (inList) return inList

  const named = namedPictures(said, (value) => fileOf(value) !== undefined).filter(
    ({ key }) => !isOwn(key),
  )
  const picture = named.find(({ value }) => fileOf(value) !== undefined) ?? named[0]
  if (picture) return { label: `${picture.key}: ${picture.value}`, ...picture }

  const file = conventions.heroByPlace ? placed() : undefined
  if (file !== undefined) return { label: file, file }

  const folder = posix.dirname(post.path)
  for (const pattern of conventions.heroFiles?.(post) ?? []) {
    const name = neighbours(folder).find((name) => pattern.test(name))
    if (name !== undefined) return { label: name, file: posix.join(folder, name) }
  }
  return undefined
}

/** What is known of a site, to find the files that its posts name. */
export interface HeroContext {
  readonly root: string
  readonly origin: string | undefined
  readonly served: readonly string[]
  readonly imageUrl: string | undefined
  readonly imageKeys: ImageKeys | undefined
  readonly dirs: readonly string[]
  readonly paths: ReadonlySet<string>
  /** Further folders that the post's paths may count from. */
  readonly folders?: readonly string[]
}

/** Finds the file of the repo that a post's value names, the way browsers and generators do. */
export function fileNamed(value: string, post: Post, site: HeroContext): string | undefined {
  const prefix = site.imageUrl?.replace(/\/+$/, '')
  const bare = value.replace(/[?#].*$/, '')
  const rest = (start: string | undefined) =>
    start && bare.startsWith(`${start}/`) ? bare.slice(start.length) : undefined
  const belowUrl = rest(prefix)
  const ofKey = (key: string) => (site.imageKeys ? site.imageKeys.pathOf(key) : key)
  const local = rest(site.origin) ?? rest(site.origin && new URL(site.origin).pathname) ?? bare
  const roots = [...site.served, site.root]
  const tries = [
    ...(belowUrl === undefined ? [] : site.dirs.map((dir) => `${dir}/${ofKey(belowUrl.slice(1))}`)),
    ...(isAbsolute(local) || local.startsWith('/') ? [] : [`${posix.dirname(post.path)}/${local}`]),
    ...(isAbsolute(local)
      ? []
      : [...(site.folders ?? []), ...roots].map((dir) => `${dir}/${local}`)),
    // Hugo looks below assets/, and `@/` or `~/` are the usual aliases of src/.
    repoPath(site.root, `assets/${local}`),
    repoPath(site.root, `src/${local.replace(/^[@~]\//, '')}`),
  ]
  const normal = tries.flatMap((path) => [path, decoded(path)]).map(inRepo)
  return normal.find((path) => site.paths.has(path))
}

/** Some sites are told their social image alone; ours has its hero beside it. */
export function heroOfSocial(file: string, paths: ReadonlySet<string>): string {
  const hero = /^(.*)-social\.\w+$/.exec(file)?.[1]
  const colocated = ['webp', 'png', 'jpg'].map((extension) => `${hero}.${extension}`)
  return (hero && colocated.find((path) => paths.has(path))) || file
}

const inRepo = (path: string) => posix.normalize(path).replace(/^\/+/, '')

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
