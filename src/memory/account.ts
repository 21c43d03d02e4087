import { HeroImagesError, PermissionError } from '../errors.ts'
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
import type { RefStore } from '../repo/ref-store.ts'
import { SendQueue } from '../staging/send-queue.ts'
import type { AccountContext } from './account-context.ts'
import { arrivedOfDead } from './arrived.ts'
import { joined, lineId, type NameChange, named } from './names.ts'
import {
  type Arrived,
  type Asking,
  allotted,
  decideReserve,
  type HeldPicture,
  isOf,
  type Reserved,
} from './reserve.ts'

/** Name of the ref: `refs/hero-images/account`. */
export const accountRef = 'account'

/** Milliseconds after which a run that says nothing is taken for dead. */
const silence = 40_000

/** Milliseconds after which it says that it lives, and writes what was paid since. */
const signEvery = 15_000

/**
 * The account of the repository: what all runs spent, and what each is drawing at this moment. It is
 * on a ref of its own, which no push, revert or rebase of a branch changes. A picture is reserved on
 * it before it is asked for, so that two runs neither pay for the same one nor both take what is left
 * of a limit; what was paid is written as it arrives.
 */
export class Account {
  readonly #context: AccountContext
  #store: () => Promise<RefStore | undefined>
  readonly #queue: SendQueue<NameChange>
  /** Paths of what this run paid: its own budget counts that. */
  readonly #own = new Set<string>()
  /** What this run reserved and did not get yet, by path. */
  readonly #open = new Map<string, HeldPicture>()
  /** Requests that gave nothing and are written, by the picture's key in the budget. */
  readonly #lost = new Map<string, number>()
  /** What is to be written with the next sign of life. */
  readonly #pending: NameChange[] = []
  /** The repo has the bytes of such a file. */
  #isKept = false
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
   * @param isStrict limits look back on other runs: where rules of the repo let nothing be written, to
   *   draw on would be to pass them
   * @throws what the repo throws
   */
  async reserve<T>(asking: Asking<T>, isStrict: boolean): Promise<Reserved<T>> {
    await this.#queue.settled()
    try {
      const store = await this.#store()
      if (store !== undefined) return await this.#reserve(asking, store)
    } catch (error) {
      if (isStrict || !(error instanceof HeroImagesError) || error instanceof PermissionError)
        throw error
      this.#warn(`Other runs at the same time may draw the same pictures: ${error.message}`)
      this.#store = () => Promise.resolve(undefined)
    }
    const { wishes, limits, used } = asking
    return { ...allotted(wishes, limits(this.#counted(emptyAccount)), used), busy: [] }
  }

  async #reserve<T>({ arrived, ...asking }: Asking<T>, store: RefStore): Promise<Reserved<T>> {
    // What is planned anew may leave them out.
    this.#pending.push({ written: this.#newlyLost(asking.requests), removed: [] })
    this.#flush()
    await this.#queue.settled()
    const left = await arrivedOfDead(await this.#state(), this.#moment(), this.#context.repo)
    const all = { ...asking, arrived: [...arrived, ...left] }
    const decided = await store.decide(({ files }) => {
      const state = readAccount(files.keys())
      this.#isKept ||= [...files.values()].some(({ sha }) => sha === lineId)
      const decision = decideReserve(all, state, this.#moment(), (all) => this.#counted(all))
      const sign = decision.held.length > 0 ? this.#nextSign() : undefined
      const before = [...this.#open.keys(), ...(this.#sign ? [this.#sign] : [])]
      return {
        value: { ...decision, sign },
        change: {
          files: named([...decision.written, ...(sign ? [sign] : [])], this.#isKept),
          removed: [...decision.removed, ...before],
        },
      }
    })
    this.#sign = decided.sign
    this.#isKept ||= decided.held.length > 0
    this.#hold(decided.held)
    return decided
  }

  /** What other runs are drawing at this moment. @throws what the repo throws */
  async underWay(): Promise<readonly ReservedEntry[]> {
    return underWayOf(await this.#state(), this.#moment())
  }

  /**
   * Writes what was paid, soon: until then its reservation counts. A run that is killed before has put
   * the drawing away, with what it cost.
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
    if (written.length > 0) this.#pending.push({ written, removed })
  }

  /**
   * Gives back what was reserved and did not arrive, without waiting for it.
   * @param requests how many requests for a picture may have been charged, by its key in the budget
   */
  close(requests: (key: string) => number): void {
    const written = this.#newlyLost(requests)
    const removed = [...this.#open.keys(), ...(this.#sign ? [this.#sign] : [])]
    this.#open.clear()
    clearInterval(this.#timer)
    this.#sign = undefined
    this.#pending.push({ written, removed })
    this.#flush()
  }

  /** Paths of what may have been charged for pictures that did not arrive, and is not written yet. */
  #newlyLost(requests: (key: string) => number): readonly string[] {
    const at = this.#context.now().getTime()
    const lost = [...this.#open.values()].flatMap(({ entry, key }) => {
      const maybeCharged = entry.isDrawn ? 0 : requests(key) - (this.#lost.get(key) ?? 0)
      if (maybeCharged <= 0) return []
      this.#lost.set(key, requests(key))
      return [paidPath(lostOf(entry, at, maybeCharged))]
    })
    for (const path of lost) this.#own.add(path)
    return lost
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
    this.#timer = setInterval(() => this.#flush(), signEvery)
    this.#timer.unref()
  }

  #flush(): void {
    const changes = this.#pending.splice(0)
    const isEmpty = ({ written, removed }: NameChange) => written.length + removed.length === 0
    if (this.#open.size > 0 || !changes.every(isEmpty))
      this.#queue.add(...changes, { written: [], removed: [] })
  }

  async #send(changes: readonly NameChange[]): Promise<void> {
    const store = await this.#store()
    if (store === undefined) return
    const { written, removed } = joined(changes)
    // Whatever is written says that this run lives.
    const sign = this.#open.size > 0 ? this.#nextSign() : undefined
    const before = sign !== undefined && this.#sign !== undefined ? [this.#sign] : []
    const files = named(sign === undefined ? written : [...written, sign], this.#isKept)
    await store.change({ files, removed: [...removed, ...before] })
    this.#isKept = true
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
