import type { Dispatcher } from 'undici'
import { ImagesApiError } from '../errors.ts'
import type { KeySource } from './key-source.ts'
import { retrying } from './retry.ts'
import { type Clock, wallClock } from './retry-policy.ts'
import { exchangeToken, type ShortKey, type WorkloadIdentity } from './token-exchange.ts'

/** What short keys are had with. */
export interface ShortKeysOptions {
  readonly identity: WorkloadIdentity
  /** A fresh token of GitHub's for an audience. @throws ImagesApiError */
  readonly subjectToken: (audience: string) => Promise<string>
  /** Called with each key before anything else knows it. */
  readonly hide: (key: string) => void
  readonly dispatcher: Dispatcher
  /** Ends what is under way. */
  readonly signal: AbortSignal
  /** Milliseconds since the epoch, after which nothing is waited for. */
  readonly deadline: number
  readonly log: (line: string) => void
  readonly clock?: Clock
}

const attempts = 3

/** Of keys that were given out, the newest: the others have ended, and to look for each takes time. */
const mostHidden = 4

/**
 * Keys that end by themselves, each had when it is first wanted and renewed before its end, once for all
 * who wait for it. Where it cannot be renewed, the old one is used to its end.
 */
export function createShortKeys(options: ShortKeysOptions): KeySource {
  const { identity, subjectToken, hide, clock = wallClock, signal } = options
  let now: ShortKey | undefined
  let given: readonly string[] = []
  let renewal: Promise<ShortKey> | undefined

  async function renew(): Promise<ShortKey> {
    const way = { dispatcher: options.dispatcher, signal, now: clock.now }
    const { value } = await retrying(
      async () => exchangeToken(await subjectToken(identity.audience), identity, way),
      { ...options, attempts, clock, isCancelled: () => signal.aborted },
    )
    hide(value.text)
    given = [...given, value.text].slice(-mostHidden)
    now = value
    return value
  }

  return {
    async current() {
      const known = now
      if (known && clock.now() < known.renewAt) return known.text
      renewal ??= renew().finally(() => {
        renewal = undefined
      })
      try {
        return (await renewal).text
      } catch (error) {
        if (known && known === now && clock.now() < known.expiresAt) return known.text
        throw error
      }
    },
    given: () => given,
    refused(key) {
      // Another request may have had a new one meanwhile.
      if (now?.text === key) now = undefined
      return true
    },
  }
}

/** No key at all, and why: for who must not have one. */
export const noKey = (message: string, hint: string): KeySource => ({
  current: async () => {
    throw new ImagesApiError(message, { failure: 'account', hint })
  },
  given: () => [],
  refused: () => false,
})
