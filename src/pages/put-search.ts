import { tellsOfArticle, withDataImage } from '../posts/html-data.ts'
import { withJsonLd } from '../posts/html-head.ts'
import type { DataPicture, MetaTag } from '../posts/post.ts'
import { failIn, type PostSource } from '../posts/source.ts'
import { drawnByModel, scriptJson } from '../posts/structured-data.ts'
import type { SearchWishes } from './evidence.ts'
import { readHead } from './head.ts'
import { large, previews } from './judge-search.ts'

/** The picture for search, as JSON-LD speaks of it. */
export type SearchPicture = DataPicture

/** What a page is to say to search. */
export interface SearchData {
  readonly picture: SearchPicture
  /** The same in other shapes, behind it. */
  readonly more?: readonly SearchPicture[]
  /** What is added where the page has nothing of the kind. */
  readonly adds: SearchWishes
}

/** The robots tag that lets search show the picture large: the page's own one, or a new one where asked. */
export function robotsTag(robots: readonly string[], adds: SearchWishes): readonly MetaTag[] {
  const isSilent = previews(robots, adds.robots).some(({ kind }) => kind === 'missing')
  const content = [robots[0]?.trim(), large].filter(Boolean).join(', ')
  return isSilent ? [{ attribute: 'name', key: 'robots', content }] : []
}

/**
 * The page with the picture in the JSON-LD of its article. Where it tells of no article and that is
 * asked, it gets one of its own, with what the page says of itself and nothing else.
 * @param head the page up to the end of its head
 */
export function withArticle(
  head: string,
  rest: string,
  { picture, more = [], adds }: SearchData,
  source: PostSource,
): string {
  const page = head + rest
  if (!adds.structuredData || tellsOfArticle(page))
    return withDataImage(page, { form: 'object', ...picture, more }, source.eol, failIn(source))
  return withJsonLd(head, scriptJson(articleOn(head, [picture, ...more])), source.eol) + rest
}

/** https://developers.google.com/search/docs/appearance/structured-data/article */
function articleOn(head: string, pictures: readonly SearchPicture[]) {
  const { tags, titles } = readHead(head, head.length)
  const headline = titles.at(-1)?.replace(/\s+/g, ' ').trim()
  const images = pictures.map(({ url, width, height, isDisclosed }) => ({
    ...{ '@type': 'ImageObject', url, width, height },
    ...(isDisclosed && { digitalSourceType: drawnByModel }),
  }))
  const address = [tags.canonical, tags['og:url']].find(isWhole)
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...(headline === undefined ? {} : { headline }),
    image: images.length === 1 ? images[0] : images,
    ...(address === undefined ? {} : { mainEntityOfPage: address.trim() }),
  }
}

const isWhole = (address: string | undefined): address is string =>
  address !== undefined && /^https?:\/\//i.test(address.trim()) && URL.canParse(address.trim())
