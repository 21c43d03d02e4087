import type { ApiAnswer } from './api-error.ts'

/**
 * How long the server asks us to wait, in milliseconds: `retry-after-ms`, `retry-after` in seconds or
 * as a date, words ("try again in 1m2s", "240ms", Azure's "retry after 10 seconds", Gemini's "retry
 * in 12.5s" or `retryDelay`), and last, for a rate limit, OpenAI's `x-ratelimit-reset-…`. A date is
 * counted from the answer's own, since its clock and ours may differ.
 */
export function waitHint(answer: ApiAnswer, now: number): number | undefined {
  const { 'retry-after-ms': precise, 'retry-after': header } = answer.headers
  if (typeof precise === 'string' && Number.parseFloat(precise) >= 0)
    return Number.parseFloat(precise)
  if (typeof header === 'string') {
    if (/^\s*\d+(\.\d+)?\s*$/.test(header)) return Number.parseFloat(header) * 1000
    const date = Date.parse(header)
    if (!Number.isNaN(date)) return Math.max(0, date - (sentAt(answer) ?? now))
  }
  const wait =
    /(?:try again|retry) (?:in|after) (\d[^"]{0,40})/i.exec(answer.text)?.[1] ??
    /"retryDelay":\s*"(\d[^"]{0,40})"/.exec(answer.text)?.[1]
  // A number alone is seconds.
  if (wait !== undefined) return duration(wait) ?? Number.parseFloat(wait) * 1000
  return answer.status === 429 ? resetOf(answer.headers) : undefined
}

/** When the server says that it answered, by its clock (RFC 9110, 6.6.1). */
function sentAt({ headers: { date } }: ApiAnswer): number | undefined {
  const time = typeof date === 'string' ? Date.parse(date) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}

/**
 * The limits that are used up, or may be: the one that takes longest is the one to wait for. Other
 * providers put a moment there, as a number or a date: that is no duration, and says nothing here.
 */
function resetOf(headers: ApiAnswer['headers']): number | undefined {
  const waits = ['images', 'requests', 'tokens'].map((limit) => {
    const reset = headers[`x-ratelimit-reset-${limit}`]
    const remaining = headers[`x-ratelimit-remaining-${limit}`] ?? '0'
    return typeof reset === 'string' && Number(remaining) <= 0 ? duration(reset) : undefined
  })
  const known = waits.filter((wait) => wait !== undefined)
  return known.length > 0 ? Math.max(...known) : undefined
}

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of `1h2m3.5s`, `240ms`, `2 minutes and 5 seconds`. */
function duration(text: string): number | undefined {
  const piece =
    /\s*(?:and\s+)?(\d+(?:\.\d+)?)\s*(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|d|days?)(?![a-z])/iy
  let sum: number | undefined
  for (let found = piece.exec(text); found !== null; found = piece.exec(text)) {
    const name = found[2]!.toLowerCase()
    const unit = /^(ms|milli)/.test(name) ? 'ms' : name[0]
    sum = (sum ?? 0) + Number(found[1]) * UNITS[unit as keyof typeof UNITS]
  }
  return sum
}
