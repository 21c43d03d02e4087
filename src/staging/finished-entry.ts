import { postMark } from '../ledger/post-mark.ts'
import { imagesOf, type Record, readRecord, recordPath, writeRecord } from '../ledger/record.ts'
import type { FileEntry, NewFile } from '../repo/files.ts'

/**
 * Finished pictures on the staging of a pull request whose branch somebody else owns: what its own
 * files say of pictures is nothing to go by, what we put away here is. And those of a shard, which another
 * job puts in place.
 */
const dir = 'finished'

const recordOnShelf = (post: string): string => `${dir}/${postMark(post)}.json`

/** Where a file of a finished picture is, by git's id. */
export const finishedBlob = (id: string): string => `${dir}/${id}`

/** What is put away for finished pictures: their records, and their files by git's ids. */
export function finishedFiles(records: readonly Record[]): ReadonlyMap<string, NewFile> {
  return new Map<string, NewFile>(
    records.flatMap((record) => [
      [recordOnShelf(record.post), { bytes: writeRecord(record) }] as const,
      ...pictureFiles(record),
    ]),
  )
}

/**
 * All files of a picture, by git's ids: so the repo keeps them. With the drawings that they are cut from:
 * where one is to be cut otherwise, nothing is paid for once more.
 */
export const pictureFiles = (record: Record): readonly (readonly [string, NewFile])[] =>
  [
    ...imagesOf(record).map(({ blob }) => blob),
    ...[record.original?.blob, record.dark?.blob].filter((blob) => blob !== undefined),
  ].map((blob) => [finishedBlob(blob), { sha: blob }] as const)

/** The entries on a shelf that hold records of finished pictures. */
export const finishedEntries = (store: Iterable<FileEntry>): readonly FileEntry[] =>
  [...store].filter(({ path }) => /^finished\/[0-9a-f]{16}\.json$/.test(path))

/** Whether the picture of a post is among the files of a shelf. */
export const isFinishedIn = (files: ReadonlyMap<string, FileEntry>, post: string): boolean =>
  files.has(recordOnShelf(post))

/** A finished picture as it was put away; nothing for what is damaged, or speaks of another post. */
export function readFinished(path: string, bytes: Uint8Array): Record | undefined {
  const record = readRecord(bytes)
  return record && recordOnShelf(record.post) === path ? record : undefined
}

/** The records as they would stand in the repo. */
export const asRepoFile = (record: Record, { sha }: Pick<FileEntry, 'sha'>): FileEntry => ({
  path: recordPath(record.post),
  sha,
  mode: '100644',
})
