import { setTimeout } from 'node:timers/promises'

/** When calls may go on. */
export interface RequestSpacing {
  /** Takes a place, and waits for it. */
  next(): Promise<void>
  /** Takes none, and waits until so many more could go on at once, as far as there is a burst. */
  spare(places: number): Promise<void>
}

/** As many calls as `burst` go on at once, then one each `every` milliseconds; a pause earns them back. */
export function createRequestSpacing({
  burst = 0,
  every,
}: {
  readonly burst?: number
  readonly every: number
}): RequestSpacing {
  /** When all that has gone on would have, had none gone on early. */
  let due = 0
  const untilFree = (places: number) => {
    const now = performance.now()
    due = Math.max(due, now)
    return due - now - Math.max(0, burst - places) * every
  }
  return {
    async next() {
      const wait = untilFree(0)
      due += every
      if (wait > 0) await setTimeout(wait)
    },
    async spare(places) {
      for (let wait = untilFree(places); wait > 0; wait = untilFree(places)) await setTimeout(wait)
    },
  }
}
