import { setTimeout } from 'node:timers/promises'
import {
  type PaidEntry,
  paidPath,
  type ReservedEntry,
  reservedPath,
  runPath,
} from '../ledger/account-entry.ts'
import {
  type AccountState,
  type Counted,
  emptyAccount,
  lostOf,
  readAccount,
  underWayOf,
} from '../ledger/account-state.ts'
import type { NewFile } from '../repo/files.ts'
import type { RefStore, RefStoreChange } from '../repo/ref-store.ts'
import { SendQueue } from '../staging/send-queue.ts'
import {
  type Arrived,
  type Asking,
  allotted,
  decideReserve,
  type HeldPicture,
  isOf,
  noneCame,
  type Reserved,
} from './reserve.ts'

/** Name of the ref: `refs/hero-images/account`. */
export const accountRef = 'account'

/** Milliseconds after which a run that says nothing is taken for dead. */
const silence = 40_000

/** Milliseconds after which it says that it lives, where it wrote nothing else. */
const signEvery = 18_000

/** Milliseconds between two looks at what others are drawing. */
const lookEvery = 2_000

/** Milliseconds that one waits for others that do not get on. */
const longestWait = 15 * 60_000

/** What the account needs of a run. */
export interface AccountContext {
  readonly repo: { refStore(name: string): Promise<RefStore | undefined> }
  /** What tells this run from others, as `runName` makes it. */
  readonly runName: string
  readonly log: { info(line: string): void }
  readonly now: () => Date
  readonly signal: AbortSignal
}

/**
 * The account of the repository: what all runs spent, and what each is drawing at this moment. It is
 * on a ref of its own, which no push, revert or rebase of a branch changes. A picture is reserved on
 * it before it is asked for, so that two runs neither pay for the same one nor both take what is left
 * of a limit; what was paid is written as it arrives.
 */
export class Account {
  readonly #context: AccountContext
  readonly #store: () => Promise<RefStore | undefined>
  readonly #queue: SendQueue<RefStoreChange>
  /** Paths of what this run paid: its own budget counts that. */
  readonly #own = new Set<string>()
  /** What this run reserved and did not get yet, by path. */
  readonly #open = new Map<string, HeldPicture>()
  /** The sign of life that stands there now. */
  #sign: string | undefined
  #timer: NodeJS.Timeout | undefined
  readonly #warnings: string[] = []

