import type { FileEntry } from '../repo/files.ts'
import type { RefStore } from '../repo/ref-store.ts'
import { readShown, readShownPath, type Shown, shownPath, writeShown } from './shown-entry.ts'

/** States of a comment that are kept: somebody who looked at an older one looks again. */
const mostKept = 40

/**
 * Remembers what our comment shows from now on. What it showed before stays known: people speak of what
 * they see, and their runs come later.
 * @param said what led to it, where that is what somebody said: see `saidId`
 * @throws what the repo throws
 */
export async function rememberShown(store: RefStore, shown: Shown, said?: string): Promise<void> {
  const files = await store.list()
  const paths = pathsByTime(files.keys())
  const last = paths.at(-1)
  const known = last === undefined ? undefined : await stateAt(last, files, store)
  // A provider may give the same picture again: what was said is done all the same.
  if (known && isSame(known, shown) && (said === undefined || hasDone(files, said))) return
  await store.change({
    files: new Map([[shownPath(shown, said), { bytes: writeShown(shown) }]]),
    removed: paths.slice(0, Math.max(0, paths.length + 1 - mostKept)),
  })
}

/**
 * What our comment showed at a time: the latest state before it, and no state where none was before.
 * @param timestamp ISO 8601. GitHub tells whole seconds: what came in the same one nobody had read.
 * @returns nothing where no state is remembered at all
 * @throws what the repo throws
 */
export async function shownAt(
  store: RefStore,
  timestamp: string,
): Promise<{ readonly shown: Shown | undefined } | undefined> {
  const files = await store.list()
  const paths = pathsByTime(files.keys())
  if (paths.length === 0) return undefined
  const time = Math.floor(Date.parse(timestamp) / 1000)
  const path = paths.findLast((path) => Math.floor(readShownPath(path)!.at / 1000) < time)
  return { shown: path === undefined ? undefined : await stateAt(path, files, store) }
}

/** Undefined for a state that is damaged. */
async function stateAt(
  path: string,
  files: ReadonlyMap<string, FileEntry>,
  store: RefStore,
): Promise<Shown | undefined> {
  const bytes = (await store.read([files.get(path)!])).get(path)
  return bytes && readShown(path, bytes)
}

/** GitHub's numbers of the comments that were ours, the newest first. @throws what the repo throws */
export async function ownComments(store: RefStore): Promise<readonly number[]> {
  const paths = pathsByTime((await store.list()).keys())
  return [...new Set(paths.map((path) => readShownPath(path)!.comment).reverse())]
}

/**
 * Whether what somebody said was done: the comment shows other pictures since, because of it.
 * @throws what the repo throws
 */
export const wasDone = async (store: RefStore, said: string): Promise<boolean> =>
  hasDone(await store.list(), said)

const hasDone = (files: ReadonlyMap<string, unknown>, said: string): boolean =>
  [...files.keys()].some((path) => readShownPath(path)?.said === said)

const pathsByTime = (paths: Iterable<string>): readonly string[] =>
  [...paths]
    .filter((path) => readShownPath(path) !== undefined)
    .toSorted((a, b) => readShownPath(a)!.at - readShownPath(b)!.at)

const isSame = (a: Shown, b: Shown): boolean =>
  a.comment === b.comment && JSON.stringify(a.posts) === JSON.stringify(b.posts)
