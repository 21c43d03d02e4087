import { pageKey, siteAbove } from '../pages/address.ts'
import { entriesIn, entryLike } from './sitemap-image.ts'
import { parseXml, type XmlElement } from './xml.ts'

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps */
export const imageNamespace = 'http://www.google.com/schemas/sitemap-image/1.1'

/** What became of a sitemap: its new text, or why it stays as it is. */
export type Mapped =
  | { readonly text: string }
  | { readonly why: 'there' | 'unlisted' | 'empty' }
  | { readonly why: 'unclear'; readonly reason: string }

/** The picture of one page. All paths count from the top of the site. */
export interface MappedImage {
  readonly page: string
  /** Where the picture is: a path of the site, or a full address. */
  readonly hero: string
  /** What the entries of other pictures may say beside their address. */
  readonly title?: string | undefined
  readonly alt?: string | undefined
  /** Every page that the repo has: they tell under which address the sitemap has the site. */
  readonly pages: readonly string[]
}

/**
 * The sitemap with the picture in the page's `<url>`, written as the pictures of other pages are; nothing
 * but that is inserted, and the namespace of pictures where no page has one yet. A page that it
 * does not list is not added: whoever keeps it may have a reason.
 */
export function withSitemapImage(
  text: string,
  { page, hero, pages, ...words }: MappedImage,
): Mapped {
  const root = parseXml(text)
  if (!root || /<!DOCTYPE/i.test(text.slice(0, root.start)))
    return unclear('it is not well-formed XML')
  if (local(root) === 'sitemapindex') return unclear('it is an index of other sitemaps')
  if (local(root) !== 'urlset') return unclear('it has no <urlset>')

  const urls = root.children.filter((child) => local(child) === 'url')
  const site = siteIn(urls.flatMap(addressOf), pages)
  if (site === undefined) return { why: 'empty' }
  const listed = urls.filter((url) =>
    addressOf(url).some((loc) => keyIn(loc, site) === pageKey(page)),
  )
  if (listed.length === 0) return { why: 'unlisted' }

  const known = [...root.attributes].find(([, value]) => value === imageNamespace)?.[0]
  if (known === undefined && root.attributes.has('xmlns:image'))
    return unclear('its prefix `image` means something else')
  const prefix = known?.startsWith('xmlns:') ? known.slice('xmlns:'.length) : 'image'
  const address = new URL(hero, `${site}/`).href
  const entries = entriesIn(urls, prefix)
  const image = entryLike(entries, text, prefix, { loc: address, ...words })

  const lacking = listed.filter((url) => !addressesOf(url, prefix).includes(address))
  if (lacking.length === 0) return { why: 'there' }
  let edited = text
  for (const url of lacking.toReversed()) {
    const { offset: gapStart, gap, indent } = spotIn(url, text)
    edited = edited.slice(0, gapStart) + gap + image(indent) + edited.slice(gapStart)
  }
  if (known === undefined) {
    const offset = root.open - 1
    edited = `${edited.slice(0, offset)} xmlns:image="${imageNamespace}"${edited.slice(offset)}`
  }
  return parseXml(edited) ? { text: edited } : unclear('the picture does not fit into it')
}

const unclear = (reason: string): Mapped => ({ why: 'unclear', reason })

const local = ({ name }: XmlElement) => name.replace(/^.*:/, '')

/** The address of a `<url>`, if it has one. */
const addressOf = (url: XmlElement): string[] =>
  url.children
    .filter((child) => local(child) === 'loc')
    .map(({ text }) => text.trim())
    .filter((loc) => /^https?:/i.test(loc) && URL.canParse(loc))
    .slice(0, 1)

const addressesOf = (url: XmlElement, prefix: string): string[] =>
  entriesIn([url], prefix)
    .flatMap(({ children }) => children.filter(({ name }) => name === `${prefix}:loc`))
    .map(({ text }) => text.trim())

interface EntrySpot {
  readonly offset: number
  readonly gap: string
  readonly indent?: string | undefined
}

/** Behind the last child: the schema of sitemaps wants extensions there (sitemap.xsd, `tUrl`). */
function spotIn(url: XmlElement, text: string): EntrySpot {
  const last = url.children.at(-1)
  if (!last) return { offset: url.open, gap: '' }
  const line = /\r?\n([ \t]*)$/.exec(text.slice(url.open, last.start))
  return { offset: last.end, gap: line?.[0] ?? '', indent: line?.[1] }
}

/** The address under which most entries are pages of the repo, without a trailing slash. */
function siteIn(addresses: readonly string[], pages: readonly string[]): string | undefined {
  const keys = new Set(pages.map(pageKey))
  const votes = new Map<string, number>()
  for (const address of addresses) {
    const site = siteAbove(address, keys)
    if (site === undefined) continue
    votes.set(site, (votes.get(site) ?? 0) + 1)
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function keyIn(address: string, site: string): string | undefined {
  const { origin, pathname } = new URL(address)
  const whole = `${origin}${pathname}`
  return whole.startsWith(`${site}/`) ? pageKey(whole.slice(site.length)) : undefined
}
