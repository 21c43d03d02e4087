import pMap from 'p-map'
import type { Record } from '../ledger/record.ts'
import type { ContentRepo } from '../repo/content-repo.ts'
import type { FileEntry } from '../repo/files.ts'
import { isShardOf, type KeptFor, refStoreName, shardsBegin } from '../repo/kept-names.ts'
import type { RefStore } from '../repo/ref-store.ts'
import { listStaged, sameDrawing, stagedPaths } from './drawing-entry.ts'
import { type FinishedPicture, readAllFinished } from './finished.ts'
import { finishedEntries, isFinishedIn, pictureFiles } from './finished-entry.ts'
import { marksIn, smallMark } from './small-entry.ts'

/** What a shard finished, and where that is until it is in place. */
export interface ShardShelf {
  readonly store: RefStore
  readonly finished: ReadonlyMap<string, FinishedPicture>
}

type Repo = Pick<ContentRepo, 'refStore' | 'refStores'>

/** Refs that are read at once. */
const atOnce = 4

/** What all shards of a branch finished, whichever run started them. @throws what the repo throws */
export async function allShardShelves(place: KeptFor, repo: Repo): Promise<readonly ShardShelf[]> {
  const names = await repo.refStores(shardsBegin(place))
  const own = names.filter((name) => isShardOf(place, name))
  const shelves = await pMap(own, (name) => shelfAt(name, repo), { concurrency: atOnce })
  return shelves.filter((shelf) => shelf !== undefined)
}

/** The records of what one shard finished. @throws what the repo throws */
export async function finishedByShard(
  place: KeptFor & { readonly shard: number },
  repo: Pick<Repo, 'refStore'>,
): Promise<readonly Record[]> {
  const shelf = await shelfAt(refStoreName(place), repo)
  return shelf ? recordsOn(shelf) : []
}

export const recordsOn = ({ finished }: ShardShelf): readonly Record[] =>
  [...finished.values()].map(({ record }) => record)

/** Those of the pictures that are not put away, as a run that is over left it. @throws what the repo throws */
export async function notPutAway(
  records: readonly Record[],
  place: KeptFor & { readonly shard: number },
  repo: Pick<Repo, 'refStore'>,
): Promise<readonly Record[]> {
  const store = await repo.refStore(refStoreName(place))
  const files = (await store?.list()) ?? new Map<string, FileEntry>()
  return records.filter((record) => !isFinishedIn(files, record.post))
}

/**
 * Takes away what is in place by now, with the drawings that it was made from. Where the shard finished
 * more meanwhile it is left to the next run.
 * @throws what the repo throws
 */
export async function clearShelf(
  { store, finished }: ShardShelf,
  isPlaced: (record: Record) => boolean,
): Promise<void> {
  const [placed, left] = partition([...finished.values()], ({ record }) => isPlaced(record))
  if (placed.length === 0) return
  const needed = new Set(left.flatMap(({ record }) => pictureFiles(record).map(([path]) => path)))
  const files = placed.flatMap(({ record, entry }) => [
    entry.path,
    ...pictureFiles(record).flatMap(([path]) => (needed.has(path) ? [] : [path])),
  ])
  const known = new Set([...finished.values()].map(({ entry: { path, sha } }) => `${sha} ${path}`))
  await store.decide(({ files: there }) => {
    const isFresh = ({ sha, path }: FileEntry) => !known.has(`${sha} ${path}`)
    if (finishedEntries(there.values()).some(isFresh)) return { value: undefined }
    const drawings = listStaged(there.keys()).filter((staged) =>
      placed.some(({ record }) => sameDrawing(staged, record)),
    )
    const paths = drawings.flatMap((staged) => Object.values(stagedPaths(staged)))
    const small = unusedSmall(there.keys(), left)
    return { value: undefined, change: { removed: [...files, ...paths, ...small] } }
  })
}

/** The files of small pictures of which none is of a picture that is left. */
function unusedSmall(there: Iterable<string>, left: readonly FinishedPicture[]): readonly string[] {
  const marks = new Set(left.map(({ record }) => smallMark(record.files.hero.sha256)))
  return [...there].filter((path) => {
    const inFile = marksIn(path)
    return inFile !== undefined && !inFile.some((mark) => marks.has(mark))
  })
}

async function shelfAt(
  name: string,
  repo: Pick<Repo, 'refStore'>,
): Promise<ShardShelf | undefined> {
  const store = await repo.refStore(name)
  return store && { store, finished: await readAllFinished(store) }
}

const partition = <T>(all: readonly T[], is: (one: T) => boolean) =>
  [all.filter(is), all.filter((one) => !is(one))] as const
