import type { Record } from '../../ledger/record.ts'
import type { Post } from '../../posts/post.ts'
import { isOursAlone } from './ours-alone.ts'
import type { RepoState } from './repo-state.ts'

/** A post whose picture a model drew when it was called otherwise. */
export interface RetitledPost {
  readonly post: Post
  readonly record: Record
}

/** The posts with another title than their drawn picture, where that is as we left it. Pure. */
export const retitledPosts = (
  posts: readonly Post[],
  records: ReadonlyMap<string, Record>,
  { head, site }: Pick<RepoState, 'head' | 'site'>,
): readonly RetitledPost[] =>
  posts.flatMap((post) => {
    const record = records.get(post.path)
    if (record?.generator !== 'openai' || record.title === post.title) return []
    return isOursAlone(record, post, site, head) ? [{ post, record }] : []
  })
