import type { Post } from '../../posts/post.ts'
import { dateInName, dateOf } from '../../sites/reading/date-of.ts'
import { valueAt } from '../../sites/reading/keys.ts'

/** Keys of the day on which a post came out, by the conventions of the site generators that are known. */
const dateKeys = [
  'date',
  'pubDate',
  'publishDate',
  'publish_date',
  'publishedAt',
  'published_at',
  'published',
  'datePublished',
  'date.created',
  'created',
  'createdAt',
  'created_at',
]

/** When a post came out, by its front matter, else by the name of its file; undefined where neither tells. */
export const dateOfPost = ({ path, meta }: Pick<Post, 'path' | 'meta'>): Date | undefined =>
  dateKeys.map((key) => dateOf(valueAt(meta, key))).find((date) => date !== undefined) ??
  dateInName(path)
