import { postMark } from '../ledger/post-mark.ts'
import type { Record } from '../ledger/record.ts'
import { pictureFiles } from '../staging/finished-entry.ts'
import { fingerprintMark, readPlaced } from './placed-entry.ts'

/**
 * The files of pictures that did not get to their posts, where nothing that is remembered holds them: of
 * two runs with one drawing the first put the same files in place. Pure.
 * @param there paths of all that is remembered by now
 */
export function filesWithoutEntry(
  records: readonly Record[],
  there: Iterable<string>,
): readonly string[] {
  const placed = [...there].flatMap((path) => readPlaced(path) ?? [])
  const posts = new Set(placed.map(({ post }) => post))
  const fingerprints = new Set(placed.map(({ fingerprint }) => fingerprint))
  return records
    .filter(
      ({ post, fingerprint }) =>
        !posts.has(postMark(post)) && !fingerprints.has(fingerprintMark(fingerprint)),
    )
    .flatMap((record) => pictureFiles(record).map(([path]) => path))
}
