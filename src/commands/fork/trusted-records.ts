import { recordsDir } from '../../ledger/record.ts'
import type { FileEntry, Snapshot } from '../../repo/files.ts'

const isRecord = ({ path, mode }: FileEntry) =>
  path.startsWith(`${recordsDir}/`) && mode.startsWith('100')

/**
 * A commit of a fork with the records that count: those of the base branch, and those that we put
 * away ourselves. A fork's own could claim that its pictures are ours, that they were approved, or
 * that money was spent or was not. What stands in their way, e.g. a symbolic link, stays to be seen.
 */
export function withTrustedRecords(
  { commit, files }: Snapshot,
  base: Snapshot,
  ours: readonly FileEntry[],
): Snapshot {
  const counted = new Map(
    [...[...base.files.values()].filter(isRecord), ...ours].map((file) => [file.path, file]),
  )
  const rest = [...files].filter(([, file]) => !isRecord(file))
  return { commit, files: new Map([...counted, ...rest]) }
}
