import { setTimeout } from 'node:timers/promises'

/** Milliseconds in which the process sees to its connections. */
const socketDrainMs = 20

/** One caller after the other, each when what came in from the network has been seen. */
export class Turns {
  #last: Promise<void> = Promise.resolve()

  /** @param settled is waited for at each turn, once connections were seen to */
  next(settled: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(async () => {
      await setTimeout(socketDrainMs)
      await settled()
    })
    return this.#last
  }
}
