import type { RefStore } from '../repo/ref-store.ts'
import {
  filesFor,
  mostInFile,
  readSmall,
  type SmallHero,
  smallMark,
  smallPath,
  writeSmall,
} from './small-entry.ts'
import type { Staging } from './staging.ts'

/** Small pictures on their way to a shelf, from which another process makes contact sheets. */
export interface SmallHeroes {
  add(picture: SmallHero): void
  /** Puts away what is left. */
  end(): void
}

/** Puts them away by the dozen, without waiting for it: one that is lost is no picture lost. */
export function keepSmall(staging: Pick<Staging, 'keep'>): SmallHeroes {
  let waiting: SmallHero[] = []
  const end = () => {
    const [first] = waiting
    if (first === undefined) return
    staging.keep(new Map([[smallPath(waiting), { bytes: writeSmall(waiting) }]]), first.post)
    waiting = []
  }
  return {
    add(picture) {
      waiting.push(picture)
      if (waiting.length === mostInFile) end()
    },
    end,
  }
}

/**
 * Those of some heroes that are in a store, by hash of the hero. One request lists them, and one more each
 * brings up to a dozen.
 * @throws what the store throws
 */
export async function findSmall(
  store: RefStore,
  heroes: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (heroes.length === 0) return new Map()
  const files = await store.list()
  const paths = filesFor(new Set(heroes.map(smallMark)), files.keys())
  if (paths.length === 0) return new Map()
  const bytes = await store.read(paths.map((path) => files.get(path)!))
  const found = [...bytes.values()].flatMap(readSmall)
  const wanted = new Set(heroes)
  return new Map(
    found.flatMap(({ sha256, small }) => (wanted.has(sha256) ? [[sha256, small] as const] : [])),
  )
}
