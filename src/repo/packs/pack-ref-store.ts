import { type RefState, type RefStoreBackend, refOf, refStoreMessage } from '../ref-store.ts'
import { changedTree } from './changed-trees.ts'
import { commitOf, type GitObject } from './objects.ts'
import type { Packs } from './packs.ts'

/**
 * A ref store whose changes go up as packs, one request each, however many files; where git's endpoint
 * takes none, as the other one does it. Where that turns out in the middle, the change is made anew.
 * @param rest reads all, and writes where packs are not taken
 */
export function createPackRefStore(
  packs: Packs,
  rest: RefStoreBackend,
  refStore: string,
): RefStoreBackend {
  const ref = refOf(refStore)
  /** Commits that no request has taken along yet, with all that they need. */
  const made = new Map<string, readonly GitObject[]>()
  /** States that we made: nobody else has to be asked for them. The last one is all that is looked at. */
  const states = new Map<string, RefState['files']>()

  return {
    head: rest.head,
    files: async (commit) => states.get(commit) ?? rest.files(commit),
    read: rest.read,

    async make(before, change) {
      const whole = { ...change, files: packs.whole(change.files) }
      if (!(await packs.isOpen())) return rest.make(before, whole)
      const { tree, files, objects } = changedTree(before.files, whole)
      const parents = before.commit === undefined ? [] : [before.commit]
      const commit = commitOf({ tree, parents, message: refStoreMessage, at: new Date() })
      made.set(commit.id, [...objects, commit])
      states.set(commit.id, files)
      return { commit: commit.id, files }
    },

    async move(from, to) {
      const objects = to === undefined ? [] : made.get(to)
      if (objects === undefined) return rest.move(from, to)
      if (to !== undefined) made.delete(to)
      const isOpen = await packs.isOpen()
      const done = isOpen ? await packs.move({ ref, from, to }, objects, rest.head) : undefined
      for (const old of states.keys()) if (old !== to) states.delete(old)
      if (done !== undefined) return done
      return to === undefined && rest.move(from, to)
    },
  }
}