  constructor(context: AccountContext) {
    this.#context = context
    let store: Promise<RefStore | undefined> | undefined
    this.#store = () => {
      store ??= context.repo.refStore(accountRef)
      return store
    }
    this.#queue = new SendQueue(
      (changes) => this.#send(changes),
      (error) =>
        this.#warn(
          `What was paid could not be written to the account of this repository: ${(error as Error).message}`,
        ),
    )
  }

  /** To be said to people at the end. */
  get warnings(): readonly string[] {
    return this.#warnings
  }

  /** What others spent, and earlier runs, and what others are drawing. @throws what the repo throws */
  async look(): Promise<Counted> {
    return this.#counted(await this.#state())
  }

  /**
   * Reserves pictures, in their order, as far as the limits allow, in one step with looking at what
   * others did.
   * @throws what the repo throws: to draw on would be to pass limits
   */
  async reserve<T>(asking: Asking<T>): Promise<Reserved<T>> {
    await this.#queue.settled()
    const store = await this.#store()
    if (store === undefined) {
      const { wishes, limits, used } = asking
      return { ...allotted(wishes, limits(this.#counted(emptyAccount)), used), busy: [] }
    }
    const decided = await store.decide(({ files }) => {
      const state = readAccount(files.keys())
      const decision = decideReserve(asking, state, this.#moment(), (all) => this.#counted(all))
      const sign = decision.held.length > 0 ? this.#nextSign() : undefined
      const before = [...this.#open.keys(), ...(this.#sign ? [this.#sign] : [])]
      return {
        value: { ...decision, sign },
        change: {
          files: named([...decision.written, ...(sign ? [sign] : [])]),
          removed: [...decision.removed, ...before],
        },
      }
    })
    this.#sign = decided.sign
    this.#hold(decided.held)
    return decided
  }

  /**
   * Waits until others are done with these pictures, or were killed; after a long while some are enough.
   * @throws HeroImagesError where none came, the reason of the signal, and what the repo throws
   */
  async waitFor(busy: readonly ReservedEntry[]): Promise<void> {
    const { log, now, signal } = this.#context
    const what = busy.length === 1 ? 'a picture that is' : `${busy.length} pictures that are`
    log.info(`Another run is drawing ${what} wanted here; waiting for it.`)
    const wanted = new Set(busy.map(reservedPath))
    const end = now().getTime() + longestWait
    for (let left = wanted.size; left > 0; ) {
      const isLong = now().getTime() >= end
      if (isLong && left === wanted.size) throw noneCame(left, longestWait)
      if (isLong) return
      await setTimeout(lookEvery, undefined, { signal }).catch(() => signal.throwIfAborted())
      const still = underWayOf(await this.#state(), this.#moment())
      left = still.filter((entry) => wanted.has(reservedPath(entry))).length
    }
  }

  /**
   * Writes what was paid, without waiting for it.
   * @param picture the one that arrived: it stays this run's until that ends
   */
  paid(entries: readonly PaidEntry[], picture?: Arrived): void {
    const fresh = entries.map(paidPath).filter((path) => !this.#own.has(path))
    for (const path of fresh) this.#own.add(path)
    const done = [...this.#open.values()].filter(({ entry }) => picture && isOf(picture, entry))
    const removed = done.map(({ entry }) => reservedPath(entry))
    for (const path of removed) this.#open.delete(path)
    const drawn = done.map(({ entry, key }) => ({ entry: { ...entry, isDrawn: true }, key }))
    for (const each of drawn) this.#open.set(reservedPath(each.entry), each)
    const written = [...fresh, ...drawn.map(({ entry }) => reservedPath(entry))]
    if (written.length > 0) this.#queue.add({ files: named(written), removed })
  }

  /**
   * Gives back what was reserved and did not arrive, without waiting for it.
   * @param requests how many requests for a picture may have been charged, by its key in the budget
   */
  close(requests: (key: string) => number): void {
    const left = [...this.#open.values()]
    this.#open.clear()
    clearInterval(this.#timer)
    const at = this.#context.now().getTime()
    const lost = left.flatMap(({ entry, key }): PaidEntry[] => {
      const maybeCharged = entry.isDrawn ? 0 : requests(key)
      return maybeCharged === 0 ? [] : [lostOf(entry, at, maybeCharged)]
    })
    const fresh = lost.map(paidPath)
    for (const path of fresh) this.#own.add(path)
    const removed = [
      ...left.map(({ entry }) => reservedPath(entry)),
      ...(this.#sign ? [this.#sign] : []),
    ]
    this.#sign = undefined
    if (removed.length > 0) this.#queue.add({ files: named(fresh), removed })
  }

  /** Waits until everything is written, or given up. Never rejects. */
  settled(): Promise<void> {
    return this.#queue.settled()
  }

  async #state(): Promise<AccountState> {
    await this.#queue.settled()
    const store = await this.#store()
    return store ? readAccount((await store.list()).keys()) : emptyAccount
  }

  #moment() {
    return { run: this.#context.runName, now: this.#context.now().getTime() }
  }

  #counted(state: AccountState): Counted {
    return {
      paid: state.paid.filter((entry) => !this.#own.has(paidPath(entry))),
      underWay: underWayOf(state, this.#moment()),
    }
  }

  #hold(held: readonly HeldPicture[]): void {
    this.#open.clear()
    for (const each of held) this.#open.set(reservedPath(each.entry), each)
    clearInterval(this.#timer)
    if (held.length === 0) return
    this.#timer = setInterval(() => this.#queue.add({}), signEvery)
    this.#timer.unref()
  }

  async #send(changes: readonly RefStoreChange[]): Promise<void> {
    const store = await this.#store()
    if (store === undefined) return
    const files = new Map(changes.flatMap((change) => [...(change.files ?? [])]))
    const removed = changes.flatMap((change) => change.removed ?? [])
    // Whatever is written says that this run lives.
    const sign = this.#open.size > 0 ? this.#nextSign() : undefined
    if (sign !== undefined) files.set(sign, noBytes)
    const before = sign !== undefined && this.#sign !== undefined ? [this.#sign] : []
    await store.change({ files, removed: [...removed, ...before] })
    if (sign !== undefined) this.#sign = sign
  }

  #nextSign(): string {
    const { run, now } = this.#moment()
    return runPath({ run, until: now + silence })
  }

  #warn(text: string): void {
    this.#context.log.info(text)
    this.#warnings.push(text)
  }
}

const noBytes: NewFile = { bytes: new Uint8Array() }

const named = (paths: readonly string[]): Map<string, NewFile> =>
  new Map(paths.map((path) => [path, noBytes]))
