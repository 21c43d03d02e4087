import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Order, Told } from './worker.ts'

const worker = new URL('worker.ts', import.meta.url)

/** Plays orders in processes of their own, one after the other in each. @param took is told of each */
export async function playInCrew(
  orders: readonly Order[],
  workers: number,
  took: (told: Told) => void,
): Promise<void> {
  const left = [...orders]
  await Promise.all(
    Array.from({ length: Math.min(workers, orders.length) }, async () => {
      let child: ChildProcess | undefined
      for (let order = left.shift(); order; order = left.shift()) {
        child ??= fork(worker)
        // One that ended is told of by its end.
        child.send(order, () => {})
        const heard = new AbortController()
        const { signal } = heard
        const told = await Promise.race([
          once(child, 'message', { signal }).then(([told]) => told as Told),
          once(child, 'exit', { signal }).then(([code]) => endedBy(order, code)),
        ])
        heard.abort()
        if (!child.connected) child = undefined
        took(told)
      }
      child?.disconnect()
    }),
  )
}

const endedBy = ({ seed }: Order, code: unknown): Told => ({
  ...{ seed, seconds: 0, happened: [], ends: [], made: 0 },
  violations: [{ what: `the harness ended with code ${code}` }],
})
