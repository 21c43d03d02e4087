import { imagesOf, isUnchanged, type Record } from '../../ledger/record.ts'
import type { FileEntry, Snapshot } from '../../repo/files.ts'

/**
 * Why a file may not be written at this path, or nothing. A folder on the way that is in truth a
 * file or a symlink would be replaced by the commit, and so would a folder at the path itself; a
 * file that we may not replace would be lost.
 */
export function whyUnsafe(
  path: string,
  head: Snapshot,
  mayReplace: (file: FileEntry) => boolean,
): string | undefined {
  for (const folder of foldersOf(path)) {
    const entry = head.files.get(folder)
    if (entry) return `\`${folder}\` is a ${kinds[entry.mode] ?? 'file'}, not a folder`
  }
  if (allFolders(head).has(path)) return 'a folder of that name is there'
  const present = head.files.get(path)
  return !present || mayReplace(present) ? undefined : 'a file that somebody else made is there'
}

/**
 * What a new drawing may take the place of: files whose bytes are those that we recorded. By force
 * also what a person put in their place, and the picture that the post shows now.
 */
export const replaceable =
  (record: Record | undefined, present: FileEntry | undefined, force: boolean) =>
  (file: FileEntry): boolean => {
    const ours = (record ? imagesOf(record) : []).find(({ path }) => path === file.path)
    if (ours && isUnchanged(ours, file.sha)) return true
    return force && present !== undefined && (ours !== undefined || file.path === present.path)
  }

const kinds: Readonly<{ [mode: string]: string }> = {
  '120000': 'symbolic link',
  '160000': 'submodule',
}

/** `a/b/c.png` is in `a` and `a/b`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('/'))
}

const known = new WeakMap<Snapshot, ReadonlySet<string>>()

/** Every folder of a commit, found once: a plan asks three times for each of thousands of posts. */
function allFolders(head: Snapshot): ReadonlySet<string> {
  const there = known.get(head)
  if (there !== undefined) return there
  const folders = new Set<string>()
  for (const path of head.files.keys())
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end)
      // Those above it are known as well.
      if (folders.has(folder)) break
      folders.add(folder)
    }
  known.set(head, folders)
  return folders
}
