import { posix } from 'node:path'
import type { Conventions } from '../contract/definition.ts'
import { belowRoot, repoPath } from '../contract/folder.ts'
import type { Listings, SiteSettings } from '../contract/site.ts'
import { addressesOf } from './addresses.ts'

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
