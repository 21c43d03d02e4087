import type { FileEntry } from '../../repo/files.ts'

type Files = ReadonlyMap<string, FileEntry>

/** What one side changed since a common base, held against the other side. */
export interface TreeChanges {
  /** What it alone changed, by path; `undefined`: taken away. */
  readonly alone: ReadonlyMap<string, FileEntry | undefined>
  /** Paths that both changed, in different ways. */
  readonly both: readonly string[]
}

/** What `ours` changed since `base`, as it has to be done to `theirs`. Pure. */
export function changesOf(base: Files, ours: Files, theirs: Files): TreeChanges {
  const alone = new Map<string, FileEntry | undefined>()
  const both: string[] = []
  for (const path of new Set([...base.keys(), ...ours.keys()])) {
    const [was, is, now] = [base.get(path), ours.get(path), theirs.get(path)]
    if (isSame(was, is) || isSame(is, now)) continue
    if (isSame(was, now)) alone.set(path, is)
    else both.push(path)
  }
  return { alone, both }
}

const isSame = (a: FileEntry | undefined, b: FileEntry | undefined) =>
  a?.sha === b?.sha && a?.mode === b?.mode
