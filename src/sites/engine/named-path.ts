import { posix } from 'node:path'
import type { Post } from '../../posts/post.ts'
import type { Conventions } from '../contract/definition.ts'
import { repoPath } from '../contract/folder.ts'
import { isAbsolute } from '../reading/addresses.ts'
import { meant } from '../reading/path-style.ts'

/** What is known of a site, to tell where a file would have to be that a post names. */
export interface PlaceNaming {
  readonly conventions: Conventions
  readonly root: string
  readonly origin: string | undefined
  readonly served: readonly string[]
  readonly imageUrl: string | undefined
  readonly dirs: readonly string[]
  /** Whether a folder of the repo is there. */
  readonly hasFolder: (path: string) => boolean
}

/**
 * Repo path at which the file would have to be that a post names under `key`, and that is not there.
 * Nothing for addresses of others, for aliases that no other post explains, and for what may mean
 * several places.
 */
export function pathNamed(
  { key, value }: { readonly key: string; readonly value: string },
  post: Post,
  site: PlaceNaming,
): string | undefined {
  const bare = decoded(value.replace(/[?#].*$/, ''))
  const path = candidate(bare, key, post, site)
  if (path === undefined) return undefined
  const normal = posix.normalize(path)
  const steps = normal.split('/')
  const isPlain = steps.every((step) => step !== '..' && !/^\.git/i.test(step))
  return isPlain && !normal.startsWith('/') && isWritable(normal) ? normal : undefined
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get into a path
const isWritable = (path: string) => !/[\\\u0000-\u001f\u007f<>:"|?*{}[\]$]/.test(path)

function candidate(value: string, key: string, post: Post, site: PlaceNaming): string | undefined {
  const { conventions, root, origin, served, imageUrl } = site
  const rest = (start: string | undefined) =>
    start !== undefined && start !== '' && value.startsWith(`${start}/`)
      ? value.slice(start.length)
      : undefined
  const inDir = rest(imageUrl?.replace(/\/+$/, ''))
  if (inDir !== undefined) return site.dirs[0] && `${site.dirs[0]}${inDir}`
  const { hero, social } = conventions.learned ?? {}
  const learned = [hero, social].map((known) => known?.style && meant(known.style, value))
  const byOthers = learned.find((path) => path !== undefined)
  if (byOthers !== undefined) return byOthers

  const local = rest(origin) ?? rest(origin && new URL(origin).pathname.replace(/\/$/, '')) ?? value
  if (isAbsolute(local) || /^[@~#$]/.test(local)) return undefined
  const folder = posix.dirname(post.path)
  const fromPost = () => posix.join(folder, local)
  if (/^\.\.?\//.test(local)) return isHidden(folder) ? undefined : fromPost()
  const atTop = (path: string) =>
    served[0] === undefined ? undefined : posix.join(served[0], path)
  if (local.startsWith('/')) {
    // A build that imports its pictures takes paths from the top of the repo: /src/assets/a.png.
    const fromRoot = repoPath(root, local.slice(1))
    const isOfRepo = (conventions.imported?.length ?? 0) > 0 && site.hasFolder(top(fromRoot, root))
    return isOfRepo ? fromRoot : atTop(local.slice(1))
  }
  const lookIn = conventions.lookIn?.(post)
  if (lookIn !== undefined) return repoPath(root, posix.join(lookIn, local))
  const isRelative =
    conventions.colocated !== undefined ||
    conventions.hero.style === 'relative' ||
    conventions.imported?.includes(key) === true ||
    post.syntax === 'html'
  if (isRelative) return fromPost()
  return conventions.slashless || local.includes('/') ? atTop(local) : undefined
}

/** `_posts` and its like are no folders of pages: what they hold is not served. */
const isHidden = (folder: string) => /(?:^|\/)_/.test(folder)

/** The first folder below the root of the site. */
function top(path: string, root: string): string {
  const below = root === '' ? path : path.slice(root.length + 1)
  return repoPath(root, below.split('/')[0] ?? '')
}

function decoded(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
