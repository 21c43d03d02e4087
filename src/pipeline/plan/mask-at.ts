import { SettingsError } from '../../errors.ts'
import type { FileEntry, Snapshot } from '../../repo/files.ts'

/**
 * The mask of an edit at the head, like the post; nothing where none was given.
 * @throws SettingsError where it is no file of the repo
 */
export function maskAt(path: string, { files }: Snapshot): FileEntry | undefined {
  if (path === '') return undefined
  const file = files.get(path)
  if (file?.mode.startsWith('100')) return file
  throw new SettingsError(
    file ? `The mask \`${path}\` is no plain file.` : `The mask \`${path}\` is not in the repo.`,
    {
      hint: 'Correct the input `mask`, or commit the file on this branch; it counts from the top of the repo.',
    },
  )
}
