import type { MetaTag } from '../../posts/post.ts'
import type { HeadEntry } from '../contract/definition.ts'
import { isMap } from './keys.ts'

/** Tags of a head that name a page's picture, the most telling first. */
export const headPictures: readonly string[] = [
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
]

/** The tags that networks read, in the order in which they are written. `url` is absolute. */
export function socialTags(image: {
  readonly url: string
  readonly alt: string
  readonly width: number
  readonly height: number
}): readonly MetaTag[] {
  return [
    { attribute: 'property', key: 'og:image', content: image.url },
    { attribute: 'property', key: 'og:image:width', content: String(image.width) },
    { attribute: 'property', key: 'og:image:height', content: String(image.height) },
    { attribute: 'property', key: 'og:image:alt', content: image.alt },
    { attribute: 'name', key: 'twitter:card', content: 'summary_large_image' },
    { attribute: 'name', key: 'twitter:image', content: image.url },
    { attribute: 'name', key: 'twitter:image:alt', content: image.alt },
  ]
}

const read = (tag: unknown, attrs: unknown) => {
  if (tag !== 'meta' || !isMap(attrs)) return undefined
  const key = attrs.property ?? attrs.name
  const { content } = attrs
  return typeof key === 'string' && typeof content === 'string' ? { key, content } : undefined
}

/** Starlight: `{tag: meta, attrs: {property: og:image, content: ...}}`. */
export const tagWithAttrs: HeadEntry = {
  write: (attribute, key, content) => ({ tag: 'meta', attrs: { [attribute]: key, content } }),
  read: (entry) => (isMap(entry) ? read(entry.tag, entry.attrs) : undefined),
}

/** VitePress: `[meta, {property: og:image, content: ...}]`. */
export const tagPair: HeadEntry = {
  write: (attribute, key, content) => ['meta', { [attribute]: key, content }],
  read: (entry) => (Array.isArray(entry) ? read(entry[0], entry[1]) : undefined),
}

/** What HTML takes for a sign of its own between double quotes. */
const escaped = (text: string) => text.replace(/&(?=[#\w])/g, '&amp;').replaceAll('"', '&quot;')
const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** The same for generators that put the content into the page as it is, without escaping it. */
export const tagPairAsHtml: HeadEntry = {
  write: (attribute, key, content) => tagPair.write(attribute, key, escaped(content)),
  read: (entry) => {
    const tag = tagPair.read(entry)
    return tag && { ...tag, content: unescaped(tag.content) }
  },
}

/** The image that the entries of a front matter's `head` name, if one does. */
export function imageOfHead(head: unknown, entry: HeadEntry) {
  const tags = Array.isArray(head) ? head.map((item) => entry.read(item)) : []
  const image = ['og:image', 'twitter:image']
    .map((key) => tags.find((tag) => tag?.key === key && tag.content.trim() !== ''))
    .find((tag) => tag !== undefined)
  return image && { label: `head: ${image.key}: ${image.content}`, value: image.content.trim() }
}
