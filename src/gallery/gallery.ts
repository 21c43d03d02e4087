/**
 * What becomes of a post's picture. `ours`: we drew it, and it is as we drew it. `person`: somebody made it,
 * or put it in the place of ours. `waiting`: it was drawn, and is not on this branch yet. `missing`: none of it.
 */
export type PictureState = 'ours' | 'person' | 'waiting' | 'missing'

/** All that the overview of a repo's pictures shows. */
export interface Gallery {
  /** What the repo is called. */
  readonly name: string
  /** When it was made, ISO 8601. */
  readonly at: string
  readonly posts: readonly GalleryPost[]
  /** Posts that are to have none, and why. */
  readonly leftOut: readonly PostNote[]
  /** Posts that could not be read, and why. */
  readonly failed: readonly PostNote[]
  /** Folder of the built pages that were looked at; absent where none were. */
  readonly built?: string
  /** What a path of the repo is put behind to be found: `../..`, or an address of this commit. */
  readonly filesAt: string
}

/** A post that is told of by its path and a sentence. */
export interface PostNote {
  readonly post: string
  readonly why: string
}

export interface GalleryPost {
  /** Path in the repo. */
  readonly post: string
  readonly title: string
  /** Folder that it is filed under; empty at the top. */
  readonly section: string
  /** BCP 47 tag; empty where it is not known. */
  readonly lang: string
  readonly state: PictureState
  /** A person approved this very picture. */
  readonly isApproved: boolean
  /** What else is to be said of its state: where it waits, that its file is gone. */
  readonly note?: string
  /** Alternative text. */
  readonly alt?: string
  /** What the hero was drawn from; absent where we did not draw it. */
  readonly prompt?: string
  /** How it came to be. */
  readonly facts: readonly Fact[]
  /** The hero first, then its dark version, then social images. */
  readonly pictures: readonly GalleryPicture[]
  /** What is wrong with the tags of its built page; absent where none was looked at. */
  readonly tags?: readonly string[]
  /** How its hero looks, to tell it from others: `lookHash`. */
  readonly look?: string
}

/** One thing to know of a picture. */
export interface Fact {
  readonly name: string
  readonly text: string
}

export interface GalleryPicture {
  readonly kind: 'hero' | 'dark' | 'social'
  /** Path in the repo, or the address that a post names. */
  readonly path: string
  /** Whether the path is a file of the repo. */
  readonly isFile: boolean
  readonly thumbnail?: Thumbnail
  /** Why there is no small picture of it. */
  readonly why?: string
  /** Size and weight of the file, in words. */
  readonly size?: string
}

/** A small WebP of a picture. */
export interface Thumbnail {
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** Whether something is wrong with the tags of its built page. */
export const lacksTags = ({ tags = [] }: Pick<GalleryPost, 'tags'>): boolean => tags.length > 0

/** How many posts are in each state. */
export const tally = (
  posts: readonly Pick<GalleryPost, 'state'>[],
): Readonly<Record<PictureState, number>> => {
  const count = (state: PictureState) => posts.filter((post) => post.state === state).length
  return {
    ours: count('ours'),
    person: count('person'),
    waiting: count('waiting'),
    missing: count('missing'),
  }
}
