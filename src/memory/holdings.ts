import { type PaidEntry, paidPath, reservedPath } from '../ledger/account-entry.ts'
import type { Counted } from '../ledger/account-state.ts'
import type { NameChange } from './names.ts'
import { type Arrived, arrivedOf, type HeldPicture, isOf, lostAmong } from './reserve.ts'

/** What this run has on the account: what it paid, and what it reserved and has not placed yet. */
export class Holdings {
  /** Paths of what this run paid: its own budget counts that. */
  readonly #paid = new Set<string>()
  /** Paths of what others paid, for drawings that this run found. */
  readonly #found = new Set<string>()
  /** What this run reserved, by path. */
  #held = new Map<string, HeldPicture>()
  /** Requests that gave nothing and are written, by key of the picture. */
  readonly #lost = new Map<string, number>()

  get isEmpty(): boolean {
    return this.#held.size === 0
  }

  get paths(): readonly string[] {
    return [...this.#held.keys()]
  }

  /** The picture that the run's budget knows by this key. */
  find(key: string): HeldPicture | undefined {
    return [...this.#held.values()].find((held) => held.key === key)
  }

  /** Drawings of others were found: what was paid for them stays theirs, though this run uses them. */
  found(entries: readonly PaidEntry[]): void {
    for (const path of entries.map(paidPath)) if (!this.#paid.has(path)) this.#found.add(path)
  }

  /** From now on these are held, and no others. */
  hold(held: readonly HeldPicture[]): void {
    this.#held = new Map(held.map((each) => [reservedPath(each.entry), each]))
  }

  /** One takes the place of another. */
  swap(before: HeldPicture | undefined, after: HeldPicture): void {
    this.hold([...[...this.#held.values()].filter((held) => held !== before), after])
  }

  /** What was paid, and the picture that arrived with it, as it is to be written. */
  paid(entries: readonly PaidEntry[], picture: Arrived | undefined): NameChange {
    const fresh = this.#fresh(entries)
    const done = [...this.#held.values()].filter(({ entry }) => picture && isOf(picture, entry))
    for (const held of done) this.swap(held, arrivedOf(held))
    return {
      written: [...fresh, ...done.map((held) => reservedPath(arrivedOf(held).entry))],
      removed: done.map(({ entry }) => reservedPath(entry)),
    }
  }

  /**
   * What may have been charged for pictures that did not arrive, and is not written yet.
   * @param requests how many, by key of the picture
   */
  lost(requests: (key: string) => number, at: number): NameChange {
    const left = [...this.#held.values()].filter(({ entry }) => !entry.isDrawn)
    const more = (key: string) => requests(key) - (this.#lost.get(key) ?? 0)
    const entries = lostAmong(left, more, at)
    for (const { key } of left) this.#lost.set(key, requests(key))
    return { written: this.#fresh(entries), removed: [] }
  }

  /** All is given back: what may have been charged of it is lost. */
  giveBack(requests: (key: string) => number, at: number): NameChange {
    const { written } = this.lost(requests, at)
    const removed = this.paths
    this.hold([])
    return { written, removed }
  }

  /** Without what this run paid. */
  ofOthers(paid: Counted['paid']): Counted['paid'] {
    return paid.filter((entry) => !this.#paid.has(paidPath(entry)))
  }

  #fresh(entries: readonly PaidEntry[]): readonly string[] {
    const isKnown = (path: string) => this.#paid.has(path) || this.#found.has(path)
    const fresh = entries.map(paidPath).filter((path) => !isKnown(path))
    for (const path of fresh) this.#paid.add(path)
    return fresh
  }
}
