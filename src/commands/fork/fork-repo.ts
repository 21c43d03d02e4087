import { postOfRecord, type Record, readRecord, recordsDir } from '../../ledger/record.ts'
import type { Change, ContentRepo } from '../../repo/content-repo.ts'
import type { FileEntry } from '../../repo/files.ts'
import { type ForkBranch, isRefused } from '../../repo/fork-branch.ts'
import type { RefStore } from '../../repo/ref-store.ts'
import { putFinished } from '../../staging/finished.ts'
import { withTrustedRecords } from './trusted-records.ts'

/** What is known of a fork's pull request before anything is done for it. */
export interface ForkState {
  /** The fork's own head. */
  readonly head: string
  /** Of the base branch, which is trusted. */
  readonly base: string
  /** What the author can pull already, and the newest commit that it has in common with the fork. */
  readonly offered: string | undefined
  readonly common: string | undefined
  /** Records that we put away ourselves, as files of the repo. */
  readonly ours: readonly FileEntry[]
}

/** Where pictures went in this run. */
export interface Went {
  /** Onto the fork's branch: its new head. */
  readonly pushed?: string
  /** To where the author can pull them. */
  readonly offered?: string
}

export interface ForkRepo extends ContentRepo {
  readonly went: () => Went
}

/**
 * The repo for a run on the pull request of a fork. Its files are read as data through GitHub's API;
 * its records do not count. A commit goes to the fork's branch where the token may push there, else to
 * a ref of this repository that the author can pull; the pictures are put away in either case.
 * @param api this repository
 */
export function createForkRepo(
  api: ContentRepo,
  branch: ForkBranch,
  { name: shelfName, store }: { readonly name: string; readonly store: RefStore },
  state: ForkState,
): ForkRepo {
  const { head, base, offered, common, ours } = state
  const trusted = new Set([base])
  const shown = new Set([head, ...(offered === undefined ? [] : [offered])])
  let went: Went = {}
  let mayPush: Promise<boolean> | undefined
  /** Once something was offered, that goes on: the author may have pulled it. */
  const pushes = () => {
    mayPush ??= offered === undefined ? branch.mayPush() : Promise.resolve(false)
    return mayPush
  }

  const push = async (change: Change): Promise<string | undefined> => {
    if (!(await pushes())) return undefined
    try {
      return await branch.push(change)
    } catch (error) {
      if (!isRefused(error)) throw error
      return undefined
    }
  }

  return {
    ...api,
    went: () => went,
    // One for all who use it: it remembers what it holds.
    refStore: (name) => (name === shelfName ? Promise.resolve(store) : api.refStore(name)),

    // Of this repository: no branch of the fork is asked for.
    async head(name) {
      const found = await api.head(name)
      trusted.add(found)
      return found
    },

    async mergeBase(a, b) {
      const found = await api.mergeBase(a, b)
      if (a === base || b === base) trusted.add(found)
      return found
    },

    // The dates of a fork's commits are what its author says they are.
    async commitBefore(_, date) {
      const found = await api.commitBefore(base, date)
      if (found !== undefined) trusted.add(found)
      return found
    },

    async snapshot(commit) {
      const all = await api.snapshot(commit)
      if (trusted.has(commit)) return all
      return withTrustedRecords(all, await api.snapshot(base), shown.has(commit) ? ours : [])
    },

    async assertWritable() {
      await api.assertWritable()
      await pushes()
    },

    async commit(change) {
      await branch.assertSame()
      await putFinished(store, recordsIn(change))
      const pushed = await push(change)
      if (pushed !== undefined) {
        went = { pushed }
        return pushed
      }
      const isNew = offered === undefined || common === offered
      const parents = change.head === offered || isNew ? [change.head] : [offered, change.head]
      const made = await branch.offer(change, parents, offered)
      went = { offered: made }
      return made
    },
  }
}

const recordsIn = ({ files }: Change): readonly Record[] =>
  [...files].flatMap(([path, file]) => {
    if (!path.startsWith(`${recordsDir}/`) || !('bytes' in file)) return []
    const record = readRecord(file.bytes)
    return record?.post === postOfRecord(path) ? [record] : []
  })
