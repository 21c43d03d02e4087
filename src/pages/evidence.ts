import type { Size } from '../pictures/generator.ts'
import type { Target } from './address.ts'

/** One thing that is wrong with a post's page. */
export interface Problem {
  /** The tag, `JSON-LD`, `sitemap`, `disclosure`, or `page` for the page as a whole. */
  readonly tag: string
  readonly kind:
    | 'no page'
    | 'missing'
    | 'relative'
    | 'nowhere'
    | 'default'
    | 'wrong'
    | 'size'
    | 'heavy'
    | 'no picture'
    | 'unlisted'
  /** `error`: networks show no picture of this post. `warning`: they show it, but not as they should. */
  readonly level: 'error' | 'warning'
  readonly message: string
}

/** What a picture of the build really is. */
export interface BuiltPicture {
  readonly width: number
  readonly height: number
  readonly bytes: number
}

/** What a tag's address leads to: a file of the build, if it is there, and what that is. */
export interface Pointed {
  readonly target: Target
  /** File of the build; undefined where there is none, or the address leads elsewhere. */
  readonly file?: string
  readonly picture?: BuiltPicture
  /** Why the file is no picture that networks show. */
  readonly unread?: string
}

/** A picture that JSON-LD names for the article. */
export interface ArticlePicture {
  readonly value: string
  readonly pointed: Pointed
}

/** What a social image should be. */
export interface WantedPicture {
  readonly width: number
  readonly height: number
  readonly bytes: number
}

/** What is added for search where a page has nothing of the kind, as the settings ask. */
export interface SearchWishes {
  readonly structuredData: boolean
  readonly robots: boolean
}

export interface Evidence {
  readonly tags: Readonly<Record<string, string>>
  readonly og: Pointed | undefined
  readonly twitter: Pointed | undefined
  readonly wanted: WantedPicture
  /** Pixels that the settings ask of hero images. */
  readonly hero: Size
  readonly search: SearchWishes
  /** Absent where JSON-LD tells of no article. */
  readonly article?: readonly ArticlePicture[] | undefined
  /** How many pages of others name the same picture. */
  readonly sharedWith: number
  /**
   * Whether the page says that a model drew its picture; absent where it need not.
   */
  readonly disclosed?: boolean | undefined
  /** Whether the sitemap knows the page; undefined where there is no sitemap. */
  readonly listed: boolean | undefined
}
