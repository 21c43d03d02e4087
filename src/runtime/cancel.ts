/** Milliseconds in which what is under way when a run is cancelled may still come in. */
export const farewell = 4000

/**
 * Milliseconds after which a cancelled run ends, whatever is still under way: what came in has been put
 * away by then. The runner sends SIGINT, after 7.5 seconds SIGTERM, and kills 2.5 seconds later, so the
 * second signal finds the run ending. Others send SIGTERM alone, and wait ten seconds or longer.
 */
const longest = 8000

/** What is said of a run that is cancelled, while it ends. */
export interface Farewell {
  /** Why it ends, for what is thrown. */
  reason(): Error
  /** At once, in one line. */
  log(line: string): void
  /** Where it had to be ended: nobody else says so. */
  giveUp(error: Error): void
}

/**
 * A signal that is aborted when the process is asked to end. What is not finished soon after is given
 * up: the process then ends although something is still under way.
 */
export function cancelSignal({ reason, log, giveUp }: Farewell): AbortSignal {
  const cancel = new AbortController()
  const end = () => {
    giveUp(reason())
    process.exit(process.exitCode ?? 1)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (cancel.signal.aborted) return
      cancel.abort(reason())
      setTimeout(end, longest).unref()
      log(
        `${signal}: nothing new is asked for. What is under way has ${farewell / 1000} s to come in, and is kept; what does not may have been charged.`,
      )
    })
  return cancel.signal
}

/** A cancelled run ends as soon as all is said: a wait that nobody wants any more would keep the process. */
export function endIfCancelled({ aborted }: AbortSignal): void {
  if (aborted) process.exit()
}
