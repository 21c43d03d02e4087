import { setTimeout } from 'node:timers/promises'
import type { Moment } from './schedule.ts'

interface Waiting {
  readonly moment: Moment
  left: number
  /** The run ended before. */
  readonly never: () => void
  readonly now: () => void
}

/** Does things at chosen moments of a run; what has not come when the run ends does not come at all. */
export class Moments {
  #waiting = new Set<Waiting>()
  #end = new AbortController()

  begin(): void {
    this.#end = new AbortController()
  }

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
  async at(moment: Moment, act: () => Promise<void>): Promise<void> {
    const { signal } = this.#end
    const came = await new Promise<boolean>((resolve) => {
      const never = () => resolve(false)
      const now = () => resolve(true)
      this.#waiting.add({ moment, left: moment.nth, never, now })
    })
    if (!came) return
    try {
      await setTimeout(moment.delay, undefined, { signal })
    } catch {
      return
    }
    await act()
  }
}
