import { isInBucket } from '../../ledger/record-places.ts'
import { readPicturePointer } from '../../repo/bucket/pointer.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { Placed } from '../place/place.ts'

/** Keys of pictures in a bucket that a tree named before a commit, and names no more. @throws what the repo throws */
export async function replacedIn(
  { files, removed, pictures }: Pick<Placed, 'files' | 'removed' | 'pictures'>,
  before: Snapshot,
  repo: Pick<ContentRepo, 'read'>,
): Promise<readonly string[]> {
  const changed = [...files.keys(), ...removed].filter(isInBucket)
  const were = changed.flatMap((path) => before.files.get(path) ?? [])
  if (were.length === 0) return []
  const now = new Set(pictures.map(({ key }) => key))
  const read = await repo.read(were)
  return [...read.values()].flatMap((bytes) => {
    const key = readPicturePointer(bytes)?.key
    return key === undefined || now.has(key) ? [] : [key]
  })
}

/** For people: nothing is deleted that another branch, or a page that is online, may show. */
export const noMoreNamed = (branch: string, keys: readonly string[]): string =>
  `In the bucket, and named by ${branch} no more: ${keys.map((key) => `\`${key}\``).join(', ')}.`
