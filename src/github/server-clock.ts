/** Headers of an answer, as octokit has them. */
type Headers = Record<string, string | number | undefined>

/** Milliseconds; less is the way of an answer, or the second in which GitHub counts. */
const noise = 30_000

/** When the hourly limit begins anew, in seconds since 1970. */
const reset = 'x-ratelimit-reset'
/** The same as GitHub said it, where ours is another. */
const theirs = 'x-ratelimit-reset-there'

const headersOf = (error: unknown): Headers | undefined =>
  (Object(error) as { response?: { headers?: Headers } }).response?.headers

/**
 * A refusal whose limit begins anew at a moment of our own clock: plugin-throttling 11 takes the moment for
 * that, and would wait for a day where the runner's clock is a day behind GitHub's.
 * @param now milliseconds since 1970
 */
export function byOurClock(error: unknown, now: number): unknown {
  const headers = headersOf(error)
  const date = Date.parse(String(headers?.date))
  if (headers?.[reset] === undefined || headers[theirs] !== undefined) return error
  if (Number.isNaN(date) || Math.abs(now - date) < noise) return error
  headers[theirs] = headers[reset]
  headers[reset] = String(Math.round(Number(headers[reset]) + (now - date) / 1000))
  return error
}

/** When the limit begins anew by GitHub's clock, in seconds since 1970; not a number where it is not said. */
export const resetThere = (headers: Headers): number => Number(headers[theirs] ?? headers[reset])
