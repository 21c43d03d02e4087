import type { ContentRepo } from '../repo/content-repo.ts'
import type { FileEntry, Snapshot } from '../repo/files.ts'
import {
  isUnchanged,
  postOfRecord,
  type Record,
  readRecord,
  recordPath,
  recordsDir,
} from './record.ts'

/** The records of a tree, but for those that `before` has as well. */
export async function recordsIn(
  { files }: Snapshot,
  before: Snapshot | undefined,
  repo: Pick<ContentRepo, 'read'>,
): Promise<readonly Record[]> {
  const changed = [...files.values()].filter(
    ({ path, sha }) => path.startsWith(`${recordsDir}/`) && before?.files.get(path)?.sha !== sha,
  )
  const read = changed.length === 0 ? [] : await repo.read(changed)
  return [...read].flatMap(([path, bytes]) => {
    const record = readRecord(bytes)
    // A copied record speaks of another post.
    return record?.post === postOfRecord(path) ? [record] : []
  })
}

/** Still the very bytes that we drew. */
export const isOurs = ({ files: { hero } }: Record, head: Snapshot) =>
  isUnchanged(hero, head.files.get(hero.path)?.sha)

/** The records of these posts, by post. */
export async function recordsOf(
  snapshot: Snapshot,
  posts: readonly string[],
  { repo }: { readonly repo: Pick<ContentRepo, 'read'> },
): Promise<ReadonlyMap<string, Record>> {
  const files = posts
    .map((post) => snapshot.files.get(recordPath(post)))
    .filter((file): file is FileEntry => file !== undefined)
  if (files.length === 0) return new Map()
  const found = new Map<string, Record>()
  for (const [path, bytes] of await repo.read(files)) {
    const record = readRecord(bytes)
    // A copied record speaks of another post.
    if (record?.post === postOfRecord(path)) found.set(record.post, record)
  }
  return found
}
