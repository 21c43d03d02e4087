import type { Clock } from '../../src/images-api/retry-policy.ts'

export interface HeldClock extends Clock {
  /** Milliseconds that those who sleep have left, in the order of falling asleep. */
  sleeping(): number[]
  /** Lets time pass, and wakes whose time has come. */
  advance(milliseconds: number): void
}

/** A clock that stands still until the test moves it. */
export function heldClock(): HeldClock {
  let now = Date.now()
  let sleepers: { until: number; wake: () => void }[] = []
  return {
    now: () => now,
    random: () => 0,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { until: now + milliseconds, wake: resolve }
        sleepers.push(sleeper)
        signal.addEventListener('abort', () => {
          sleepers = sleepers.filter((one) => one !== sleeper)
          reject(signal.reason)
        })
      }),
    sleeping: () => sleepers.map(({ until }) => until - now),
    advance(milliseconds) {
      now += milliseconds
      const due = sleepers.filter(({ until }) => until <= now)
      sleepers = sleepers.filter(({ until }) => until > now)
      for (const { wake } of due) wake()
    },
  }
}
