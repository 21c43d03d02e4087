import { cleanText } from '../text/clean-text.ts'
import { DESCRIPTION_LENGTH, firstText, TITLE_LENGTH, tagsOf, titleFromPath } from './clean.ts'
import { type Data, valueAt } from './fields.ts'
import { langOf, sectionOf } from './filed.ts'
import { readFrontMatter } from './frontmatter.ts'
import { readPage } from './html.ts'
import { isHtmlPath } from './kinds.ts'
import { anyBlock, type FrontMatterRules } from './openings.ts'
import { bodyOutline } from './outline.ts'
import type { Post } from './post.ts'
import { asPostErrors, decode, decodeHead, type PostSource } from './source.ts'

/**
 * Reads a content file just far enough to decide what it needs: the whole front matter; what it says of
 * itself when that is asked for, and then of the body only the beginning, and that only where title or
 * description are not in the front matter.
 * An HTML file with front matter, as Jekyll and Hugo have them, is read and edited like Markdown.
 * @param rules how the site's generator finds front matter
 * @throws PostError with file, line and a hint where the front matter is broken, is code, or the file
 * is not UTF-8.
 */
export function readPost(path: string, bytes: Uint8Array, rules = anyBlock): Post {
  return asPostErrors(path, 'The file cannot be read', () => read(path, bytes, rules))
}

function read(path: string, bytes: Uint8Array, rules: FrontMatterRules): Post {
  const head = decodeHead(path, bytes)
  const plain = head && readFrontMatter(head, rules)
  // What else a file may open with is told by more of it.
  const source = plain?.kind === 'front-matter' ? undefined : decode(path, bytes)
  const { data, bodyAt, kind, opensWith } =
    source === undefined ? plain! : readFrontMatter(source, rules)
  const known = { path, bytes, rules, head: kind, ...(opensWith ? { opensWith } : {}) }
  if (source && isHtmlPath(path) && kind === 'none') return { ...known, ...readHtml(source) }
  return new TextPost(known, data, bodyAt)
}

/** As a class: six functions for each post of a large archive take longer than its front matter does. */
class TextPost implements Post {
  readonly path: string
  readonly bytes: Uint8Array
  readonly rules: FrontMatterRules
  readonly head: Post['head']
  declare readonly opensWith?: string
  readonly syntax = 'markdown'
  readonly meta: Data
  readonly #bodyAt: number
  #words: PostWords | undefined

  constructor(
    known: Pick<Post, 'path' | 'bytes' | 'rules' | 'head' | 'opensWith'>,
    meta: Data,
    bodyAt: number,
  ) {
    this.path = known.path
    this.bytes = known.bytes
    this.rules = known.rules
    this.head = known.head
    if (known.opensWith !== undefined) this.opensWith = known.opensWith
    this.meta = meta
    this.#bodyAt = bodyAt
  }

  get title() {
    return this.#read().title
  }
  get description() {
    return this.#read().description
  }
  get tags() {
    return this.#read().tags
  }
  get categories() {
    return this.#read().categories
  }
  get section() {
    return this.#read().section
  }
  get lang() {
    return this.#read().lang
  }

  #read(): PostWords {
    this.#words ??= asPostErrors(this.path, 'The file cannot be read', () =>
      wordsOf(this.meta, this, this.#bodyAt),
    )
    return this.#words
  }
}

/** What a post says of itself: read when it is asked for, as most posts have their picture. */
type PostWords = Pick<Post, 'title' | 'description' | 'tags' | 'categories' | 'section' | 'lang'>

function wordsOf(
  data: Data,
  { path, bytes }: Pick<Post, 'path' | 'bytes'>,
  bodyAt: number,
): PostWords {
  const titles = [data.title, data.Title]
  const descriptions = [data.description, data.summary, data.excerpt]
  const title = firstText(titles, TITLE_LENGTH)
  const description = firstText(descriptions, DESCRIPTION_LENGTH)
  const inBody =
    title !== '' && description !== '' ? undefined : bodyOutline({ path, bytes }, bodyAt)
  return {
    title: title || inBody?.headings[0] || titleFromPath(path),
    description: description || inBody?.paragraph || '',
    tags: tagsOf([
      data.tags,
      data.categories,
      data.keywords,
      valueAt(data, ['taxonomies', 'tags']),
      valueAt(data, ['taxonomies', 'categories']),
    ]),
    categories: tagsOf([
      data.categories,
      data.category,
      valueAt(data, ['taxonomies', 'categories']),
    ]),
    section: sectionOf(path),
    lang: langOf([data.lang, data.language, data.locale], path),
  }
}

function readHtml(source: PostSource): Omit<Post, 'path' | 'bytes' | 'rules' | 'head'> {
  const { meta, title, heading, paragraph, lang } = readPage(source.text)
  const titles = [withoutSite(title, [heading, meta['og:title'] ?? '']), meta['og:title'], heading]
  const descriptions = [meta.description, meta['og:description'], paragraph]
  return {
    syntax: 'html',
    title: firstText(titles, TITLE_LENGTH, cleanText) || titleFromPath(source.path),
    description: firstText(descriptions, DESCRIPTION_LENGTH, cleanText),
    tags: tagsOf([meta.keywords]),
    categories: tagsOf([meta['article:section']]),
    section: sectionOf(source.path),
    lang: langOf([lang], source.path),
    meta,
  }
}

/** The title without the name of the site behind it, where the page says elsewhere how far its own goes. */
function withoutSite(title: string, others: readonly string[]): string {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  const whole = plain(title)
  const own = others.map(plain).find((text) => text !== '' && isNamedBehind(whole, text))
  return own ?? title
}

const isNamedBehind = (whole: string, own: string) =>
  whole.startsWith(own) && /^(?: ?[|·•»] ?| [-–—] )\S/.test(whole.slice(own.length))
