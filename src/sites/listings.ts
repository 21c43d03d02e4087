import { posix } from 'node:path'
import { addressesOf } from './addresses.ts'
import type { Conventions } from './definition.ts'
import { belowRoot, repoPath } from './folder.ts'
import type { SiteSettings } from './site.ts'

/** Files that may list a post and that no generator makes: people keep them by hand. */
export interface Listings {
  /** Folder of the site in the repo, `''` for the top. */
  readonly root: string
  /** Repo paths of the pages above the post, the nearest first, whether or not they are there. */
  readonly pages: readonly string[]
  readonly sitemap: string
  /** Absolute address of the site, where the repo tells it. */
  readonly origin?: string
  /** A path or a full address, where the settings say what pages call a file. */
  named(file: string): string | undefined
}

/**
 * Where a post may be listed: `blog/index.html`, `blog.html`, `index.html` and `sitemap.xml` for
 * `blog/a.html`. Nothing where a generator makes these.
 */
export function listingsOf(
  post: string,
  { root, conventions }: { readonly root: string; readonly conventions: Conventions },
  settings: SiteSettings,
): Listings | undefined {
  if (!conventions.handmade) return undefined
  const { origin } = conventions
  const dirs = [settings.imageDir ?? repoPath(root, conventions.hero.dir)]
  const addresses = addressesOf({ root, origin, dirs, served: [root], settings })
  return {
    root,
    pages: pagesAbove(belowRoot(root, post)).map((page) => repoPath(root, page)),
    sitemap: repoPath(root, 'sitemap.xml'),
    ...(origin === undefined ? {} : { origin }),
    named: (file) => (settings.imageUrl === undefined ? undefined : addresses.served(file)),
  }
}

function pagesAbove(post: string): string[] {
  const pages: string[] = []
  for (let folder = posix.dirname(post); ; folder = posix.dirname(folder)) {
    const isTop = folder === '.'
    const names = isTop ? ['index'] : [`${folder}/index`, folder]
    pages.push(...names.flatMap((name) => [`${name}.html`, `${name}.htm`]))
    if (isTop) return pages
  }
}
