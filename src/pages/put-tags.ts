import { withDataImage } from '../posts/html-data.ts'
import { withMetaTags } from '../posts/html-head.ts'
import type { MetaTag } from '../posts/post.ts'
import { decode, encode, failIn } from '../posts/source.ts'
import { headEnd, readHead } from './head.ts'
import { previews } from './judge-search.ts'

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

/** The picture for search, as JSON-LD and robots speak of it. */
export interface SearchPicture {
  /** Full address. */
  readonly url: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/**
 * A page's bytes with these tags in its head. Only tags are inserted, or get another content; every
 * other byte stays, and the body is not even parsed. The same bytes where nothing is to do.
 *
 * Of several pictures ours is the first, which networks prefer (ogp.me, "Arrays"). It gets its own
 * size, text and, where the page has these of any picture, further names and type: some readers pair
 * tags by their number. What is said of the other pictures stays, so a reader that sorts pictures by
 * their declared size may still prefer a larger one.
 * @throws PostError where the page is not UTF-8, or would not read as wanted
 */
export function putTags(
  page: string,
  bytes: Uint8Array,
  tags: readonly MetaTag[],
  picture?: SearchPicture,
): Uint8Array {
  const source = decode(page, bytes)
  const end = headEnd(source.text)
  const head = source.text.slice(0, end)
  const present = readHead(head, end).tags
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
  const { robots } = present
  if (picture && robots !== undefined && previews(robots).some(({ kind }) => kind === 'missing'))
    more.push({ attribute: 'name', key: 'robots', content: `${robots}, max-image-preview:large` })
  const tagged = withMetaTags(head, [...tags, ...more], source.eol, failIn(source))
  const edited =
    picture && tagged.includes('ld+json')
      ? withDataImage(tagged, { form: 'object', ...picture }, source.eol, failIn(source))
      : tagged
  return edited === head ? bytes : encode(source, edited + source.text.slice(end))
}
