import { posix } from 'node:path'
import { pageKey } from '../pages/address.ts'

/** Where a page stands, and what its addresses can lead to. Paths count from the top of the site. */
export interface PageContext {
  readonly page: string
  /** Absolute address of the site, where it is known. */
  readonly origin?: string | undefined
  /** Posts by the key of their page. */
  readonly posts: ReadonlyMap<string, string>
  readonly files: { has(path: string): boolean }
}

const here = 'http://site.invalid/'

/** The post that a link of the page leads to. */
export function postAt(href: string, context: PageContext): string | undefined {
  return pathsOf(href, context)
    .map((path) => context.posts.get(pageKey(path)))
    .find((post) => post !== undefined)
}

/** The file that an image of the page shows, where it is one of the site. */
export const fileAt = (src: string, context: PageContext): string | undefined =>
  pathsOf(src, context).find((path) => context.files.has(path))

/** What the page calls a picture, in the way in which it calls that of another post. */
export function calledLike(src: string, hero: string, context: PageContext): string {
  const relative = encoded(posix.relative(posix.dirname(context.page), hero))
  const file = fileAt(src, context)
  const plain = src.trim().replace(/[?#].*$/, '')
  if (file !== undefined && /^(?:\/|[a-z][a-z\d+.-]*:)/i.test(plain)) {
    const prefix = [file, encoded(file)].find((path) => plain.endsWith(path))
    if (prefix !== undefined) return plain.slice(0, -prefix.length) + encoded(hero)
  }
  return plain.startsWith('./') && !relative.startsWith('../') ? `./${relative}` : relative
}

/** A path as an address: `?` and `#` would end it. */
export const encoded = (path: string): string =>
  path.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@').replaceAll('%2C', ',')

/** The likely first. A site may be below a folder of its host that the repo does not know of. */
function pathsOf(address: string, { page, origin }: PageContext): string[] {
  const pageUrl = new URL(encoded(page), here)
  const text = address.trim()
  if (text === '' || text.startsWith('#') || !URL.canParse(text, pageUrl)) return []
  const { host, pathname } = new URL(text, pageUrl)
  const path = decoded(pathname)
  const site = origin === undefined ? undefined : new URL(origin)
  const base = decoded(site?.pathname ?? '').replace(/\/+$/, '')
  const below = path.startsWith(`${base}/`) ? [path.slice(base.length + 1)] : []
  if (host === site?.host) return below
  if (host !== pageUrl.host) return []
  const whole = path.slice(1)
  if (!text.startsWith('/')) return [whole]
  return [...below, whole, ...(base === '' ? [whole.replace(/^[^/]*\//, '')] : [])]
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
