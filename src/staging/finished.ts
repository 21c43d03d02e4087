import type { Record } from '../ledger/record.ts'
import type { FileEntry } from '../repo/files.ts'
import type { Shelf } from '../repo/ref-store.ts'
import { finishedEntries, finishedFiles, readFinished } from './finished-entry.ts'

/** A finished picture, and git's id of its record. */
export interface Finished {
  readonly record: Record
  readonly entry: FileEntry
}

/** The finished pictures on a shelf, by post. @throws what the repo throws */
export async function readAllFinished(shelf: Shelf): Promise<ReadonlyMap<string, Finished>> {
  const entries = finishedEntries((await shelf.list()).values())
  if (entries.length === 0) return new Map()
  const bytes = await shelf.read(entries)
  return new Map(
    entries.flatMap((entry) => {
      const record = readFinished(entry.path, bytes.get(entry.path) ?? new Uint8Array())
      return record ? [[record.post, { record, entry }] as const] : []
    }),
  )
}

/** Puts finished pictures away, over those that the posts had before. @throws PermissionError */
export async function putFinished(shelf: Shelf, records: readonly Record[]): Promise<void> {
  await shelf.change({ files: finishedFiles(records) })
}
