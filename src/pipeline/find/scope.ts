import { PostError } from '../../errors.ts'
import { matcher } from '../../posts/matcher.ts'
import type { Post } from '../../posts/post.ts'
import { readPost } from '../../posts/read.ts'
import type { FileEntry, Snapshot } from '../../repo/files.ts'
import type { Skipped } from '../../report/skipped.ts'
import type { Site } from '../../sites/contract/site.ts'

/** Which posts to look at. `new`: those the base lacks; `changed`: also those that differ from it. */
export interface Scope {
  readonly include: 'new' | 'changed' | 'all'
  /** Without a base all posts count as new. */
  readonly base: Snapshot | undefined
  /** Globs or paths; none means all. */
  readonly names: readonly string[]
}

export interface PostWithHero {
  readonly post: Post
  /** What the hero is, for people. */
  readonly hero: string
}

/** The posts in scope, by what they have. */
export interface SortedPosts {
  readonly missing: readonly Post[]
  readonly present: readonly PostWithHero[]
  readonly skipped: readonly Skipped[]
  readonly failed: readonly PostError[]
}

/** The posts of a commit that are in scope, by path. Pure: nothing is read yet. */
export function inScope(head: Snapshot, site: Site, { include, base, names }: Scope): FileEntry[] {
  const named = names.length === 0 ? () => true : matcher(names, head.files)
  const movedAway = new Set(
    [...(base?.files.values() ?? [])]
      .filter(({ path }) => !head.files.has(path))
      .map(({ sha }) => sha),
  )
  return [...head.files.values()]
    .filter((file) => file.mode.startsWith('100') && site.isPost(file.path) && named(file.path))
    .filter(({ path, sha }) => {
      const before = base?.files.get(path)
      if (!base || include === 'all') return true
      if (before) return include === 'changed' && before.sha !== sha
      // The same bytes under another name: moved, not written.
      return !movedAway.has(sha)
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Names that match no file at all, so that a typo is told and not passed over. */
export const unmatched = (names: readonly string[], paths: Iterable<string>): string[] => {
  const all = [...paths]
  return names.filter((name) => !all.some(matcher([name])))
}

/** Sorts the posts in scope: who lacks a hero, who has one, who is left out and why. */
export function sortPosts(
  files: readonly FileEntry[],
  bytes: ReadonlyMap<string, Uint8Array>,
  site: Site,
  { drafts, now }: { readonly drafts: boolean; readonly now: Date },
): SortedPosts {
  const withoutHero: Post[] = []
  const present: PostWithHero[] = []
  const skipped: Skipped[] = []
  const failed: PostError[] = []

  for (const { path } of files) {
    try {
      const post = readPost(path, bytes.get(path)!)
      const optedOut = optsOut(post)
      const unpublished = drafts ? undefined : site.unpublished(post, now)
      const hero = site.heroOf(post)
      if (optedOut) skipped.push({ post: path, kind: 'unwanted', reason: optedOut })
      else if (unpublished) skipped.push({ post: path, kind: 'unpublished', reason: unpublished })
      else if (hero) present.push({ post, hero })
      else withoutHero.push(post)
    } catch (error) {
      if (!(error instanceof PostError)) throw error
      failed.push(error)
    }
  }
  return { missing: withoutHero, present, skipped, failed }
}

const optsOut = (post: Post) =>
  post.meta.hero_images === false ? 'opts out (`hero_images: false`)' : undefined
