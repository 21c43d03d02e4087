import { setTimeout } from 'node:timers/promises'

/** As many calls as `burst` go on at once, then one each `every` milliseconds; a pause earns them back. */
export function createPace({
  burst = 0,
  every,
}: {
  readonly burst?: number
  readonly every: number
}): () => Promise<void> {
  /** When all that has gone on would have, had none gone on early. */
  let due = 0
  return async () => {
    const now = performance.now()
    due = Math.max(due, now)
    const wait = due - now - burst * every
    due += every
    if (wait > 0) await setTimeout(wait)
  }
}
