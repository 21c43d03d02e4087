import type { Studio } from './studio.ts'

/** One line for each picture that is done: `3/12 drawn, 41 s, about $0.10: content/a.md`. */
export class Progress {
  readonly #total: number
  readonly #studio: Pick<Studio, 'log' | 'now'>
  readonly #start: number
  #drawn = 0
  #failed = 0
  #cost = 0

  constructor(total: number, studio: Pick<Studio, 'log' | 'now'>) {
    this.#total = total
    this.#studio = studio
    this.#start = studio.now().getTime()
  }

  drawn(post: string, cost: number | undefined): void {
    this.#drawn++
    this.#cost += cost ?? 0
    this.#say(post)
  }

  failed(post: string, reason: string): void {
    this.#failed++
    this.#say(`${post} failed: ${reason}`)
  }

  #say(what: string): void {
    const seconds = Math.round((this.#studio.now().getTime() - this.#start) / 1000)
    const cost = this.#cost > 0 ? `, about $${this.#cost.toFixed(2)}` : ''
    const failed = this.#failed > 0 ? `, ${this.#failed} failed` : ''
    this.#studio.log.info(
      `${this.#drawn}/${this.#total} drawn${failed}, ${seconds} s${cost}: ${what}`,
    )
  }
}
