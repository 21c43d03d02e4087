import type { NewFile } from '../repo/files.ts'
import type { RefStore, RefStoreChange } from '../repo/ref-store.ts'
import { nameOf, type Staged, stagedPaths } from './drawing-entry.ts'

/** What is to change in the store, on its way there. */
export interface Batch {
  readonly put?: PutDrawing
  readonly removed?: readonly Staged[]
  /** Other files in the store, by path. */
  readonly files?: ReadonlyMap<string, NewFile>
  readonly dropped?: readonly string[]
  readonly tidied?: Tidying
}

/** Which of the files that are there at that moment are of no use: other runs may have put some there. */
export type Tidying = (paths: Iterable<string>) => readonly string[]

/** A drawing, by the name of its first file. */
interface PutDrawing {
  readonly name: string
  readonly files: ReadonlyMap<string, NewFile>
}

/** Several of them as one change. What is put and removed in the same moment is left out. Pure. */
export function changeOf(batches: readonly Batch[]): {
  readonly puts: readonly PutDrawing[]
  readonly change: Required<Omit<RefStoreChange, 'given'>>
  readonly tidyings: readonly Tidying[]
} {
  const removed = batches.flatMap((batch) => batch.removed ?? [])
  const gone = new Set(removed.map(nameOf))
  const puts = batches.flatMap(({ put }) => (put && !gone.has(put.name) ? [put] : []))
  const otherFiles = batches.flatMap(({ files }) => [...(files ?? [])])
  const dropped = batches.flatMap((batch) => batch.dropped ?? [])
  return {
    puts,
    tidyings: batches.flatMap(({ tidied }) => tidied ?? []),
    change: {
      files: new Map([...puts.flatMap(({ files }) => [...files]), ...otherFiles]),
      removed: [...removed.flatMap((staged) => Object.values(stagedPaths(staged))), ...dropped],
    },
  }
}

/**
 * Sends them as one change. @returns names of the drawings that are there by now
 * @throws what the store throws
 */
export async function sendBatches(
  store: RefStore,
  batches: readonly Batch[],
): Promise<readonly string[]> {
  const { puts, change, tidyings } = changeOf(batches)
  if (tidyings.length === 0) await store.change(change)
  else
    await store.decide(({ files }) => {
      const there = [...files.keys(), ...change.files.keys()]
      const unused = tidyings.flatMap((tidying) => tidying(there))
      return { value: undefined, change: { ...change, removed: [...change.removed, ...unused] } }
    })
  return puts.map(({ name }) => name)
}
