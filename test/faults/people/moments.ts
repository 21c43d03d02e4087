import { setTimeout } from 'node:timers/promises'

type What = 'asked' | 'made' | 'sent'

/** Tells when the first picture of a run is asked for, made, handed over, or the run has ended. */
export class FirstMoments {
  readonly #came = new Map<string, PromiseWithResolvers<boolean>>()

  #of(what: What, run: number) {
    const key = `${what} ${run}`
    const moment = this.#came.get(key) ?? Promise.withResolvers<boolean>()
    this.#came.set(key, moment)
    return moment
  }

  tell(what: What, run: number): void {
    this.#of(what, run).resolve(true)
  }

  ended(run: number): void {
    for (const what of ['asked', 'made', 'sent'] as const) this.#of(what, run).resolve(false)
  }

  /** So many ms after that moment; false at once where the run ended without it. */
  async after(what: What, run: number, delay: number): Promise<boolean> {
    const came = await this.#of(what, run).promise
    if (came) await setTimeout(delay)
    return came
  }
}
