import type { FrontMatterRules } from './openings.ts'

/** A content file, read just far enough to decide what it needs. */
export interface Post {
  /** Path in the repo, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly syntax: 'markdown' | 'html'
  /** How its generator finds front matter. */
  readonly rules: FrontMatterRules
  /** `unread`: a block that its generator does not take. `other`: further metadata that is not edited. */
  readonly head: 'front-matter' | 'unread' | 'other' | 'none'
  /** What that other metadata is, for people. */
  readonly opensWith?: string
  /** Plain text, cleaned of markup; falls back to the first heading, then to the file's name. */
  readonly title: string
  /** Plain text: the metadata's description, else the first paragraph, else empty. */
  readonly description: string
  /** Tags, categories and keywords, without repetitions. */
  readonly tags: readonly string[]
  /** For HTML: `article:section`. */
  readonly categories: readonly string[]
  /** Name of the folder that the post is filed under; empty at the top. */
  readonly section: string
  /** BCP 47 tag of the post's language, where the post or its path names one; else empty. */
  readonly lang: string
  /** The front matter as data. For HTML: the `<meta>` values by property or name, plus `canonical`. */
  readonly meta: Readonly<Record<string, unknown>>
}

/** All of a post as an object of its own, to be had with something else in it: what it says of itself is read. */
export const wholePost = (post: Post): Post => ({
  ...post,
  title: post.title,
  description: post.description,
  tags: post.tags,
  categories: post.categories,
  section: post.section,
  lang: post.lang,
})

/** What a metadata key can hold. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value }

/**
 * One key of the front matter.
 * - `set`: the key gets this value. Absent keys are added, empty ones filled, others replaced.
 * - `append`: `value` is a list; its items are added to the list at `key` unless they are there.
 */
export interface FieldEdit {
  readonly key: readonly string[]
  readonly value: Value
  readonly mode: 'set' | 'append'
}

/** One `<meta>` of an HTML page's head. */
export interface MetaTag {
  readonly attribute: 'property' | 'name'
  readonly key: string
  readonly content: string
}

/** What is to change in one post; every other byte stays. */
export interface PostEdit {
  /** Markdown: front matter. */
  readonly fields?: readonly FieldEdit[]
  /** HTML: tags of the head. */
  readonly metaTags?: readonly MetaTag[]
  /** Put this image at the top of the article, unless the article already shows it. */
  readonly image?: {
    readonly alt: string
    readonly src: string
    /** HTML: pixels. */
    readonly size?: { readonly width: number; readonly height: number }
    /** HTML: source of another page of the site, and the address of its picture there. */
    readonly like?: { readonly page: string; readonly src: string }
  }
  /** HTML: the picture in the page's structured data, where that tells of an article without one. */
  readonly dataImage?: DataImage
}

/** How a schema.org article names its picture. */
export type DataForm = 'address' | 'list' | 'object'

/** A picture for the structured data of a page. */
export interface DataImage extends DataPicture {
  readonly form: DataForm
  /** The same picture in other shapes, named behind it. */
  readonly more?: readonly DataPicture[]
}

/** A picture as structured data speaks of it. */
export interface DataPicture {
  /** Full address. */
  readonly url: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** A model drew it, and the page is to say so. */
  readonly isDisclosed?: boolean
}
