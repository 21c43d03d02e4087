/** Addresses of a built site: what is called how, and which file answers. */

/**
 * A page by its place in the site: `blog/a/index.html`, `/blog/a.html` and `/blog/a/` are `blog/a`,
 * the start page is the empty text.
 */
export function pageKey(path: string): string {
  return decoded(path)
    .normalize('NFC')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.html?$/i, '')
    .replace(/(?:^|\/)index$/i, '')
}

/** Where an address leads: a path of this site, somewhere else, or nowhere that networks could go. */
export type Target =
  | { readonly kind: 'here'; readonly path: string }
  /** On this site's host, but beside its base path. */
  | { readonly kind: 'beside'; readonly base: string }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'local'; readonly host: string }
  | { readonly kind: 'relative'; readonly path: string }
  | { readonly kind: 'broken' }

/**
 * @param value address as the page has it
 * @param siteUrl address of the site with its base path; without it, no address is `here`
 * @param page path of the page's file, which a relative address counts from
 */
export function targetOf(value: string, siteUrl: string | undefined, page: string): Target {
  if (!/^https?:\/\//i.test(value)) return relativeTarget(value, siteUrl, page)
  if (!URL.canParse(value)) return { kind: 'broken' }
  const url = new URL(value)
  const site = siteUrl === undefined ? undefined : new URL(siteUrl)
  if (site?.host !== url.host)
    return /^(?:localhost|127\.|0\.0\.0\.0|\[::1?\])/i.test(url.hostname)
      ? { kind: 'local', host: url.host }
      : { kind: 'elsewhere' }
  return below(url.pathname, site)
}

function below(pathname: string, site: URL): Target {
  const base = site.pathname.replace(/\/*$/, '/')
  if (!pathname.startsWith(base) && `${pathname}/` !== base) return { kind: 'beside', base }
  return { kind: 'here', path: decoded(pathname.slice(base.length)) }
}

function relativeTarget(value: string, siteUrl: string | undefined, page: string): Target {
  const site = new URL(siteUrl ?? 'http://site.invalid')
  const base = new URL(`${site.href.replace(/\/*$/, '/')}${encodeURI(page)}`)
  if (!URL.canParse(value, base)) return { kind: 'broken' }
  const url = new URL(value, base)
  if (url.host !== site.host || !/^https?:$/.test(url.protocol))
    return { kind: 'relative', path: '' }
  const target = below(url.pathname, site)
  return { kind: 'relative', path: target.kind === 'here' ? target.path : '' }
}

/** The address of a file of the build. */
export const addressOf = (siteUrl: string, file: string): string =>
  `${siteUrl.replace(/\/+$/, '')}/${file.split('/').map(encodeURIComponent).join('/')}`

/**
 * The site's address by that of one of its pages: what stands before the longest path that is a page.
 * Undefined for the start page, and for what is no page of the site.
 * @param address absolute
 * @param keys of all pages, as by `pageKey`
 */
export function siteAbove(address: string, keys: ReadonlySet<string>): string | undefined {
  const { origin, pathname } = new URL(address)
  const steps = pageKey(pathname).split('/')
  const cut = steps.findIndex((_, from) => keys.has(steps.slice(from).join('/')))
  if (cut === -1 || steps.join('') === '') return undefined
  return [origin, ...pathname.split('/').slice(1, cut + 1)].join('/')
}

/**
 * The site's address as most of its pages tell it: the canonical address less the page's own path.
 * @param pages path and canonical address of each
 */
export function siteUrlIn(
  pages: Iterable<{ readonly path: string; readonly canonical: string | undefined }>,
): string | undefined {
  const votes = new Map<string, number>()
  for (const { path, canonical } of pages) {
    if (canonical === undefined || !/^https?:\/\//i.test(canonical) || !URL.canParse(canonical))
      continue
    const { origin, pathname } = new URL(canonical)
    const key = pageKey(path)
    const whole = pageKey(pathname)
    if (key !== '' && whole !== key && !whole.endsWith(`/${key}`)) continue
    const base = key === '' ? whole : whole.slice(0, whole.length - key.length)
    const url = `${origin}/${base}`.replace(/\/+$/, '')
    votes.set(url, (votes.get(url) ?? 0) + 1)
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
