import type { Change } from '../content-repo.ts'
import type { FileEntry } from '../files.ts'
import { modesOf, removable } from '../new-paths.ts'
import { blobOf, type GitObject, treesOf } from './objects.ts'

/** A tree after a change, and what of it is not there yet. */
export interface ChangedTree {
  readonly tree: string
  readonly files: ReadonlyMap<string, FileEntry>
  readonly objects: readonly GitObject[]
}

/**
 * The tree that a change makes of these files. What stayed as it was is only named.
 * @throws HeroImagesError for paths that must not be written
 */
export function changedTree(
  before: ReadonlyMap<string, FileEntry>,
  { files, removed = [] }: Pick<Change, 'files' | 'removed'>,
): ChangedTree {
  const modes = modesOf(files.keys(), before)
  const after = new Map(before)
  for (const path of removable(removed, { files: before, kept: files })) after.delete(path)
  const blobs: GitObject[] = []
  for (const [path, file] of files) {
    const blob = 'bytes' in file ? blobOf(file.bytes) : undefined
    if (blob) blobs.push(blob)
    const sha = blob?.id ?? ('sha' in file ? file.sha : '')
    after.set(path, { path, sha, mode: modes.get(path)! })
  }
  const there = new Set(treesOf(before).map(({ id }) => id))
  const trees = treesOf(after)
  const fresh = [...blobs, ...trees.filter(({ id }) => !there.has(id))]
  const objects = [...new Map(fresh.map((object) => [object.id, object])).values()]
  return { tree: trees.at(-1)!.id, files: after, objects }
}
