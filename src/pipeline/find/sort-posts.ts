import { PostError } from '../../errors.ts'
import type { Post } from '../../posts/post.ts'
import { asPostErrors } from '../../posts/source.ts'
import type { FileEntry } from '../../repo/files.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import type { Site } from '../../sites/contract/site.ts'

export interface PostWithHero {
  readonly post: Post
  /** What the hero is, for people. */
  readonly hero: string
}

/** A post with a hero that nothing else is to be known of: the file itself is not kept. */
export interface SettledPost {
  readonly path: string
  readonly hero: string
}

/** The posts in scope, by what they have. */
export interface SortedPosts {
  readonly missing: readonly Post[]
  readonly present: readonly PostWithHero[]
  readonly settled: readonly SettledPost[]
  readonly skipped: readonly Skipped[]
  readonly failed: readonly PostError[]
  /** What one of them is depends on a version that was not looked up. */
  readonly isInDoubt: boolean
}

/** Sorts the posts in scope: who lacks a hero, who has one, who is left out and why. */
export function sortPosts(
  files: readonly FileEntry[],
  bytes: ReadonlyMap<string, Uint8Array>,
  site: Site,
  {
    drafts,
    now,
    isNamed = () => false,
    isSettled = () => false,
  }: {
    readonly drafts: boolean
    readonly now: Date
    /** Somebody named this very file: it is a post, whatever it says. */
    readonly isNamed?: (path: string) => boolean
    /** Of a post with a hero: no one will ask what it says. */
    readonly isSettled?: (post: Post) => boolean
  },
): SortedPosts {
  const withoutHero: Post[] = []
  const present: PostWithHero[] = []
  const settled: SettledPost[] = []
  const skipped: Skipped[] = []
  const failed: PostError[] = []
  let isInDoubt = false

  for (const { path } of files) {
    try {
      const post = site.read(path, bytes.get(path)!)
      const optedOut = optsOut(post)
      // What a site makes of a post is as much that post's affair as what it says.
      const { noArticle, unpublished, hero } = asPostErrors(
        path,
        'The post cannot be understood',
        () => ({
          noArticle: isNamed(path) ? undefined : site.noArticle(post),
          unpublished: drafts ? undefined : site.unpublished(post, now),
          hero: site.heroOf(post),
        }),
      )
      if (!optedOut && site.isInDoubt(post)) isInDoubt = true
      if (optedOut) skipped.push({ post: path, kind: 'unwanted', reason: optedOut })
      else if (noArticle) skipped.push({ post: path, kind: 'no-article', reason: noArticle })
      else if (unpublished) skipped.push({ post: path, kind: 'unpublished', reason: unpublished })
      else if (hero && isSettled(post)) settled.push({ path, hero: withoutRest(hero) })
      else if (hero) present.push({ post, hero })
      else withoutHero.push(post)
    } catch (error) {
      if (!(error instanceof PostError)) throw error
      failed.push(error)
    }
  }
  return { missing: withoutHero, present, settled, skipped, failed, isInDoubt }
}

/** V8 keeps the whole text that a slice is of: a copy lets the front matter go. */
const withoutRest = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

const optsOut = (post: Post) =>
  post.meta.hero_images === false ? 'opts out (`hero_images: false`)' : undefined
