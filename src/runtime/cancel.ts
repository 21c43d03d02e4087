/** The runner waits 7.5 seconds after SIGINT and 2.5 after SIGTERM: then nobody hears what is said. */
const longest = 4500

/**
 * A signal that is aborted when the process is asked to end. What is not finished soon after is given
 * up: the process then ends although something is still under way.
 */
export function cancelSignal(reason: () => Error): AbortSignal {
  const cancel = new AbortController()
  const end = () => process.exit(process.exitCode ?? 1)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (cancel.signal.aborted) return
      cancel.abort(reason())
      setTimeout(end, longest).unref()
    })
  return cancel.signal
}
