import type { Record } from '../ledger/record.ts'
import type { FileEntry } from '../repo/files.ts'
import type { RefStore } from '../repo/ref-store.ts'
import { finishedEntries, finishedFiles, readFinished } from './finished-entry.ts'

/** A finished picture, and git's id of its record. */
export interface FinishedPicture {
  readonly record: Record
  readonly entry: FileEntry
}

/** The finished pictures on a shelf, by post. @throws what the repo throws */
export async function readAllFinished(
  store: RefStore,
): Promise<ReadonlyMap<string, FinishedPicture>> {
  const entries = finishedEntries((await store.list()).values())
  if (entries.length === 0) return new Map()
  const bytes = await store.read(entries)
  return new Map(
    entries.flatMap((entry) => {
      const record = readFinished(entry.path, bytes.get(entry.path) ?? new Uint8Array())
      return record ? [[record.post, { record, entry }] as const] : []
    }),
  )
}

/** Puts finished pictures away, over those that the posts had before. @throws PermissionError */
export async function putFinished(store: RefStore, records: readonly Record[]): Promise<void> {
  await store.change({ files: finishedFiles(records) })
}
