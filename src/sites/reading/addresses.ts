import { posix } from 'node:path'
import type { Post } from '../../posts/post.ts'
import { isBelow } from '../contract/folder.ts'
import type { SiteSettings } from '../contract/site.ts'

export const isAbsolute = (url: string) => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url)

/** How files of the repo are called in pages of the site. */
export interface Addresses {
  /** Path or address under which the site serves a file; nothing where it serves none. */
  served(file: string): string | undefined
  /** Full address, and whether the site's own address was known to make it. */
  absolute(file: string, post: Post): { readonly url: string; readonly known: boolean }
  /** The same with the base path of the site, for links that the generator leaves alone. */
  based(file: string): string | undefined
}

/** Path of `file` as the post's own file sees it, without `./`. */
export const relativeTo = (post: string, file: string) =>
  posix.relative(posix.dirname(post), file) || posix.basename(file)

/** An http(s) address without query, hash and trailing slash; nothing for anything else. */
export function originIn(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined
  const { protocol, origin, pathname } = new URL(text)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  return `${origin}${pathname}`.replace(/\/+$/, '')
}

/**
 * The site's address as a page tells it: its canonical URL, or og:url, less the page's own path.
 * `below` is that path from the site's root, e.g. `blog/first.html`.
 */
export function originOfPage(post: Post, below: string): string | undefined {
  const page = ['canonical', 'og:url']
    .map((key) => originIn(typeof post.meta[key] === 'string' ? post.meta[key] : undefined))
    .find((url) => url !== undefined)
  if (page === undefined) return undefined
  const bare = below.replace(/\.html?$/i, '')
  const pathsOfPage = [below, bare, bare.replace(/(?:^|\/)index$/, '')].map(
    (path) => `/${encodeURI(path)}`,
  )
  const end = pathsOfPage.find((path) => path !== '/' && page.endsWith(path))
  return end === undefined ? new URL(page).origin : page.slice(0, -end.length)
}

/** `dirs` are the folders of our images, `served` those whose files the site serves from its base. */
export function addressesOf(site: {
  readonly root: string
  readonly origin: string | undefined
  readonly dirs: readonly string[]
  readonly served: readonly string[]
  readonly settings: SiteSettings
}): Addresses {
  const { imageUrl, imageKeys } = site.settings
  const prefix = imageUrl?.replace(/\/+$/, '')
  const within = (dirs: readonly string[], file: string) =>
    dirs.filter((dir) => isBelow(dir, file)).sort((a, b) => b.length - a.length)[0]
  const rest = (dir: string, file: string) =>
    encodeURI(dir === '' ? file : file.slice(dir.length + 1))

  const byPrefix = (file: string) => {
    const dir = prefix === undefined ? undefined : within(site.dirs, file)
    if (dir === undefined) return undefined
    return `${prefix}/${imageKeys?.keyOf(file.slice(dir.length + 1)) ?? rest(dir, file)}`
  }
  const bySite = (file: string) => {
    const dir = within(site.served, file)
    return dir === undefined ? undefined : `/${rest(dir, file)}`
  }
  const basePath = site.origin === undefined ? '' : new URL(site.origin).pathname.replace(/\/$/, '')

  return {
    served: (file) => byPrefix(file) ?? bySite(file),
    based(file) {
      const path = bySite(file)
      return byPrefix(file) ?? (path === undefined ? undefined : `${basePath}${path}`)
    },
    absolute(file, post) {
      const prefixed = byPrefix(file)
      if (prefixed !== undefined && isAbsolute(prefixed)) return { url: prefixed, known: true }
      const path = prefixed ?? bySite(file) ?? `/${rest(site.root, file)}`
      const ofPage =
        post.syntax === 'html' ? originOfPage(post, rest(site.root, post.path)) : undefined
      const origin = ofPage ?? site.origin
      if (origin === undefined) return { url: path, known: false }
      // A path of the settings counts from the host, one of the site from its base.
      const url = prefixed === undefined ? `${origin}${path}` : new URL(path, `${origin}/`).href
      return { url, known: true }
    },
  }
}
