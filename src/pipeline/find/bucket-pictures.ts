import { isInBucket } from '../../ledger/record-places.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { Inputs } from '../../settings/inputs.ts'
import type { PictureStorage, StorageSource } from '../../storage/picture-storage.ts'
import { readSettings } from './settings-of-repo.ts'

/**
 * The same repo, in which pictures that a bucket has are read from there: from the one that the settings of
 * the commit name.
 * @param settingsAt the commit whose settings say so; absent: each commit's own
 */
export function withBucketPictures<R extends ContentRepo>(
  repo: R,
  { config }: Pick<Inputs, 'config'>,
  open: StorageSource,
  settingsAt?: string,
): R {
  /** By git's id of what stands in the tree. */
  const storages = new Map<string, () => Promise<PictureStorage>>()
  const opened = new Map<string, Promise<PictureStorage>>()
  const storageAt = async (snapshot: Snapshot): Promise<PictureStorage> => {
    const at = settingsAt === undefined ? snapshot : await repo.snapshot(settingsAt)
    const id = at.files.get(config)?.sha ?? ''
    const storage = opened.get(id) ?? readSettings(repo, at, config).then(open)
    opened.set(id, storage)
    return storage
  }

  return {
    ...repo,
    async snapshot(commit) {
      const snapshot = await repo.snapshot(commit)
      // On disk an id costs reading its file: of others it is not asked.
      for (const file of snapshot.files.values())
        if (isInBucket(file.path)) storages.set(file.sha, () => storageAt(snapshot))
      return snapshot
    },

    async readPictures(files) {
      const inBucket = files.filter(({ path }) => isInBucket(path))
      const others = files.filter(({ path }) => !isInBucket(path))
      const found = new Map(others.length > 0 ? await repo.readPictures(others) : [])
      if (inBucket.length === 0) return found
      const standing = await repo.read(inBucket)
      for (const { path, sha } of inBucket) {
        const inTree = standing.get(path)
        const storage = await storages.get(sha)?.()
        if (inTree && storage) found.set(path, await storage.read(inTree, path))
      }
      return found
    },
  }
}
