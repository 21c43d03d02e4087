import { posix } from 'node:path'
import type { UnpublishedRule } from '../contract/definition.ts'
import { isFilled, isMap, mayHaveAny, valueAt } from './keys.ts'

const noIndexKeys = ['noindex', 'noIndex', 'no_index', 'robotsNoIndex', 'unlisted']
const robotsKeys = ['robots', 'seo.robots', 'meta.robots', 'params.robots']
const redirectKeys = ['redirect', 'redirect_to', 'redirectTo', 'redirect_url', 'redirectUrl']
const layoutKeys = ['layout', 'type', 'template', 'page_type', 'pageType', 'page_template']

/** What layouts and types are called that show no article, in the singular. */
const pageLayouts = new Set([
  ...['search', 'archive', 'redirect', 'author', 'writer', 'person', 'people', 'guest', 'host'],
  ...['contributor', 'speaker', 'sponsor', 'partner', 'team', 'team-member', 'member', 'staff'],
  ...['profile', 'tag', 'category', 'categorie', 'taxonomy', 'term', 'legal', 'privacy', 'policy'],
  ...['glossary', 'glossary-term', 'faq', '404', 'error', 'contact', 'about', 'sitemap', 'home'],
  ...['homepage', 'landing', 'source', 'event', 'session', 'talk', 'schedule', 'venue', 'job'],
])

const says = (value: unknown) =>
  value === true || (value !== undefined && /^(?:true|yes|1)$/i.test(String(value ?? '')))

const allNoIndexKeys = noIndexKeys.flatMap((key) => [
  key,
  `seo.${key}`,
  `params.${key}`,
  `extra.${key}`,
])

const saysOfIndexing = mayHaveAny([...allNoIndexKeys, ...robotsKeys, 'head'])
const saysOfReaders = mayHaveAny(redirectKeys)

/** `noindex: true`, `robots: noindex, follow`, `robots: { index: false }`, also in `head`. */
const notIndexed: UnpublishedRule = ({ meta }) => {
  if (!saysOfIndexing(meta)) return undefined
  const key = allNoIndexKeys.find((key) => says(valueAt(meta, key)))
  if (key !== undefined) return `${key}: ${String(valueAt(meta, key))}`
  const robots = robotsKeys.find((key) => forbids(valueAt(meta, key)))
  if (robots !== undefined) return `${robots}: noindex`
  return Array.isArray(meta.head) && meta.head.some(isNoIndexTag) ? 'head: noindex' : undefined
}

const forbids = (value: unknown): boolean =>
  isMap(value) ? value.index === false || says(value.noindex) : /\bnoindex\b/i.test(textOf(value))

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(' ') : typeof value === 'string' ? value : ''

/** `[meta, { name: robots, content: noindex }]` and `{ tag: meta, attrs: { ... } }`. */
function isNoIndexTag(entry: unknown): boolean {
  const attributes = Array.isArray(entry) ? entry[1] : isMap(entry) ? entry.attrs : undefined
  return isMap(attributes) && attributes.name === 'robots' && forbids(attributes.content)
}

/** Sends its readers somewhere else. */
const redirects: UnpublishedRule = ({ meta }) => {
  if (!saysOfReaders(meta)) return undefined
  const key = redirectKeys.find((key) => {
    const value = valueAt(meta, key)
    return isFilled(value) && value !== false
  })
  return key === undefined ? undefined : `${key}, so its readers go elsewhere`
}

/** `layouts/AuthorPage.astro` is `author`. */
const bareLayout = (value: string) =>
  posix
    .basename(value)
    .replace(/\.\w+$/, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_ ]/g, '-')
    .replace(/^(?:page|layout)-|-(?:page|layout|template|single)$/g, '')

/** Whether a layout or type of this name shows no article: `layouts/AuthorPage.astro`. */
export function isPageLayout(value: string): boolean {
  const name = bareLayout(value)
  return pageLayouts.has(name) || pageLayouts.has(name.replace(/s$/, ''))
}

/** Its layout or type is that of a list, of a person, of a page of the site. */
const byLayout: UnpublishedRule = ({ meta }) => {
  const key = layoutKeys.find((key) => {
    const value = meta[key]
    return (typeof value === 'string' || typeof value === 'number') && isPageLayout(String(value))
  })
  return key === undefined ? undefined : `${key}: ${String(meta[key])}`
}

/** For any site: what a page says of itself by which it is no article. */
export const noArticle: readonly UnpublishedRule[] = [notIndexed, redirects, byLayout]
