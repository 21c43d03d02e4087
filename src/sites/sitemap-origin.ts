import { originIn } from './addresses.ts'
import type { Folder } from './folder.ts'

const file = 'sitemap.xml'

/** A sitemap is text of 50 MB at most (sitemaps.org); its first addresses tell as much as all. */
const mostAddresses = 1000

/** The sitemap that people keep by hand at the top of their site. */
export const sitemapFile = (folder: Folder): string | undefined =>
  folder.has(file) ? file : undefined

/**
 * Address of the site by its sitemap, if that was read: what stands there before the path of a page
 * that is in the repo. `https://a.example/b/posts/x.html` and a file `posts/x.html` give
 * `https://a.example/b`. Undefined where its pages do not agree.
 */
export function originOfSitemap(folder: Folder): string | undefined {
  const text = folder.text(file)?.replace(/<!--[\s\S]*?-->/g, '')
  if (text === undefined) return undefined
  const addresses = [...text.matchAll(/<loc>\s*(https?:\/\/[^\s<&]+)\s*<\/loc>/g)]
  const origins = new Set(
    addresses
      .slice(0, mostAddresses)
      .map(([, address]) => originIn(before(address!, folder)))
      .filter((origin) => origin !== undefined),
  )
  const [origin] = origins
  return origins.size === 1 ? origin : undefined
}

/** What stands before the longest path that is a page of this folder; its home page has none. */
function before(address: string, folder: Folder): string | undefined {
  const parts = URL.parse(address)?.pathname.split('/').filter(Boolean).map(decoded) ?? []
  for (let from = 0; from < parts.length; from++) {
    const path = parts.slice(from).join('/')
    const pages = [path, `${path}.html`, `${path}.htm`, `${path}/index.html`, `${path}/index.htm`]
    if (pages.some((page) => /\.html?$/i.test(page) && folder.has(page)))
      return new URL(`/${parts.slice(0, from).map(encodeURIComponent).join('/')}`, address).href
  }
  return undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
