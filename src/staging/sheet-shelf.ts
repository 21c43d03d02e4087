import type { NewFile } from '../repo/files.ts'
import type { RefState, RefStore } from '../repo/ref-store.ts'
import { marksIn } from './small-entry.ts'

/** Where a contact sheet is. @param key tells it from all that show anything else */
export const sheetPath = (key: string): string => `sheets/${key}.webp`

const isSheetPath = (path: string): boolean => /^sheets\/[0-9a-f]{16}\.webp$/.test(path)

/**
 * Puts contact sheets away with the small pictures that they are made of, and takes away all others.
 * @param kept paths of what is needed beside the new files
 * @returns what is there afterwards
 * @throws what the store throws
 */
export async function putSheets(
  store: RefStore,
  files: ReadonlyMap<string, NewFile>,
  kept: ReadonlySet<string>,
): Promise<RefState> {
  const { files: there } = await store.look()
  const removed = [...there.keys()].filter(
    (path) =>
      (isSheetPath(path) || marksIn(path) !== undefined) && !kept.has(path) && !files.has(path),
  )
  if (files.size + removed.length > 0) await store.change({ files, removed })
  return store.look()
}
