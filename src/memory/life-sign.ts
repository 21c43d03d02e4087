import { runPath } from '../ledger/account-entry.ts'
import type { Moment } from '../ledger/account-state.ts'

/** Milliseconds after which a run that says nothing is taken for dead. */
const silence = 40_000

/** Milliseconds after which it says that it lives, and writes what was paid since. */
const sayEvery = 15_000

/** The sign of life of a run: the path of a file that says until when it is to be believed. */
export class LifeSign {
  /** The one that stands there now. */
  now: string | undefined
  #timer: NodeJS.Timeout | undefined
  readonly #atOnce: number

  /** @param atOnce how many pictures the run draws at once */
  constructor(atOnce: number) {
    this.#atOnce = atOnce
  }

  /** The next one. */
  at({ run, now }: Moment): string {
    return runPath({ run, until: now + silence, atOnce: this.#atOnce })
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
