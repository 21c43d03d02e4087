import { setTimeout } from 'node:timers/promises'
import type { Moment } from './schedule.ts'

interface Waiting {
  readonly moment: Moment
  left: number
  /** The run ended before. */
  readonly never: () => void
  readonly now: () => void
}

/** Does things at chosen moments of one run; what has not come when the run ends does not come at all. */
export class Moments {
  readonly #waiting = new Set<Waiting>()
  readonly #end = new AbortController()

  end(): void {
    this.#end.abort()
    for (const { never } of this.#waiting) never()
    this.#waiting.clear()
  }

  tell(what: Moment['on']): void {
    for (const one of this.#waiting) {
      if (one.moment.on !== what || --one.left > 0) continue
      this.#waiting.delete(one)
      one.now()
    }
  }

  /** Settles when it is done, or when the run has ended without it. */
  async at(moment: Moment, act: () => void | Promise<void>): Promise<void> {
    const { signal } = this.#end
    const came = await new Promise<boolean>((resolve) => {
      const never = () => resolve(false)
      const now = () => resolve(true)
      this.#waiting.add({ moment, left: moment.nth, never, now })
    })
    if (!came) return
    try {
      // Some moments are over before a timer of no time at all.
      if (moment.delay > 0) await setTimeout(moment.delay, undefined, { signal })
    } catch {
      return
    }
    await act()
  }
}
