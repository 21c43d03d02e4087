import type { Record } from '../ledger/record.ts'
import type { Snapshot } from '../repo/content-repo.ts'

/**
 * Why a file may not be written at this path, or nothing. A folder on the way that is in truth a
 * file or a symlink would be replaced by the commit; a file that we did not make would be lost.
 */
export function whyUnsafe(
  path: string,
  head: Snapshot,
  record: Record | undefined,
): string | undefined {
  const parts = path.split('/')
  for (let depth = 1; depth < parts.length; depth++) {
    const folder = parts.slice(0, depth).join('/')
    const entry = head.files.get(folder)
    if (entry)
      return `\`${folder}\` is a ${entry.mode === '120000' ? 'symbolic link' : 'file'}, not a folder`
  }
  const present = head.files.get(path)
  if (!present) return undefined
  const ours = [record?.files.hero, record?.files.social]
  return ours.some((file) => file?.path === path && file.blob === present.sha)
    ? undefined
    : 'a file that somebody else made is there'
}
