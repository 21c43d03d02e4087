import type { FrontMatterRules } from '../../posts/openings.ts'
import type { Post, PostEdit } from '../../posts/post.ts'
import type { OwnAlt } from './own-alt.ts'

/** Files that may list a post and that no generator makes: people keep them by hand. */
export interface Listings {
  /** Folder of the site in the repo, `''` for the top. */
  readonly root: string
  /** Repo paths of the pages above the post, the nearest first, whether or not they are there. */
  readonly pages: readonly string[]
  readonly sitemap: string
  /** Absolute address of the site, where the repo tells it. */
  readonly origin?: string
  /** A path or a full address, where the settings say what pages call a file. */
  named(file: string): string | undefined
}

/** The files of the repo at one commit, as the sites need them. */
export interface RepoFiles {
  readonly paths: ReadonlySet<string>
  /** Texts of files, by path; files that are not there are left out. One batch is one round trip. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** What the settings file may say about the site; all of it wins over what is known. */
export interface SiteSettings {
  /** `auto`, or the name of one of the known sites. */
  readonly site: string
  readonly posts: readonly string[]
  readonly exclude: readonly string[]
  /** Dotted keys. */
  readonly fields: {
    readonly hero?: string
    readonly dark?: string
    readonly alt?: string
    readonly social?: string
    readonly disclosure?: string
    readonly placeholder?: string
  }
  /** Folder of the images, from the top of the repo. */
  readonly imageDir?: string
  /** What the page calls that folder: a path (`/images`) or an absolute URL. */
  readonly imageUrl?: string
  /** Pictures are in a bucket at `imageUrl`, each by a key of its own; `imageDir` is what stands for them. */
  readonly imageKeys?: ImageKeys
  /** Also draw for drafts. */
  readonly drafts: boolean
  /** Dotted key that names the social image, beside those of the site. */
  readonly socialKey?: string
  /** The social image is named in the JSON-LD of the article, too. */
  readonly socialInData?: boolean
  /** Social images beside the first one. */
  readonly moreSocial?: readonly MoreSocial[]
}

/** How pictures are called in a bucket, as it stands in addresses. */
export interface ImageKeys {
  /** Of a picture that may not be drawn yet, by its path below the folder of images. */
  keyOf(path: string): string
  /** The path below that folder of the picture that has this key. */
  pathOf(key: string): string | undefined
}

/** A further social image of each post. */
export interface MoreSocial extends PlacedImage {
  readonly format: ImageFormats['social']
  /** Dotted key that names it. */
  readonly key?: string
  /** Named in the JSON-LD of the article. */
  readonly inData: boolean
}

/** The same with its repo path. */
export interface PlacedSocial extends MoreSocial {
  readonly path: string
}

export interface ImageFormats {
  readonly hero: 'webp' | 'jpeg' | 'png'
  readonly social: 'jpeg' | 'png' | 'webp'
}

export interface PlacedImage {
  readonly width: number
  readonly height: number
}

/** A picture that a post names, and that is nowhere in the repo. */
export type Unmade = { readonly label: string } & (
  | {
      /** Repo path that the post means. */
      readonly path: string
      readonly format: ImageFormats['hero']
      /** Other posts name pictures that are not in the repo either: they are made somewhere else. */
      readonly elsewhere: boolean
    }
  /** Why nothing can be drawn to it, for people. */
  | { readonly why: string }
)

/** A picture that is where a post's own belongs, though the post does not name it. */
export interface Lying {
  readonly file: string
  /** Lines that name it. `size` is the picture's own. */
  edit(picture: {
    readonly alt: string
    readonly size: PlacedImage
    readonly body: boolean
  }): PostEdit
}

/** Where a post's images go, and what the post must say about them. */
export interface Placement {
  /** Repo paths of the two files, stable from run to run. */
  readonly hero: string
  readonly social: string
  /** Further social images, in the order of the settings. */
  readonly more: readonly PlacedSocial[]
  /** Repo path of the dark version, and the keys that would name it; nothing where a person gave one. */
  readonly dark?: { readonly path: string; readonly keys: readonly string[] }
  /** Said to the person, e.g. that the site's URL is unknown and the tags stay relative. */
  readonly warnings: readonly string[]
  /** The post names its picture already: the format that its name asks for. */
  readonly named?: ImageFormats['hero']
  /** The format that the site asks for at this place, whatever the settings say. */
  readonly format?: ImageFormats['hero']
  /** Text files that tell of the images, by repo path, e.g. one for the alt text. */
  texts?(alt: string): ReadonlyMap<string, string>
  edit(images: {
    readonly alt: string
    readonly hero: PlacedImage
    readonly social: PlacedImage
    /** There is a dark version. */
    readonly dark?: boolean
    /** Further social images that are not there after all: the post is not to name them. */
    readonly lacking?: readonly PlacedSocial[]
    /** What the key for it says of a picture that a model drew; absent for others. */
    readonly disclosure?: string | true | undefined
    /** What stands for the hero image until it is there; absent where nobody asks for it. */
    readonly placeholder?: string | undefined
    /** Also insert the hero at the top of the article. */
    readonly body: boolean
  }): PostEdit
}

/** A file that could be a post by its ending, and is none. */
export interface NoPost {
  /**
   * `outside`: no glob of the site takes it. `aside`: by its place it is no article. `excluded`: a list, a
   * part or a page of the site. `settings`: these say so.
   */
  readonly kind: 'outside' | 'aside' | 'excluded' | 'settings'
  /** For people. */
  readonly reason: string
}

/** What a site says of itself. */
export interface SiteIdentity {
  readonly title?: string
  /** BCP 47 tag of the language that it is written in. */
  readonly lang?: string
  /** What it is about, in its own words. */
  readonly description?: string
}

/** The conventions of the site generator as this repo uses it. */
export interface Site {
  /** What it is called and its language, where all sites of the repo that tell it say the same. */
  readonly identity: SiteIdentity
  /** `astro`, `hugo`, ... or `generic`. */
  readonly name: string
  /** Folder of the site in the repo, `''` for the top. */
  readonly root: string
  /** Absolute address of the built site, without a trailing slash, where the repo tells it. */
  readonly origin?: string
  /** For people, one line each: what was detected, what was learned, and how to overrule it. */
  readonly about: readonly string[]
  /**
   * The format of the pictures that its posts have, where they agree and the site needs no other; or the one
   * that networks take, where they are given what pages show.
   */
  readonly heroFormat?: ImageFormats['hero']
  isPost(path: string): boolean
  /** Where posts are looked for: globs from the top of the repo. */
  readonly looksIn: readonly string[]
  /** Why a file that could be a post by its ending is none; nothing for posts and other files. */
  whyNoPost(path: string): NoPost | undefined
  /** Why a post that was read is no article after all (`layout: search`), for people, or nothing. */
  noArticle(post: Post): string | undefined
  /** How the generator of this file finds its front matter. */
  rulesOf(path: string): FrontMatterRules
  /** The file as its generator reads it. @throws PostError */
  read(path: string, bytes: Uint8Array): Post
  /** Why the site would not publish this post now (`draft`, `scheduled for 2027-01-02`), or nothing. */
  unpublished(post: Post, now: Date): string | undefined
  /** It depends on the generator's version what this post is, and that was not looked up yet. */
  isInDoubt(post: Post): boolean
  /**
   * What already is this post's hero, for people (`heroImage: ../../assets/x.webp`), or nothing.
   * @param files repo paths that count as there, beside those of the repo
   */
  heroOf(post: Post, files?: readonly string[]): string | undefined
  /** Repo path of the present hero's file, where it is a file of the repo. */
  heroFileOf(post: Post): string | undefined
  /**
   * The alternative text that a person gave a post before it had a hero, and that stays: nothing where
   * there is none, no text where it is in a file of its own.
   */
  ownAltOf(post: Post): OwnAlt | undefined
  /** The alternative text that the post says of its hero, or of the one it is to have, as it stands there. */
  altOf(post: Post): string | undefined
  /** @param named repo path that the post names already: the hero goes there, and no key is added */
  place(post: Post, formats: ImageFormats, named?: string): Placement
  /** What the post names as its picture, where no such file is in the repo. */
  unmade(post: Post): Unmade | undefined
  /** The picture that is where the hero of a post without one belongs. */
  lying(post: Post): Lying | undefined
  /** Files that list a post, where people keep them by hand; a generator makes its own. */
  listings?(path: string): Listings | undefined
  /** The same article in all its languages, itself among them, the most original first: one image. */
  translations(path: string): readonly string[]
  /** What `to` must say to show the image of `from`, its translation; nothing where it needs no word. */
  share(
    from: Post,
    to: Post,
    image: {
      /** In the language of `to`. */
      readonly alt: string
      /** Repo paths of images that are not committed yet. */
      readonly files?: readonly string[]
      /** Insert this image at the top of the article. */
      readonly hero?: string
    },
  ): PostEdit | undefined
}
