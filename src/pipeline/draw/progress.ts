import type { RunBudget } from '../../ledger/run-budget.ts'
import { total } from '../../ledger/total.ts'
import type { RunContext } from '../context.ts'
import { costWithDark } from '../plan/dark-version.ts'
import type { Planned } from '../plan/planned.ts'

/** How far a run is. Costs are US dollars. */
export interface ProgressFacts {
  readonly drawn: number
  readonly failed: number
  readonly total: number
  readonly seconds: number
  /** By this run. */
  readonly spent: number
  /** Of what is done: pictures that had to be asked for, and take time. */
  readonly asked: number
  /** What is still to be asked for. */
  readonly left: number
  /** For all that has to be asked for, by estimate; undefined where unknown. */
  readonly estimate: number | undefined
}

/** A run of fewer pictures is over before anybody asks how long it takes. */
const manyPictures = 10
/** So many have come before it is said how many come in a minute. */
const enoughForRate = 3

/** One line for each picture that is done: `3/12 drawn, 41 s, about $0.10`; of many, what is to come. Pure. */
export function progressLine(facts: ProgressFacts): string {
  const { drawn, failed, total, seconds, spent } = facts
  const cost = spent > 0 ? `, about $${spent.toFixed(2)}` : ''
  const missed = failed > 0 ? `, ${failed} failed` : ''
  return `${drawn}/${total} drawn${missed}, ${Math.round(seconds)} s${cost}${toCome(facts)}`
}

/** `; 12.5 a minute, $1.60 to come, 3 min left`. */
function toCome({ total, seconds, asked, left, spent, estimate = 0 }: ProgressFacts): string {
  if (total < manyPictures || asked < enoughForRate || left === 0 || seconds <= 0) return ''
  const each = seconds / asked
  const rate = 60 / each
  // What is under way counts as spent already.
  const dollars = estimate - spent
  const cost = dollars < 0.005 ? '' : `, $${dollars.toFixed(2)} to come`
  return `; ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a minute${cost}, ${timeIn(left * each)} left`
}

/** `40 s`, `3 min`, `2 h 10 min`. */
function timeIn(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`
  const minutes = Math.round(seconds / 60)
  const rest = minutes % 60
  return minutes < 60
    ? `${minutes} min`
    : `${(minutes - rest) / 60} h${rest > 0 ? ` ${rest} min` : ''}`
}

/** Tells how far a run is, picture by picture. */
export class Progress {
  readonly #total: number
  readonly #context: Pick<RunContext, 'log' | 'now'>
  readonly #budget: RunBudget
  readonly #start: number
  /** Those that have to be asked for, and are not done. */
  readonly #left: Set<Planned>
  readonly #asked: number
  readonly #estimate: number | undefined
  #drawn = 0
  #failed = 0

  /**
   * @param all how many there are
   * @param toAsk those of all that have to be asked for: the others were drawn before
   * @param budget knows what was really spent, and what may have been
   */
  constructor(
    all: number,
    toAsk: readonly Planned[],
    context: Pick<RunContext, 'log' | 'now'>,
    budget: RunBudget,
  ) {
    this.#total = all
    this.#left = new Set(toAsk)
    this.#asked = toAsk.length
    this.#estimate = total(toAsk.map(costWithDark))
    this.#context = context
    this.#budget = budget
    this.#start = context.now().getTime()
  }

  drawn(planned: Planned): void {
    this.#drawn++
    this.#say(planned, planned.post.path)
  }

  failed(planned: Planned, reason: string): void {
    this.#failed++
    this.#say(planned, `${planned.post.path} failed: ${reason}`)
  }

  #say(planned: Planned, what: string): void {
    this.#left.delete(planned)
    const facts = {
      drawn: this.#drawn,
      failed: this.#failed,
      total: this.#total,
      seconds: (this.#context.now().getTime() - this.#start) / 1000,
      spent: this.#budget.spent.cost,
      asked: this.#asked - this.#left.size,
      left: this.#left.size,
      estimate: this.#estimate,
    }
    this.#context.log.info(`${progressLine(facts)}: ${what}`)
  }
}
