import { pageKey, siteAbove } from '../../../pages/address.ts'
import { addressesIn } from '../../../pages/sitemap.ts'
import { isHtmlPath } from '../../../posts/kinds.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { originIn } from '../../reading/addresses.ts'

/** What a hand-kept sitemap is called, at the top of its site. */
export const sitemap = 'sitemap.xml'

/** A sitemap is text of 50 MB at most (sitemaps.org); its first addresses tell as much as all. */
const mostAddresses = 1000

/** The sitemap that people keep by hand at the top of their site. */
export const sitemapFile = (folder: SiteFolder): string | undefined =>
  folder.has(sitemap) ? sitemap : undefined

/**
 * Address of the site by its sitemap, if that was read: what stands there before the path of a page
 * that is in the repo. `https://a.example/b/posts/x.html` and a file `posts/x.html` give
 * `https://a.example/b`. Undefined where its pages do not agree.
 */
export function originOfSitemap(folder: SiteFolder): string | undefined {
  const text = folder.text(sitemap)
  if (text === undefined) return undefined
  const pages = folder.paths().filter(isHtmlPath)
  const keys = new Set(pages.map(pageKey))
  const origins = new Set(
    addressesIn(text)
      .slice(0, mostAddresses)
      .map((address) => originIn(siteAbove(address, keys)))
      .filter((origin) => origin !== undefined),
  )
  const [origin] = origins
  return origins.size === 1 ? origin : undefined
}
