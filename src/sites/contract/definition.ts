import type { Flags, Opening } from '../../posts/openings.ts'
import type { Post, Value } from '../../posts/post.ts'
import type { SiteFolder } from './folder.ts'
import type { Learned } from './learned.ts'
import type { ImageFormats, SiteIdentity, SiteSettings } from './site.ts'
import type { Wiring } from './templates.ts'

/**
 * What a key of the post can be told about its images. `width` and `height` are the social image's,
 * `url` is its full address, for keys that templates write out as they are.
 */
export type Word = 'hero' | 'alt' | 'social' | 'url' | 'width' | 'height'

/** What the words mean for one post, as it is written into it. */
export interface KeyValues {
  readonly hero: string
  readonly social: string
  readonly url: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** A value that is more than one word, made from what the key holds now. Nothing: leave the key. */
export type Phrase = (values: KeyValues, present: unknown, post: Post) => Value | undefined

/** Why a post is not published now, or nothing. */
export type UnpublishedRule = (post: Post, now: Date) => string | undefined

/** Where one of the two images goes, and how the post names it. */
export interface ImageFolder {
  /** Folder below the site's root. */
  readonly dir: string
  /** `relative` to the post's file, or by the path that it is `served` under. */
  readonly style: 'relative' | 'served'
}

/** Images beside the post, as Hugo's page bundles have them. File names without extension. */
export interface Colocated {
  /** Absent: in the folder for hero images. */
  readonly hero?: string
  readonly social: string
  /** Whole name of a file for the alt text, where that is how the site wants it. */
  readonly alt?: string
  /** What the site takes for the social image, where not every format. */
  readonly formats?: readonly ImageFormats['social'][]
}

/** How posts of one kind say their hero. All paths and globs are relative to the site's root. */
export interface Conventions {
  readonly posts: readonly string[]
  /** Index pages, lists, partials; matched without regard to case. */
  readonly notPosts?: readonly string[]
  /** Further reason why a path is no post, where globs cannot say it. */
  readonly isPage?: (path: string) => boolean
  /**
   * Why a path that the globs take is no article, for people: by what the generator tells of it, or by the
   * names of its folders. It stays the site's file, and the setting `posts` can make it a post.
   */
  readonly aside?: (path: string) => string | undefined
  /** What orders files and folders at the begin of their names, and is no part of their addresses. */
  readonly unnumbered?: RegExp
  /** The part of a post's path that names its images, where it is not what `folders` leave. */
  readonly named?: (path: string) => string
  /** Folders that the names of images leave out; the longest that fits counts. */
  readonly folders: readonly string[]
  /** Absolute address of the built site with its base path, where the repo tells it. */
  readonly origin?: string | undefined
  /** Folders whose files are served from the site's base. */
  readonly served: readonly string[]
  /** The base path belongs in links of the article, because the generator does not add it. */
  readonly based?: boolean
  /** Served paths start without `/`. */
  readonly slashless?: boolean
  /** Ways to open front matter that the generator takes, beyond YAML between two lines `---`. */
  readonly openings?: readonly Opening[]
  /** Words that its parser of YAML takes for true and false beside these two. */
  readonly flags?: Flags
  /** What stands between dashes are lines `key: value` for it, and no YAML. */
  readonly plainFences?: boolean
  /** What posts of this repo open with in the place of front matter, where none has any. */
  readonly instead?: string
  /** Versions of the generator differ in whether they publish this post. */
  readonly differs?: (post: Post) => boolean
  /** Unwanted until the author says otherwise: drafts, scheduled posts. `drafts: true` overrules them. */
  readonly drafts: readonly UnpublishedRule[]
  /** Never a page of its own, whatever the settings say. */
  readonly never?: readonly UnpublishedRule[]
  /** Why a file is no article, by what it says of itself: neither drawn for nor learned from. */
  readonly noArticle?: readonly UnpublishedRule[]
  /** Dotted keys that hold a hero when they are filled, the most telling first. */
  readonly heroKeys: readonly string[]
  /** A filled hero that is no plain key, e.g. an entry of a `head:` list. */
  readonly heroIn?: (post: Post) => { readonly label: string; readonly value: string } | undefined
  /** Names of files beside the post that the generator takes as its hero, the best first. */
  readonly heroFiles?: (post: Post) => readonly RegExp[]
  /** The post itself says nothing of its images: the file where its hero belongs is its hero. */
  readonly heroByPlace?: boolean
  /** The picture that pages show is the one that networks are given: hero and social image are one file. */
  readonly onePicture?: boolean
  /**
   * Whether networks are given a picture of this name in the post's own folder, too, without a key, or would
   * be shown the social image in its place.
   */
  readonly isShared?: (name: string) => boolean
  /** How a template asks for the picture in the post's own folder: `hero.*`. */
  readonly askedFor?: AskedName
  readonly hero: ImageFolder
  readonly social: ImageFolder
  readonly colocated?: (post: Post) => Colocated
  /** No generator makes the pages that list posts, nor the sitemap: people keep them by hand. */
  readonly handmade?: boolean
  /** A further folder below the site's root where the files that a post names may lie. */
  readonly lookIn?: (post: Post) => string | undefined
  /** Dotted keys to write, in this order. */
  readonly keys: Readonly<Record<string, Word | Phrase>>
  /** Where it has two keys for a picture, in the place of the one, once there is a dark version. */
  readonly pair?: KeyPair
  /** Keys whose value is a list, for words. */
  readonly lists?: readonly string[]
  /** Social tags are literal, so the address must be absolute: entries of the list `head`. */
  readonly head?: { readonly entry: HeadEntry; readonly card: boolean }
  readonly warnings?: readonly string[]
  /** Said while images go to the folders above, which the site does not serve as its config is. */
  readonly unserved?: readonly string[]
  /** Dotted keys whose files the build imports: it fails on what only a page may name. */
  readonly imported?: readonly string[]
  /** How the posts of this repo do it. */
  readonly learned?: Learned
  /** Its posts name pictures that are not in the repo. */
  readonly elsewhere?: boolean
}

/** A name that templates look for, where no key names a picture. */
export interface AskedName {
  /** As a template says it. */
  readonly glob: string
  /** What it leaves open. */
  readonly formats: readonly ImageFormats['hero'][]
}

/** The dotted keys of a picture and of its dark version. */
export interface KeyPair {
  readonly light: string
  readonly dark: string
}

/** One `<meta>` as an entry of the front matter's `head` list. */
export interface HeadEntry {
  write(attribute: 'property' | 'name', key: string, content: string): Value
  /** Key and content of an entry that is a `<meta>`. */
  read(entry: unknown): { readonly key: string; readonly content: string } | undefined
}

/** A site generator: how it is recognised, and what its conventions are in one folder of a repo. */
export interface Definition {
  /** What `site` in the settings calls it; folders of its fixtures begin with it. */
  readonly name: string
  /** What its makers call it. */
  readonly title: string
  /** Its home page. */
  readonly home?: string
  /** Name of the generator that it adds to: it is looked for before that one. */
  readonly builtOn?: string
  /** What the documents say, in Markdown, beside what the fixtures show. */
  readonly docs?: {
    /** After the names of the marks: what must be in them. */
    readonly marked?: string
    /** What is done beside the post itself. */
    readonly further?: string
  }
  /** Themes with ways of their own, by the name that `themeName` gives. */
  readonly themes?: Readonly<Record<string, Theme>>
  /** Globs of files that mark a root; the root is the folder that the glob starts from. */
  readonly marks: readonly string[]
  /** Doubts that the tree alone can raise. */
  readonly plausible?: (folder: SiteFolder) => boolean
  /** Files worth their request, the most telling first; a leading `/` counts from the repo's top. */
  readonly reads?: (folder: SiteFolder) => readonly string[]
  /**
   * Files that tell its version, or what it reads posts with: each is a request, so they are read only
   * where a post makes it count.
   */
  readonly versions?: (folder: SiteFolder) => readonly string[]
  /** Doubts that need the texts. */
  readonly confirmed?: (folder: SiteFolder) => boolean
  /** What the config says of the site itself, as far as that is known without running it. */
  identity?(folder: SiteFolder): SiteIdentity
  /** Kinds of posts; the more special first, the most general last. */
  conventions(folder: SiteFolder, settings: SiteSettings): readonly Conventions[]
  /** How its templates are taught to name the post's image. */
  readonly wiring?: Wiring
  /**
   * What `wire` says where there is no `wiring`; empty where posts name all tags themselves, word
   * for word. Absent: that we do not know the templates.
   */
  readonly wireAdvice?: string
}

export interface Theme {
  /** What its makers call it. */
  readonly title: string
}

export type Keys = Readonly<Record<string, Word | Phrase>>
