/**
 * Sends things away, one load at a time: the first at once, what comes while a load is under way goes
 * with the next. A load that fails is sent once more; where that fails too, it is given up, and nothing
 * is sent any more.
 */
export class SendQueue<T> {
  readonly #send: (batch: readonly T[]) => Promise<void>
  readonly #failed: (error: unknown) => void
  #waiting: T[] = []
  #underWay: Promise<void> | undefined
  /** How many are on their way, and what waits for them to be there. */
  #loaded = 0
  #arrival = Promise.withResolvers<void>()
  #failures = 0

  /** @param failed told once, of the failure after which nothing is sent any more */
  constructor(send: (batch: readonly T[]) => Promise<void>, failed: (error: unknown) => void) {
    this.#send = send
    this.#failed = failed
  }

  add(...things: readonly T[]): void {
    if (this.#failures > 1) return
    this.#waiting.push(...things)
    this.#underWay ??= this.#fly()
  }

  /** Resolves when all that was added is there, or given up. Never rejects. */
  async settled(): Promise<void> {
    while (this.#underWay) await this.#underWay
  }

  /** Resolves when no more than so many wait or are on their way. Never rejects. */
  async within(most: number): Promise<void> {
    while (this.#underWay && this.#waiting.length + this.#loaded > most) await this.#arrival.promise
  }

  async #fly(): Promise<void> {
    // What comes in the same moment goes along.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0)
      this.#loaded = batch.length
      try {
        await this.#send(batch)
        this.#failures = 0
      } catch (error) {
        if (++this.#failures > 1) {
          this.#waiting = []
          this.#failed(error)
        } else this.#waiting.unshift(...batch)
      }
      this.#loaded = 0
      this.#arrival.resolve()
      this.#arrival = Promise.withResolvers()
    }
    this.#underWay = undefined
  }
}
