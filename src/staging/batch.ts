import type { NewFile } from '../repo/files.ts'
import type { RefStoreChange } from '../repo/ref-store.ts'
import { nameOf, type Staged, stagedPaths } from './drawing-entry.ts'

/** What is to change in the store, on its way there. */
export interface Batch {
  readonly put?: PutDrawing
  readonly removed?: readonly Staged[]
  /** Other files in the store, by path. */
  readonly files?: ReadonlyMap<string, NewFile>
  readonly dropped?: readonly string[]
}

/** A drawing, by the name of its first file. */
interface PutDrawing {
  readonly name: string
  readonly files: ReadonlyMap<string, NewFile>
}

/** Several of them as one change. What is put and removed in the same moment is left out. Pure. */
export function changeOf(batches: readonly Batch[]): {
  readonly puts: readonly PutDrawing[]
  readonly change: RefStoreChange
} {
  const removed = batches.flatMap((batch) => batch.removed ?? [])
  const gone = new Set(removed.map(nameOf))
  const puts = batches.flatMap(({ put }) => (put && !gone.has(put.name) ? [put] : []))
  const otherFiles = batches.flatMap(({ files }) => [...(files ?? [])])
  const dropped = batches.flatMap((batch) => batch.dropped ?? [])
  return {
    puts,
    change: {
      files: new Map([...puts.flatMap(({ files }) => [...files]), ...otherFiles]),
      removed: [...removed.flatMap((staged) => Object.values(stagedPaths(staged))), ...dropped],
    },
  }
}
