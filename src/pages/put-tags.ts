import { withMetaTags } from '../posts/html-head.ts'
import type { MetaTag } from '../posts/post.ts'
import { decode, encode, failIn } from '../posts/source.ts'
import { headEnd, readHead } from './head.ts'
import { robotsTag, type SearchData, withArticle } from './put-search.ts'

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** Further names of the picture that some generators write: left as they were, they would contradict. */
const alike: Readonly<Record<string, string>> = {
  'og:image:url': 'og:image',
  'og:image:secure_url': 'og:image',
  'twitter:image:src': 'twitter:image',
}

/**
 * A page's bytes with these tags in its head. Only tags are inserted, or get another content; every
 * other byte stays, and the body is only parsed where it has JSON-LD. The same bytes where nothing is
 * to do.
 *
 * Of several pictures ours is the first, which networks prefer (ogp.me, "Arrays"). It gets its own
 * size, text and, where the page has these of any picture, further names and type: some readers pair
 * tags by their number. What is said of the other pictures stays, so a reader that sorts pictures by
 * their declared size may still prefer a larger one.
 * @param search what its JSON-LD and its robots tag are to say; left out, they stay as they are
 * @throws PostError where the page is not UTF-8, or would not read as wanted
 */
export function putTags(
  page: string,
  bytes: Uint8Array,
  tags: readonly MetaTag[],
  search?: SearchData,
): Uint8Array {
  const source = decode(page, bytes)
  const end = headEnd(source.text)
  const head = source.text.slice(0, end)
  const said = readHead(head, end)
  const present = said.tags
  const content = (key: string) => tags.find((tag) => tag.key === key)?.content
  const type = types[/\.(\w+)$/.exec(content('og:image') ?? '')?.[1]?.toLowerCase() ?? '']
  const more = Object.entries(alike).flatMap(([key, sources]): MetaTag[] => {
    const value = content(sources)
    return present[key] === undefined || value === undefined
      ? []
      : [{ attribute: key.startsWith('og:') ? 'property' : 'name', key, content: value }]
  })
  if (present['og:image:type'] !== undefined && type !== undefined)
    more.push({ attribute: 'property', key: 'og:image:type', content: type })
  if (search) more.push(...robotsTag(said.robots, search.adds))
  const tagged = withMetaTags(head, [...tags, ...more], source.eol, failIn(source))
  const rest = source.text.slice(end)
  const edited = search ? withArticle(tagged, rest, search, source) : tagged + rest
  return edited === source.text ? bytes : encode(source, edited)
}
