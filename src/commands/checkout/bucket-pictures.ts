import { imagesOf } from '../../ledger/record.ts'
import type { BuiltPicture } from '../../pages/evidence.ts'
import type { BuiltPictures } from '../../pages/pictures.ts'
import type { RepoState } from '../../pipeline/find/repo-state.ts'
import type { BuiltPost } from './built-posts.ts'

/** What a build says of its pictures, and of those in a bucket, which it does not have, what records say. */
export function withBucket(
  pictures: BuiltPictures,
  posts: readonly BuiltPost[],
  { storage }: Pick<RepoState, 'storage'>,
): BuiltPictures {
  const known = new Map(
    posts.flatMap(({ record }) =>
      (record ? imagesOf(record) : []).flatMap((file): readonly [string, BuiltPicture][] => {
        const url = storage.addressOf(file)
        const { width, height, bytes } = file
        return url === undefined ? [] : [[url, { width, height, bytes }]]
      }),
    ),
  )
  return {
    ...pictures,
    async follow(value, page) {
      const pointed = await pictures.follow(value, page)
      const picture = known.get(value.trim())
      return picture && pointed.picture === undefined ? { ...pointed, picture } : pointed
    },
  }
}
