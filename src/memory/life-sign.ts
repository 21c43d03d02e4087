import { runPath } from '../ledger/account-entry.ts'
import type { Moment } from '../ledger/account-state.ts'
import type { NameChange } from './names.ts'

/** Milliseconds after which a run that says nothing is taken for dead. */
const silence = 40_000

/** Milliseconds after which it says that it lives, and writes what was paid since. */
const sayEvery = 15_000

/** The sign of life of a run: the path of a file that says until when it is to be believed. */
export class LifeSign {
  /** All that may stand there: answers get lost, and one is written while the next is decided on. */
  readonly #said = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  readonly #atOnce: number

  /** @param atOnce how many pictures the run draws at once */
  constructor(atOnce: number) {
    this.#atOnce = atOnce
  }

  /** Whether there may be one to take away. */
  get isSaid(): boolean {
    return this.#said.size > 0
  }

  /** The next one, in the place of all before it. */
  at({ run, now }: Moment): NameChange {
    const sign = runPath({ run, until: now + silence, atOnce: this.#atOnce })
    const removed = [...this.#said].filter((before) => before !== sign)
    this.#said.add(sign)
    return { written: [sign], removed }
  }

  /** None any more. */
  none(): NameChange {
    return { written: [], removed: [...this.#said] }
  }

  /** Has it said again and again. */
  start(say: () => void): void {
    this.stop()
    this.#timer = setInterval(say, sayEvery)
    this.#timer.unref()
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}
