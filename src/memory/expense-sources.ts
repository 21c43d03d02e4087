import { pictureMark } from '../ledger/account-entry.ts'
import type { AccountState } from '../ledger/account-state.ts'
import { drawingName } from '../ledger/expenses.ts'
import type { Record } from '../ledger/record.ts'
import type { RefStore } from '../repo/ref-store.ts'
import { isCandidatePath, readCandidate } from '../staging/candidate-entry.ts'
import { listStaged, readStaged, stagedPaths } from '../staging/drawing-entry.ts'
import type { MemoryRepo } from './account-now.ts'
import { PictureMemory, readOnly } from './pictures.ts'

/** So many pull requests and branches are looked at, the last that were paid for: each is some requests. */
const mostShelves = 50

/** What our refs tell of drawings beside what they cost. */
export interface RememberedDrawings {
  readonly records: readonly Record[]
  /** Models, by {@link drawingName}. */
  readonly drawings: ReadonlyMap<string, string>
}

/**
 * What is kept for the pull requests and branches that something was paid for: records of pictures that
 * were placed, drawings that were put away, candidates. What is gone by now is not told.
 * @throws what the repo throws
 */
export async function rememberedDrawings(
  { paid }: Pick<AccountState, 'paid'>,
  repo: MemoryRepo,
): Promise<RememberedDrawings> {
  const newest = paid.toSorted((a, b) => b.at - a.at).map(({ shelf }) => shelf)
  const records: Record[] = []
  const drawings = new Map<string, string>()
  for (const shelf of [...new Set(newest)].slice(0, mostShelves)) {
    const store = await repo.refStore(shelf)
    if (store === undefined) continue
    const memory = new PictureMemory(readOnly(async () => store))
    await memory.look()
    records.push(...(await memory.all()).map(({ record }) => record))
    for (const [name, model] of await putAwayOn(store)) drawings.set(name, model)
  }
  return { records, drawings }
}

async function putAwayOn(store: RefStore): Promise<readonly (readonly [string, string])[]> {
  const files = await store.list()
  const staged = new Map(listStaged(files.keys()).map((one) => [stagedPaths(one).about, one]))
  const paths = [...staged.keys(), ...[...files.keys()].filter(isCandidatePath)]
  if (paths.length === 0) return []
  const bytes = await store.read(paths.map((path) => files.get(path)!))
  return paths.flatMap((path) => {
    const one = staged.get(path)
    const text = bytes.get(path) ?? new Uint8Array()
    const about = one ? readStaged(text, one) : readCandidate(path, text)
    if (about === undefined) return []
    return [[drawingName(pictureMark(about.post, about.drawing)), about.model] as const]
  })
}
