import type { DataForm, Post } from '../../posts/post.ts'

/** A key of a post that names a picture. */
export interface Clue {
  /** Dotted; empty for an entry of a `head` list, which is no key of its own. */
  readonly key: string
  /** The key holds a list, and the picture is its first item. */
  readonly listed: boolean
  readonly value: string
  /** The picture is for sharing, by the name of its key. */
  readonly social: boolean
  /** Where it is a file of the repo. */
  readonly file?: string
}

/** One post that was read, with the pictures that it names. */
export interface Observation {
  readonly post: Post
  readonly names: PostNames
  readonly clues: readonly Clue[]
  /** Pictures that are named like the post, and that it does not mention. */
  readonly namesakes: readonly string[]
  /** It names a picture that is nowhere in the repo. */
  readonly isUnmade: boolean
  /** For an HTML page: where beside its head it shows its picture. */
  readonly page?: PageHabits
}

/** Where pages by hand show their picture, beside the tags of their head. */
export interface PageHabits {
  /** At the top of the article: the source of a page that does, and the address of its picture there. */
  readonly article?: { readonly page: string; readonly src: string }
  /** In the structured data (JSON-LD) of the article. */
  readonly data?: DataForm
}

/** How posts name one of the two images. */
export interface Convention {
  /** Dotted keys; several where posts have one for light and one for dark, say. Empty: no key at all. */
  readonly keys: readonly string[]
  /** The key for dark pages beside them, where most posts fill it with another picture. */
  readonly dark?: string
  readonly listed: boolean
  readonly style?: PathStyle
  /** How the file is named, as `patternsOf` gives it. */
  readonly pattern?: string
  /** The folder that all of the files are below, where there are several and no pattern explains them. */
  readonly folder?: string
}

/** How the posts of this repo do it, as far as most of those that were read agree. */
export interface Learned {
  readonly hero?: Convention
  readonly social?: Convention
  /** Dotted key of the alternative text. */
  readonly alt?: string
  /** There is no key: the site takes the file that is named like the post. */
  readonly byName: boolean
  /** Extension that most of the pictures have. */
  readonly extension?: string
  /** Posts that agree. */
  readonly from: number
  /** For pages by hand, which have tags in the place of keys. */
  readonly page?: PageHabits
}

/** What a post's path offers for the names of its images. */
export interface PostNames {
  /** Repo path of the post's folder. */
  readonly folder: string
  /** The file is `index` or the like: the folder is the post's alone. */
  readonly ownsFolder: boolean
  /** Its path below the folder of the posts, as a name: `2026/first-steps`. */
  readonly path: string
  /** File or folder name, `2026-01-02-first-steps`. */
  readonly stem: string
  /** The same without a date. */
  readonly slug: string
  readonly year?: string
  readonly month?: string
}

/**
 * How posts write the path of an image: `relative` to their own file, or as `prefix` and the part of
 * the repo path below the folder `top`. `/img/a.png` for `static/img/a.png` is prefix `/`, top
 * `static`; a bare `a.png` that the template completes is prefix ``, top `static/img`; an alias is
 * prefix `@assets/`, top `src/assets`.
 */
export type PathStyle =
  | { readonly relative: true; readonly dotted: boolean }
  | { readonly relative: false; readonly prefix: string; readonly top: string }
