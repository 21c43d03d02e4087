import { imagesOf, isUnchanged, type Record } from '../../ledger/record.ts'
import type { Post } from '../../posts/post.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { Site } from '../../sites/contract/site.ts'

/** Whether the post shows our picture, and none of its files was replaced by a person. */
export const isOursAlone = (
  record: Record,
  post: Post,
  site: Pick<Site, 'heroFileOf'>,
  { files }: Snapshot,
): boolean => {
  const { hero, social } = record.files
  const named = site.heroFileOf(post)
  return (
    // A page of HTML names the social image.
    (named === hero.path || named === social.path) &&
    imagesOf(record).every((file) => isUnchanged(file, files.get(file.path)?.sha))
  )
}
