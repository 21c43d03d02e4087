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
  // What follows a renamed post is named by another path.
  const stay = new Set([...files.values()].flatMap((file) => ('sha' in file ? [file.sha] : [])))
  const were = changed.flatMap((path) => {
    const file = before.files.get(path)
    return file === undefined || stay.has(file.sha) ? [] : [file]
  })
  if (were.length === 0) return []
  const now = new Set(pictures.map(({ key }) => key))
  const read = await repo.read(were)
  return [...read.values()].flatMap((bytes) => {
    const key = readPicturePointer(bytes)?.key
    return key === undefined || now.has(key) ? [] : [key]
  })
}

/** So many are named. */
const mostNamed = 10

/**
 * What is to become of them, for people: nothing is deleted that another branch, or a page that is online,
 * may show.
 * @param isMerged whether the branch has the new ones by now; else it does once a pull request is merged
 */
export function noMoreNamed(
  branch: string,
  keys: readonly string[],
  isMerged = true,
): readonly string[] {
  if (keys.length === 0) return []
  const named = keys.slice(0, mostNamed).map((key) => `\`${key}\``)
  const more = keys.length > mostNamed ? ` and ${keys.length - mostNamed} more` : ''
  const since = isMerged ? 'no more' : 'no more once this is merged'
  return [
    `In the bucket, and named by ${branch} ${since}: ${named.join(', ')}${more}. Nothing deletes ${keys.length === 1 ? 'it' : 'them'} by itself; \`hero-images sweep --write\` takes away what nothing at all names and is older than 30 days.`,
  ]
}
