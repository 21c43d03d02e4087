import { HeroImagesError } from '../errors.ts'
import type { FileEntry } from '../repo/files.ts'
import type { RefStore } from '../repo/ref-store.ts'
import {
  type Approvable,
  type Approval,
  approvalPath,
  isApprovalPath,
  readApproval,
  writeApproval,
} from './approval-entry.ts'

/** All approvals of a pull request, those that were taken back too. @throws what the repo throws */
export const readApprovals = async (store: RefStore): Promise<readonly Approval[]> =>
  readAll(store, [...(await store.list()).values()])

async function readAll(store: RefStore, files: readonly FileEntry[]): Promise<readonly Approval[]> {
  const kept = files.filter(({ path }) => isApprovalPath(path))
  if (kept.length === 0) return []
  const bytes = await store.read(kept)
  return [...bytes].flatMap(([path, text]) => readApproval(path, text) ?? [])
}

const attempts = 5

/**
 * Writes approvals, and takes others back, in one step beside what others do meanwhile. Of what people
 * said of a picture the newest counts, in whatever order their runs come.
 * @returns those that somebody had said something newer about: they are left as they are
 * @throws PermissionError, and what the shelf throws
 */
export async function changeApprovals(
  store: RefStore,
  said: readonly Omit<Approval, 'version'>[],
): Promise<readonly Approvable[]> {
  if (said.length === 0) return []
  for (let attempt = 1; ; attempt++) {
    const paths = said.map(approvalPath)
    const there = await store.list()
    const files = paths.flatMap((path) => there.get(path) ?? [])
    const before = new Map(
      (await readAll(store, files)).map((approval) => [approvalPath(approval), approval]),
    )
    const isLate = (one: Omit<Approval, 'version'>) => {
      const known = before.get(approvalPath(one))
      return known !== undefined && Date.parse(known.at) > Date.parse(one.at)
    }
    const fresh = said.filter((one) => !isLate(one))
    const given = new Map(paths.map((path) => [path, there.get(path)?.sha]))
    const change = {
      files: new Map(
        fresh.map((one) => [
          approvalPath(one),
          {
            bytes: writeApproval({ version: 1, ...confirmed(one, before.get(approvalPath(one))) }),
          },
        ]),
      ),
      given,
    }
    if (fresh.length === 0 || (await store.change(change))) return said.filter(isLate)
    if (attempt === attempts)
      throw new HeroImagesError('Approvals could not be kept: others change them all the time', {
        hint: 'Say it once more',
      })
  }
}

/** Approved once more: whoever did it first stays, and the newer time counts. */
const confirmed = (
  one: Omit<Approval, 'version'>,
  before: Approval | undefined,
): Omit<Approval, 'version'> =>
  before === undefined || before.taken || one.taken ? one : { ...before, at: one.at }
