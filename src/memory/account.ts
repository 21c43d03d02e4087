import { HeroImagesError, PermissionError } from '../errors.ts'
import { type PaidEntry, type ReservedEntry, reservedPath } from '../ledger/account-entry.ts'
import {
  type AccountState,
  type Counted,
  emptyAccount,
  readAccount,
  underWayOf,
} from '../ledger/account-state.ts'
import type { RefStore } from '../repo/ref-store.ts'
import { SendQueue } from '../staging/send-queue.ts'
import type { AccountContext } from './account-context.ts'
import { arrivedOfDead } from './arrived.ts'
import { Holdings } from './holdings.ts'
import { LifeSign } from './life-sign.ts'
import { joined, lineId, type NameChange, named } from './names.ts'
import {
  type Arrived,
  type Asking,
  decideReserve,
  type Reserved,
  raised,
  reservedAlone,
} from './reserve.ts'

/** Name of the ref: `refs/hero-images/account`. */
export const accountRef = 'account'

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
  readonly #own = new Holdings()
  /** What is to be written with the next sign of life. */
  readonly #pending: NameChange[] = []
  /** The repo has the bytes of such a file. */
  #isKept = false
  readonly #sign: LifeSign
  /** The last of what is reserved beyond the pictures: one after the other. */
  #raising: Promise<unknown> = Promise.resolve()
  #isClosed = false
  readonly #warnings: string[] = []

  constructor(context: AccountContext) {
    this.#context = context
    this.#sign = new LifeSign(context.inputs.concurrency)
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
    return reservedAlone(asking, this.#counted(emptyAccount))
  }

  async #reserve<T>({ arrived, ...asking }: Asking<T>, store: RefStore): Promise<Reserved<T>> {
    // What is planned anew may leave them out.
    this.#pending.push(this.#own.lost(asking.requests, this.#moment().now))
    this.#flush()
    await this.#queue.settled()
    const left = await arrivedOfDead(await this.#state(), this.#moment(), this.#context.repo)
    const all = { ...asking, arrived: [...arrived, ...left] }
    const decided = await store.decide(({ files }) => {
      const state = readAccount(files.keys())
      this.#isKept ||= [...files.values()].some(({ sha }) => sha === lineId)
      const decision = decideReserve(all, state, this.#moment(), (all) => this.#counted(all))
      const sign = this.#signed(decision.held.length > 0)
      return {
        value: decision,
        change: {
          files: named([...decision.written, ...sign.written], this.#isKept),
          removed: [...decision.removed, ...this.#own.paths, ...sign.removed],
        },
      }
    })
    this.#isKept ||= decided.held.length > 0
    // Now it is written, whoever paid for it.
    if (!decided.isStale && decided.busy.length === 0) this.#own.found(all.arrived)
    this.#own.hold(decided.held)
    this.#live()
    return decided
  }

  /**
   * Reserves more for a picture than one request for it: one that failed is sent once more, or words are
   * asked for.
   * @param picture as it is held where nothing was reserved for it, and millionths for a request for it
   * @param whyNot why it does not fit the limits, given what others spent; nothing where it does
   * @returns what that said; then nothing was reserved
   * @throws what the repo throws
   */
  more(
    picture: Omit<ReservedEntry, 'run'> & { readonly each?: number | undefined },
    key: string,
    dollars: number,
    whyNot: (counted: Counted) => string | undefined,
  ): Promise<string | undefined> {
    const done = this.#raising.then(() => this.#more(picture, key, dollars, whyNot))
    this.#raising = done.catch(() => {})
    return done
  }

  async #more(...[{ each, ...picture }, key, dollars, whyNot]: Parameters<Account['more']>) {
    this.#flush()
    await this.#queue.settled()
    const store = await this.#store()
    const entry = { ...picture, run: this.#moment().run }
    const before = this.#own.find(key)
    const after = raised(before ?? { entry, key, each }, dollars)
    const sign = this.#signed(true)
    const why = await store?.decide(({ files }) => {
      const reason = whyNot(this.#counted(readAccount(files.keys())))
      const written = [reservedPath(after.entry), ...sign.written]
      const removed = [...(before ? [reservedPath(before.entry)] : []), ...sign.removed]
      const change = { files: named(written, this.#isKept), removed }
      return { value: reason, ...(reason === undefined && { change }) }
    })
    if (why !== undefined || store === undefined) return why
    this.#own.swap(before, after)
    this.#live()
    return this.#isClosed ? void this.close(() => 0) : undefined
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
    this.#pending.push(this.#own.paid(entries, picture))
  }

  /**
   * Gives back what was reserved and did not arrive, without waiting for it.
   * @param requests how many requests for a picture may have been charged, by its key in the budget
   */
  close(requests: (key: string) => number): void {
    this.#isClosed = true
    this.#sign.stop()
    this.#pending.push(this.#own.giveBack(requests, this.#moment().now))
    this.#flush()
  }

  /** Waits until everything is written, or given up. Never rejects. */
  async settled(): Promise<void> {
    await this.#raising
    await this.#queue.settled()
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
    return { paid: this.#own.ofOthers(state.paid), underWay: underWayOf(state, this.#moment()) }
  }

  /** Says that the run lives as long as it holds something. */
  #live(): void {
    if (this.#own.isEmpty) this.#sign.stop()
    else this.#sign.start(() => this.#flush())
  }

  /** Whatever is written says that this run lives, as long as it holds something. */
  #signed(isHolding: boolean): NameChange {
    return isHolding ? this.#sign.at(this.#moment()) : this.#sign.none()
  }

  #flush(): void {
    const changes = this.#pending.splice(0)
    const isEmpty = ({ written, removed }: NameChange) => written.length + removed.length === 0
    if (this.#sign.isSaid || !this.#own.isEmpty || !changes.every(isEmpty))
      this.#queue.add(...changes, { written: [], removed: [] })
  }

  async #send(changes: readonly NameChange[]): Promise<void> {
    const store = await this.#store()
    if (store === undefined) return
    const { written, removed } = joined(changes)
    const sign = this.#signed(!this.#own.isEmpty)
    await store.change({
      files: named([...written, ...sign.written], this.#isKept),
      removed: [...removed, ...sign.removed],
    })
    this.#isKept = true
  }

  #warn(text: string): void {
    this.#context.log.info(text)
    this.#warnings.push(text)
  }
}
