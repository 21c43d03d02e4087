import type { Record } from '../ledger/record.ts'
import { recordsOf } from '../ledger/records.ts'
import type { Snapshot } from '../repo/files.ts'
import type { RefStore } from '../repo/ref-store.ts'
import {
  allotStaged,
  listStaged,
  nameOf,
  type Staged,
  sameDrawing,
  stagedPaths,
} from './drawing-entry.ts'
import { type DrawingKey, keyOf } from './drawing-key.ts'
import type { Original, UnreadOriginal } from './original.ts'
import { originalOf } from './staged-original.ts'
import type { StagingContext } from './staging-context.ts'

/** What is known of images that are there already, to tell which drawings have been delivered. */
export interface Delivered {
  readonly records: readonly Record[]
  /** The commits that may hold a record of a drawing: the head, and that of an open delivery. */
  heads(): Promise<readonly Snapshot[]>
}

/** Drawings that were put away. */
export interface FoundDrawings {
  /** Those that are wanted, by key of the picture. */
  readonly found: ReadonlyMap<
    string,
    { readonly staged: Staged; readonly original: Original | UnreadOriginal }
  >
  /** Delivered or damaged: of no use any more. */
  readonly spent: readonly Staged[]
}

/**
 * Finds which of the wanted pictures were put away. One that turns out to be delivered or damaged is
 * passed over for the next of the same drawing.
 * @throws what the repo throws
 */
export async function findDrawings(
  wishes: readonly DrawingKey[],
  { store, taken }: { readonly store: RefStore; readonly taken: readonly Staged[] },
  delivered: Delivered,
  { repo, log }: StagingContext,
): Promise<FoundDrawings> {
  const files = await store.list()
  const isTaken = new Set(taken.map(nameOf))
  const free = listStaged(files.keys()).filter((staged) => !isTaken.has(nameOf(staged)))
  const isKnown = (staged: Staged) =>
    delivered.records.some((record) => sameDrawing(staged, record))
  const spent = new Map(free.filter(isKnown).map((staged) => [nameOf(staged), staged]))
  const found = new Map<string, { staged: Staged; original: Original | UnreadOriginal }>()
  for (;;) {
    const left = free.filter((staged) => !spent.has(nameOf(staged)))
    const allotted = [...allotStaged(wishes, left)].filter(([wish]) => !found.has(keyOf(wish)))
    if (allotted.length === 0) return { found, spent: [...spent.values()] }
    const entries = allotted.flatMap(([, staged]) =>
      Object.values(stagedPaths(staged)).map((path) => files.get(path)!),
    )
    const bytes = await store.read(entries)
    for (const [wish, staged] of allotted) {
      const { about, picture } = stagedPaths(staged)
      const original = originalOf(staged, { about: bytes.get(about), picture: bytes.get(picture) })
      if (original === undefined)
        log.info(`A drawing that was kept is damaged, and is not used: ${about}`)
      if (original === undefined || (await isDelivered(staged, original.drawnFor, delivered, repo)))
        spent.set(nameOf(staged), staged)
      else found.set(keyOf(wish), { staged, original })
    }
  }
}

/**
 * Finds the same in the staging of other pull requests or branches, where it stays.
 * @param shelves their names
 * @throws what the repo throws
 */
export async function findElsewhere(
  wishes: readonly DrawingKey[],
  shelves: readonly string[],
  delivered: Delivered,
  context: StagingContext,
): Promise<ReadonlyMap<string, Original | UnreadOriginal>> {
  const found = new Map<string, Original | UnreadOriginal>()
  for (const name of shelves) {
    const left = wishes.filter((key) => !found.has(keyOf(key)))
    const store = left.length === 0 ? undefined : await context.repo.refStore(name)
    if (store === undefined) return found
    const there = await findDrawings(left, { store, taken: [] }, delivered, context)
    for (const [key, { original }] of there.found) found.set(key, original)
  }
  return found
}

/** Whether the branch has the image of this drawing: its run was killed before it could clear up. */
async function isDelivered(
  staged: Staged,
  post: string,
  { heads }: Delivered,
  repo: StagingContext['repo'],
): Promise<boolean> {
  for (const head of await heads()) {
    const record = (await recordsOf(head, [post], { repo })).get(post)
    if (record && sameDrawing(staged, record)) return true
  }
  return false
}
