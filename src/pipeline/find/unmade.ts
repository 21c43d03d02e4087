import { refusal } from '../../repo/new-paths.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import type { Job } from '../job.ts'
import type { RepoState } from './repo-state.ts'
import type { PostWithHero } from './sort-posts.ts'
import type { Wanted } from './wanted.ts'

/** What comes of pictures that posts name and nobody made. */
export interface UnmadePictures {
  /** To be drawn to the very paths that the posts name. */
  readonly wanted: readonly Wanted[]
  readonly skipped: readonly Skipped[]
  /** Paths of both. */
  readonly posts: ReadonlySet<string>
}

/**
 * Sorts the posts that name a picture which is nowhere in the repo. One file is drawn once, however many
 * posts name it. Where the pictures of other posts are not in the repo either, people keep them somewhere
 * else: then only what somebody names is drawn.
 */
export function unmadePictures(
  posts: readonly PostWithHero[],
  { posts: names }: Pick<Job, 'posts'>,
  { site }: Pick<RepoState, 'site'>,
): UnmadePictures {
  const wanted = new Map<string, Wanted>()
  const skipped: Skipped[] = []
  for (const { post } of posts) {
    const unmade = site.unmade(post)
    if (unmade === undefined) continue
    if ('why' in unmade) skipped.push(leftAlone(post.path, unmade.label, unmade.why))
    else if (refusal(unmade.path))
      skipped.push(leftAlone(post.path, unmade.label, 'nothing can be put there'))
    else if (unmade.elsewhere && !names.includes(post.path))
      skipped.push(leftAlone(post.path, unmade.label, isElsewhere))
    else {
      const first = wanted.get(unmade.path)
      if (first) skipped.push(namesSame(post.path, first.post.path))
      else wanted.set(unmade.path, { post, named: unmade.path })
    }
  }
  const all = [...wanted.values()]
  const paths = [...all.map(({ post }) => post.path), ...skipped.map(({ post }) => post)]
  return { wanted: all, skipped, posts: new Set(paths) }
}

const isElsewhere = 'pictures of other posts are not in the repo either'

const leftAlone = (post: string, label: string, why: string): Skipped => ({
  post,
  kind: 'has-hero',
  reason: `names an image that is not in the repo (${label}), and ${why}`,
})

const namesSame = (post: string, first: string): Skipped => ({
  post,
  kind: 'shares-hero',
  reason: `names the same image as ${first}`,
})
