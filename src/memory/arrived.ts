import { type PaidEntry, paidEntryOf, pictureMark } from '../ledger/account-entry.ts'
import { type AccountState, deadOf, type Moment, samePicture } from '../ledger/account-state.ts'
import type { RefStore } from '../repo/ref-store.ts'
import { isCandidatePath, paidFor, readCandidate } from '../staging/candidate-entry.ts'
import { listStaged, readStaged, type StagedAbout, stagedPaths } from '../staging/drawing-entry.ts'

/**
 * What runs that were killed had put away and not yet written to the account: their drawings are in
 * their staging, with what they cost. Costs nothing where no run was killed.
 * @throws what the repo throws
 */
export async function arrivedOfDead(
  state: AccountState,
  moment: Moment,
  repo: { refStore(name: string): Promise<RefStore | undefined> },
): Promise<readonly PaidEntry[]> {
  const dead = deadOf(state, moment).filter(({ isDrawn }) => !isDrawn)
  const arrived: PaidEntry[] = []
  for (const shelf of new Set(dead.map((entry) => entry.shelf))) {
    const store = await repo.refStore(shelf)
    const isOpen = ({ post, drawing }: Pick<StagedAbout, 'post' | 'drawing'>) =>
      dead.some((entry) => entry.shelf === shelf && samePicture(entry, pictureMark(post, drawing)))
    for (const about of store ? await allAbout(store) : [])
      if (isOpen(about)) arrived.push(...entriesOf(about, shelf))
  }
  return arrived
}

/** What stands beside all drawings and candidates on a shelf. */
async function allAbout(store: RefStore): Promise<readonly StagedAbout[]> {
  const files = await store.list()
  const staged = listStaged(files.keys())
  const names = new Map(staged.map((each) => [stagedPaths(each).about, each]))
  const wanted = [...files.values()].filter(({ path }) => names.has(path) || isCandidatePath(path))
  const bytes = wanted.length === 0 ? new Map<string, Uint8Array>() : await store.read(wanted)
  return [...bytes].flatMap(([path, text]) => {
    const name = names.get(path)
    return (name ? readStaged(text, name) : readCandidate(path, text)) ?? []
  })
}

const entriesOf = (about: StagedAbout, shelf: string): readonly PaidEntry[] =>
  paidFor(about, null).map((payment) =>
    paidEntryOf(payment, pictureMark(about.post, about.drawing), shelf),
  )
