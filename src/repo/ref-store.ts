import { setTimeout } from 'node:timers/promises'
import { HeroImagesError } from '../errors.ts'
import type { FileEntry, NewFile } from './files.ts'

export interface RefStoreChange {
  readonly files?: ReadonlyMap<string, NewFile>
  /** Those that are not there are left out. */
  readonly removed?: readonly string[]
  /** Git's id of files that must be as they were, undefined for none: else nothing is changed. */
  readonly given?: ReadonlyMap<string, string | undefined>
}

/**
 * Files on a git ref outside the branches: no clone fetches them, no page of GitHub lists them. They
 * wait there from one run to the next, also where a run was killed.
 */
export interface RefStore {
  /** What is on it now, by path. */
  list(): Promise<ReadonlyMap<string, FileEntry>>
  /** The same with the commit that holds it. */
  look(): Promise<RefState>
  /** Bytes of these files, by path. */
  read(files: readonly FileEntry[]): Promise<ReadonlyMap<string, Uint8Array>>
  /**
   * Puts and removes files in one step, beside what others do meanwhile; without any file the ref goes.
   * @returns false where something was not as `given`
   * @throws PermissionError, HeroImagesError where rules forbid it or it moved again and again
   */
  change(change: RefStoreChange): Promise<boolean>
  /**
   * Changes what `decide` says of what is there at that very moment; where others are faster it is
   * asked again, so that two runs never decide on the same state.
   * @returns what it decided at last
   * @throws as `change`
   */
  decide<T>(decide: (state: RefState) => Decided<T>): Promise<T>
  /** Deletes the ref with all that is on it; false where there was none. @throws PermissionError */
  drop(): Promise<boolean>
}

/** A state of a ref store; without a commit the ref is not there. */
export interface RefState {
  readonly commit: string | undefined
  readonly files: ReadonlyMap<string, FileEntry>
}

/** What somebody made of a state, and how it is to change; absent: not at all. */
export interface Decided<T> {
  readonly value: T
  readonly change?: Omit<RefStoreChange, 'given'>
}

type Given = NonNullable<RefStoreChange['given']>
type Plain = Required<Omit<RefStoreChange, 'given'>>

/** How one kind of repo keeps the ref of a ref store. */
export interface RefStoreBackend {
  /** Commit that the ref points at now. */
  head(): Promise<string | undefined>
  files(commit: string): Promise<ReadonlyMap<string, FileEntry>>
  read: RefStore['read']
  /** A commit on top of a state, that nothing names yet. */
  make(before: RefState, change: Plain): Promise<RefState>
  /** Moves the ref without force, creates or deletes it; false where it is elsewhere by now. */
  move(from: string | undefined, to: string | undefined): Promise<boolean>
}

/** How often to begin anew where somebody else changed the ref. */
const mostRounds = 12

/** Runs that began in the same moment are not to meet again and again: some time each, in ms. */
const pauseAfter = (round: number) => setTimeout(Math.random() * 50 * Math.min(round, 8))

const empty: RefState = { commit: undefined, files: new Map() }

/** A ref store on whatever keeps its ref. What it was last is remembered: most runs are alone with it. */
export function createRefStore(store: RefStoreBackend): RefStore {
  let known: RefState | undefined
  const look = async (): Promise<RefState> => {
    const commit = await store.head()
    if (commit === undefined) known = empty
    else if (known?.commit !== commit) known = { commit, files: await store.files(commit) }
    return known!
  }

  const tryChange = async ({ files, removed }: Plain, given: Given, at?: RefState) => {
    // Who asks for that wants to know what others did meanwhile.
    if (given.size > 0) known = undefined
    const before = at ?? known ?? (await look())
    known = undefined
    if ([...given].some(([path, sha]) => before.files.get(path)?.sha !== sha)) return 'not as given'
    const gone = [...new Set(removed)].filter((path) => before.files.has(path) && !files.has(path))
    const isLast = files.size === 0 && gone.length === before.files.size
    const nothingToDo = files.size === 0 && gone.length === 0
    const after = nothingToDo
      ? before
      : isLast
        ? empty
        : await store.make(before, { files, removed: gone })
    if (!nothingToDo && !(await store.move(before.commit, after.commit))) return 'moved'
    known = after
    return 'done'
  }

  return {
    look,
    list: async () => (await look()).files,
    read: (files) => store.read(files),

    async change({ files = new Map(), removed = [], given = new Map() }) {
      for (let round = 1; ; round++) {
        const what = await tryChange({ files, removed }, given)
        if (what !== 'moved') return what === 'done'
        if (round === mostRounds) throw busy()
        await pauseAfter(round)
      }
    },

    async decide(decide) {
      for (let round = 1; ; round++) {
        const state = await look()
        const { value, change } = decide(state)
        const { files = new Map(), removed = [] } = change ?? {}
        const what = await tryChange({ files, removed }, new Map(), state)
        if (what !== 'moved') return value
        if (round === mostRounds) throw busy()
        await pauseAfter(round)
      }
    },

    async drop() {
      known = undefined
      for (let round = 1; ; round++) {
        const commit = await store.head()
        if (commit === undefined) return false
        if (await store.move(commit, undefined)) return true
        if (round === mostRounds) throw busy()
      }
    },
  }
}

const busy = () =>
  new HeroImagesError('What is kept for the next run was changed by others again and again', {
    hint: 'Let only one run at a time work on a branch (`concurrency` in the workflow)',
  })

/** Message of each commit on a ref store, which nobody is to meet in a log of a branch. */
export const refStoreMessage =
  'Keep drawings until they are committed\n\nGenerated-by: hero-images\n'

/** What the full name of each begins with. */
export const refPrefix = 'refs/hero-images/'

/** Full ref name of a ref store: `pr-7@docs` gives `refs/hero-images/pr-7@docs`. @throws HeroImagesError */
export function refOf(name: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*(@[a-z0-9]+(-[a-z0-9]+)*)?$/.test(name)) return `${refPrefix}${name}`
  throw new HeroImagesError(`${JSON.stringify(name)} is not a name that a shelf can have`)
}
