import { setTimeout } from 'node:timers/promises'

/** Milliseconds that a cancelled run may still take to put drawings away: the runner kills it after ten seconds. */
const grace = 3000

/** Waits for something that never rejects. @throws the reason of the signal where the run is cancelled meanwhile */
export async function unlessCancelled(work: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const ended = new AbortController()
  await Promise.race([work, abortOf(signal, ended)])
  ended.abort()
  signal.throwIfAborted()
}

/** Waits for something; where the run is cancelled, for {@link grace} at most. Never rejects by itself. */
export async function inTime(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const ended = new AbortController()
  const tooLong = async () => {
    if (!signal.aborted) await abortOf(signal, ended)
    await setTimeout(grace, undefined, { signal: ended.signal })
  }
  await Promise.race([work, tooLong().catch(() => {})])
  ended.abort()
}

/** Resolves when a signal that is not aborted yet is; nobody listens any more after the end. */
const abortOf = (signal: AbortSignal, ended: AbortController): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { signal: ended.signal })
  })
