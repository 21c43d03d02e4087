/** The runner waits 7.5 seconds after SIGINT and 2.5 after SIGTERM: then nobody hears what is said. */
const longest = 4500

/**
 * A signal that is aborted when the process is asked to end. What is not finished soon after is given
 * up: the process then ends although something is still under way.
 * @param say tells people why, where that was not done before the process ends
 */
export function cancelSignal<E extends Error>(reason: () => E, say: (why: E) => void): AbortSignal {
  const cancel = new AbortController()
  const end = () => {
    // A process that knows its code has said all that it had to say.
    if (process.exitCode === undefined) say(cancel.signal.reason)
    process.exit(process.exitCode ?? 1)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (cancel.signal.aborted) return
      cancel.abort(reason())
      setTimeout(end, longest).unref()
    })
  return cancel.signal
}
