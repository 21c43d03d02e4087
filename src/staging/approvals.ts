import type { RefStore } from '../repo/ref-store.ts'
import {
  type Approvable,
  type Approval,
  approvalPath,
  isApprovalPath,
  readApproval,
  writeApproval,
} from './approval-entry.ts'

/** All approvals of a pull request. @throws what the repo throws */
export async function readApprovals(store: RefStore): Promise<readonly Approval[]> {
  const files = [...(await store.list()).values()].filter(({ path }) => isApprovalPath(path))
  if (files.length === 0) return []
  const bytes = await store.read(files)
  return [...bytes].flatMap(([path, text]) => readApproval(path, text) ?? [])
}

/**
 * Writes and takes back approvals in one step, beside what others do meanwhile.
 * @throws PermissionError, and what the shelf throws
 */
export async function changeApprovals(
  store: RefStore,
  {
    given,
    taken,
  }: {
    readonly given: readonly Omit<Approval, 'version'>[]
    readonly taken: readonly Approvable[]
  },
): Promise<void> {
  if (given.length + taken.length === 0) return
  await store.change({
    files: new Map(
      given.map((approval) => [
        approvalPath(approval),
        { bytes: writeApproval({ version: 1, ...approval }) },
      ]),
    ),
    removed: taken.map(approvalPath),
  })
}
