/** A request that got no whole answer. */
export class BrokenExchange extends Error {
  override readonly name = 'BrokenExchange'
  /** False where nobody can have seen it: no connection was there yet. */
  readonly isSent: boolean
  /** Milliseconds that it had, where they are what ended it. */
  readonly time: number | undefined

  constructor(cause: unknown, { isSent, time }: { isSent: boolean; time?: number }) {
    super('the exchange broke', { cause })
    this.isSent = isSent
    this.time = time
  }
}

/** Whether a request that failed with this may have reached its server. */
export const mayBeSent = (thrown: unknown): boolean =>
  !(thrown instanceof BrokenExchange) || thrown.isSent
