import type { NewFile } from '../repo/files.ts'
import { gitId } from '../repo/object-id.ts'

/** Names that come and go. */
export interface NameChange {
  readonly written: readonly string[]
  readonly removed: readonly string[]
}

/** Several as one, in their order: what is taken away last is not there. */
export function joined(changes: readonly NameChange[]): NameChange {
  const written = new Set<string>()
  const removed = new Set<string>()
  for (const change of changes) {
    for (const path of change.written) written.add(path)
    for (const path of change.removed) {
      written.delete(path)
      removed.add(path)
    }
  }
  return { written: [...written], removed: [...removed] }
}

/** Not empty: GitHub takes a text along with a tree; what is empty it wants to have beforehand. */
const line = new TextEncoder().encode('\n')
/** Git's id of what is in each file. */
export const lineId = gitId(line)

/** Files of these names. @param isKept the repo has such a file already */
export const named = (paths: readonly string[], isKept: boolean): Map<string, NewFile> =>
  new Map(paths.map((path) => [path, isKept ? { sha: lineId } : { bytes: line }]))
