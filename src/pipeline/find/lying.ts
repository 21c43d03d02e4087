import { posix } from 'node:path'
import type { Post } from '../../posts/post.ts'
import type { FileEntry } from '../../repo/files.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import type { Job } from '../job.ts'
import type { Orphan } from './moves.ts'
import type { RepoState } from './repo-state.ts'
import type { Wanted } from './wanted.ts'

/** A post whose picture lies where it belongs: it gets the lines that name it, and nothing is drawn. */
export interface Naming {
  readonly post: Post
  readonly file: FileEntry
}

/**
 * Finds the posts without a hero for which people put a picture where the site has theirs. Pictures that
 * we drew, for this post or for one that is gone, are none of theirs.
 */
export function lyingPictures(
  wanted: readonly Wanted[],
  { again }: Pick<Job, 'again'>,
  { site, head }: Pick<RepoState, 'site' | 'head'>,
  ours: { readonly ready: ReadonlyMap<string, unknown>; readonly orphans: readonly Orphan[] },
): {
  readonly wanted: readonly Wanted[]
  readonly namings: readonly Naming[]
  readonly skipped: readonly Skipped[]
} {
  const isOrphan = (post: Post, file: string) =>
    ours.orphans.some(
      (orphan) =>
        orphan.images.includes(file) ||
        // By the API older records are not read, and their images not known.
        posix.basename(orphan.post) === posix.basename(post.path),
    )
  const namings = wanted.flatMap(({ post, present, record, named, chosen }): Naming[] => {
    if (again || present || record || named || chosen || ours.ready.has(post.path)) return []
    const lying = site.lying(post)
    const file = lying && head.files.get(lying.file)
    if (!file?.mode.startsWith('100') || isOrphan(post, file.path)) return []
    return [{ post, file }]
  })
  const isNamed = new Set(namings.map(({ post }) => post.path))
  return {
    wanted: wanted.filter(({ post }) => !isNamed.has(post.path)),
    namings,
    skipped: namings.map(({ post, file }) => ({
      post: post.path,
      kind: 'has-hero',
      reason: `has an image where it belongs (${file.path}), which the post is to name`,
    })),
  }
}
