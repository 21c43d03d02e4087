import type { RunBudget } from '../../ledger/run-budget.ts'
import type { RunContext } from '../context.ts'

/** One line for each picture that is done: `3/12 drawn, 41 s, about $0.10: content/a.md`. */
export class Progress {
  readonly #total: number
  readonly #context: Pick<RunContext, 'log' | 'now'>
  readonly #budget: RunBudget
  readonly #start: number
  #drawn = 0
  #failed = 0

  /** @param budget knows what was really spent, and what may have been */
  constructor(total: number, context: Pick<RunContext, 'log' | 'now'>, budget: RunBudget) {
    this.#total = total
    this.#context = context
    this.#budget = budget
    this.#start = context.now().getTime()
  }

  drawn(post: string): void {
    this.#drawn++
    this.#say(post)
  }

  failed(post: string, reason: string): void {
    this.#failed++
    this.#say(`${post} failed: ${reason}`)
  }

  #say(what: string): void {
    const seconds = Math.round((this.#context.now().getTime() - this.#start) / 1000)
    const { cost: spent } = this.#budget.spent
    const cost = spent > 0 ? `, about $${spent.toFixed(2)}` : ''
    const failed = this.#failed > 0 ? `, ${this.#failed} failed` : ''
    this.#context.log.info(
      `${this.#drawn}/${this.#total} drawn${failed}, ${seconds} s${cost}: ${what}`,
    )
  }
}
