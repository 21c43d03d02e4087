import { posix } from 'node:path'
import type { Post } from '../posts/post.ts'
import { pageKey } from './address.ts'

/** What of a post can be found again in the address and the title of its page. */
export interface PostKeys {
  readonly path: string
  readonly title: string
  /** Page keys that the front matter says word for word. */
  readonly literals: readonly string[]
  /** What the last part of the address may be, folded. */
  readonly slugs: ReadonlySet<string>
  /** The folders that the post is in, folded. */
  readonly folders: readonly string[]
  /** Year, month and day as addresses have them. */
  readonly date: readonly string[]
  /** `fr` of `hello.fr.md`. */
  readonly lang: string
}

/** Keys in which generators take a whole address: Jekyll, Eleventy; Hugo; Zola, Gatsby. */
const addressKeys = ['permalink', 'url', 'path']
const pageNames = /^(?:index|_index|\+page|page|readme)$/i

export function postKeys(post: Pick<Post, 'path' | 'title' | 'meta'>): PostKeys {
  const { meta, title } = post
  const folders = posix
    .dirname(post.path)
    .split('/')
    .filter((part) => part !== '.')
  let name = posix.basename(post.path).replace(/\.[a-z]+$/i, '')
  const lang = /\.([a-z]{2}(?:[-_][a-z]{2,4})?)$/i.exec(name)?.[1] ?? ''
  if (lang !== '') name = name.slice(0, -lang.length - 1)
  const file = pageNames.test(name) && folders.length > 0 ? (folders.pop() ?? name) : name
  const dated = /^(\d{4})-(\d{1,2})-(\d{1,2})[-_]?(.*)$/.exec(file)

  const addresses = addressKeys.map((key) => text(meta[key])).filter(isLiteral)
  const slug = isLiteral(text(meta.slug)) ? pageKey(text(meta.slug)) : ''
  const steps = slug.split('/')
  const slugs = [file, dated?.[4] ?? '', steps.pop() ?? '', title, title.replace(/['’]/g, '')]
  return {
    path: post.path,
    title,
    literals: addresses.map((address) => pageKey(new URL(address, 'http://site.invalid').pathname)),
    slugs: new Set(slugs.map(folded).filter((slug) => slug !== '')),
    folders: [...folders, ...steps].map(folded),
    date: dated ? dated.slice(1, 4).map((part) => part.padStart(2, '0')) : dateOf(meta),
    lang: lang.toLowerCase(),
  }
}

/** Letters and digits alone, joined by dashes: however a generator makes a slug of a name. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Not a pattern (`/:year/:title/`, `/{{ slug }}/`), and an address at all. */
const isLiteral = (value: string) =>
  value !== '' && !/[{}]|(?:^|\/):/.test(value) && URL.canParse(value, 'http://site.invalid')

function dateOf(meta: Readonly<Record<string, unknown>>): readonly string[] {
  const value = meta.date ?? meta.pubDate ?? meta.published
  const day = value instanceof Date ? value.toISOString() : text(value)
  return /^(\d{4})-(\d{2})-(\d{2})/.exec(day)?.slice(1) ?? []
}
