import type { Environment } from '../repo/git.ts'
import { type PictureStorage, repoStorage, type StorageSource } from '../storage/picture-storage.ts'
import type { JobIdentity } from './api-generators.ts'

/**
 * Where pictures are kept. What a bucket wants is loaded where the settings name one, with the keys that the
 * variables of AWS's own programs hold.
 * @param identity this job of GitHub Actions, where it is one
 */
export function storageSource(
  env: Environment,
  { identity }: { readonly identity?: JobIdentity } = {},
): StorageSource {
  const opened = new Map<string, Promise<PictureStorage>>()
  return ({ storage, s3 }) => {
    if (storage === 'repo' || s3 === undefined) return Promise.resolve(repoStorage)
    const id = JSON.stringify(s3)
    const known =
      opened.get(id) ??
      import(/* webpackChunkName: "bucket" */ './bucket-source.ts').then(({ openBucketStorage }) =>
        openBucketStorage(s3, env, identity),
      )
    opened.set(id, known)
    return known
  }
}
