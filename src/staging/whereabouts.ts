import { keptForNext, notKept } from './messages.ts'

/** Where the drawings are that a run used or made, by their names. */
export class Whereabouts {
  /** Drawn by this run, each to be put away. */
  readonly #own = new Set<string>()
  /** Put away, and safe. */
  readonly #kept = new Set<string>()
  /** Delivered or damaged: nobody needs them any more. */
  readonly #done = new Set<string>()

  /** This run drew one. */
  drew(name: string): void {
    this.#own.add(name)
  }

  isOwn(name: string | undefined): boolean {
    return name !== undefined && this.#own.has(name)
  }

  /** One is put away. */
  safe(name: string): void {
    if (!this.#done.has(name)) this.#kept.add(name)
  }

  /** One is of no use any more. */
  done(name: string | undefined): void {
    if (name === undefined) return
    this.#kept.delete(name)
    this.#done.add(name)
  }

  /** For people, should the run end now: what waits for the next one, and what does not. */
  get inWords(): readonly string[] {
    const left = [...this.#own].filter((name) => !this.#kept.has(name) && !this.#done.has(name))
    return [
      ...(this.#kept.size === 0 ? [] : [keptForNext(this.#kept.size)]),
      ...(left.length === 0 ? [] : [notKept(left.length)]),
    ]
  }
}
