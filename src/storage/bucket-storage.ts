import { HeroImagesError, PictureError } from '../errors.ts'
import type { FileRecord } from '../ledger/record.ts'
import { isInBucket, picturesDir } from '../ledger/record-places.ts'
import { Bucket, type BucketObject } from '../repo/bucket/bucket.ts'
import { encoded, keyDigits, objectKeys } from '../repo/bucket/keys.ts'
import type { BucketPlace } from '../repo/bucket/place.ts'
import { readPicturePointer } from '../repo/bucket/pointer.ts'
import { publicAddress, type S3Settings } from '../settings/storage-schema.ts'
import type { PictureStorage } from './picture-storage.ts'
import { UnfinishedUpload } from './unfinished-upload.ts'

/**
 * Pictures in a bucket. In the tree stands which one it is, by its key and hash; a picture that a post named
 * before there was one stays in the repo, at that very path.
 */
export function createBucketStorage(
  settings: S3Settings,
  place: Omit<BucketPlace, 'bucket' | 'endpoint'>,
): PictureStorage {
  const { key, bucket: name, endpoint, acl } = settings
  const keys = objectKeys(key)
  const bucket = new Bucket(
    { ...place, bucket: name, endpoint },
    { cacheControl: settings['cache-control'], acl },
  )
  const addressOf = ({ key }: Pick<FileRecord, 'key'>) =>
    key === undefined ? undefined : `${publicAddress(settings)}/${encoded(key)}`

  return {
    kind: 's3',
    name: `the bucket ${bucket.at}`,
    addressOf,
    assertOpen: () => bucket.assertOpen(),

    named(file) {
      const { key: _, url: __, ...facts } = file
      if (!isInBucket(file.path)) return facts
      const key = keys.keyOf(file.path.slice(picturesDir.length + 1), file.sha256)
      return { ...facts, key, url: addressOf({ key })! }
    },

    async put(files, bytesOf) {
      const sent: string[] = []
      const objects = files.flatMap((file): readonly BucketObject[] => {
        const { key, sha256, bytes, format } = file
        if (key === undefined) return []
        // A record on a branch says what whoever pushes wants it to.
        const isOurs = keys.hashOf(key) === sha256.slice(0, keyDigits)
        const read = () => (isOurs ? bytesOf(file) : Promise.reject(notOurs(key)))
        return [{ key, sha256, bytes, type: `image/${format}`, read }]
      })
      try {
        await bucket.put(objects, (key) => void sent.push(key))
      } catch (error) {
        throw error instanceof HeroImagesError ? new UnfinishedUpload(error, sent) : error
      }
      return sent
    },

    async list() {
      const all = await bucket.list(keys.prefix)
      return all.flatMap((object) => {
        const hash = keys.hashOf(object.key)
        return hash === undefined ? [] : [{ ...object, hash }]
      })
    },

    remove: (key) => bucket.remove(key),

    async read(inTree, path) {
      const pointer = readPicturePointer(inTree)
      if (pointer === undefined)
        throw new PictureError(
          `\`${path}\` does not say which picture of the bucket it stands for.`,
          {
            hint: 'Restore that file, or draw the post again.',
          },
        )
      return bucket.read(pointer)
    },
  }
}

const notOurs = (key: string) =>
  new HeroImagesError(
    `A record names \`${key}\`, which the bucket does not have, and which is no key by \`s3.key\`.`,
    { hint: 'Draw its post again' },
  )
