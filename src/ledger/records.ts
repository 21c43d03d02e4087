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

/** What the records of a tree tell. */
export interface RecordsOfTree {
  readonly records: readonly Record[]
  /** Paths of files in their places that are no record: half of one, with marks of a conflict, of another version. */
  readonly damaged: readonly string[]
}

/** The records of a tree, but for those that `before` has as well. */
export async function recordsIn(
  { files }: Snapshot,
  before: Snapshot | undefined,
  repo: Pick<ContentRepo, 'read'>,
): Promise<RecordsOfTree> {
  // On disk a file is read for its `sha`: that of others is not asked.
  const changed = [...files.values()].filter(
    (file) => isRecordPath(file.path) && before?.files.get(file.path)?.sha !== file.sha,
  )
  const read = changed.length === 0 ? new Map<string, Uint8Array>() : await repo.read(changed)
  const all = changed.map(({ path }) => ({ path, record: readRecord(read.get(path) ?? nothing) }))
  return {
    // A copied record speaks of another post.
    records: all.flatMap(({ path, record }) =>
      record?.post === postOfRecord(path) ? [record] : [],
    ),
    damaged: all.flatMap(({ path, record }) => (record === undefined ? [path] : [])),
  }
}

/**
 * A tree without the records of posts that are not there: anybody whose branch is merged can bring such
 * a file, and nobody looks at it.
 */
export const withoutStray = ({ commit, files }: Snapshot): Snapshot => ({
  commit,
  files: new Map(
    [...files].filter(([path]) => !isRecordPath(path) || files.has(postOfRecord(path))),
  ),
})

/** How many records a tree has. */
export const recordCount = ({ files }: Snapshot): number =>
  [...files.keys()].filter(isRecordPath).length

const isRecordPath = (path: string) => path.startsWith(`${recordsDir}/`) && path.endsWith('.json')

/** A symbolic link is not read. */
const nothing = new Uint8Array()

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
