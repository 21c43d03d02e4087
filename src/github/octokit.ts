import { getOctokit } from '@actions/github'
import { throttling } from '@octokit/plugin-throttling'
import type Bottleneck from 'bottleneck'
import { proxyRefusal } from '../errors.ts'
import { explain } from './api-error.ts'
import { createCancelledWaits } from './cancelled-waits.ts'
import { Limiter } from './limiter.ts'
import { createRequestSpacing, type RequestSpacing } from './request-spacing.ts'
import { retries } from './retries.ts'
import { byOurClock } from './server-clock.ts'
import { brokenAnswer, isWhole } from './whole-answer.ts'

export type Octokit = ReturnType<typeof createOctokit>

export interface OctokitSettings {
  readonly token: string
  /** `https://api.github.com`, or the address of the API on another server. */
  readonly apiUrl: string
  /** Takes one line for people, without a newline. */
  readonly log: (line: string) => void
  /** Ends what waits when the run is cancelled. */
  readonly signal?: AbortSignal
  /** How long to wait, in milliseconds; tests make it short. */
  readonly spacing?: {
    /** Between two writes. */
    readonly write: number
    /** Writes that go out at once before that counts; none if not said. */
    readonly burst?: number
    /** What counts as a second: of back-off, and between two writes that notify people. */
    readonly second: number
  }
}

/**
 * GitHub grants 900 points a minute and counts five for a write: 40 at once and 120 of 500 ms are 800.
 * What is written at once is safe at once: a run may be killed. Of comments and the like GitHub takes
 * 80 a minute.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const documented = { write: 500, burst: 40, second: 1000 }

/**
 * Of a burst, left to what cannot wait by what can: a request says so with `request: { canWait: true }`.
 * Three drawings that arrive one after the other are put away with no more.
 */
const left = 12

/** Longer than this nobody wants to pay for a runner that waits. */
const longestWait = 15 * 60

/**
 * Objects of git that nothing names yet: to send one twice changes nothing that anybody sees,
 * whatever became of the first.
 */
const unseen = /\/git\/(blobs|trees|commits)$/

/**
 * A client for GitHub's REST API that keeps GitHub's rules and ours:
 * - reads are tried again on 5xx, up to three times
 * - a write is sent once, as nobody can know what became of it; only git objects that nothing names
 *   are sent again
 * - a rate limit is waited for, twice at most, and by GitHub's clock
 * - where the run is cancelled nothing is waited for
 * - a read whose answer is not whole is sent once more
 * - what can wait leaves some of a burst to what cannot
 * - 401 is a HeroImagesError, 403 a PermissionError
 */
export function createOctokit({
  token,
  apiUrl,
  log,
  signal,
  spacing = documented,
}: OctokitSettings) {
  const waits = createCancelledWaits(signal)
  const writes = createRequestSpacing({ every: spacing.write, burst: spacing.burst ?? 0 })
  const wait =
    (limit: string) =>
    (seconds: number, request: { method: string; url: string }, _: unknown, tries: number) => {
      const again = tries < 2 && seconds <= longestWait && waits.mayWait(seconds, request)
      const then = again ? `trying again (${tries + 1} of 2)` : 'giving up'
      log(`GitHub's ${limit} asks to wait ${seconds} s: ${request.method} ${request.url}: ${then}`)
      return again
    }
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl.replace(/\/+$/, ''),
      log: { debug: () => {}, info: () => {}, warn: log, error: log },
      throttle: {
        Bottleneck: Limiter as unknown as typeof Bottleneck,
        write: queueOf(writes),
        notifications: queueOf(createRequestSpacing({ every: spacing.second })),
        retryAfterBaseValue: spacing.second,
        onRateLimit: wait('rate limit'),
        onSecondaryRateLimit: wait('secondary rate limit'),
      },
    },
    atTheWire(waits),
    retries(spacing.second),
    throttling,
  )
  octokit.hook.before('request', async (options) => {
    // Plugins write into what otherwise all requests share.
    options.request = { ...options.request }
    const { method, url, request } = options
    const isRead = method === 'GET' || method === 'HEAD'
    if (!isRead && !(method === 'POST' && unseen.test(url))) request.retries = 0
    // Before it stands in the queue of the writes.
    if (request.canWait) await writes.spare(left)
  })
  octokit.hook.wrap('request', async (send, options) => {
    const answer = await send(options)
    if (isWhole(options, answer.data)) return answer
    const isSafe = options.method === 'GET' || unseen.test(options.url)
    // What became of a write is seen when it is read.
    if (!isSafe) return answer
    const again = await send(options)
    if (isWhole(options, again.data)) return again
    throw brokenAnswer(options)
  })
  octokit.hook.error('request', (error, options) => {
    throw explain(error, options)
  })
  octokit.hook.wrap('request', (send, options) => waits.whole(() => send(options), options))
  return octokit
}

/** Below the plugins: what they would take wrong of an answer, and when a request is on its way. */
const atTheWire =
  ({ sending }: ReturnType<typeof createCancelledWaits>) =>
  (octokit: { readonly hook: ReturnType<typeof getOctokit>['hook'] }): void => {
    octokit.hook.wrap('request', (send, options) => sending(() => send(options), options))
    octokit.hook.error('request', (error, { request }) => {
      // A proxy's refusal would else be a server's error, to be asked for three times more.
      if (request && proxyRefusal(error)) request.retries = 0
      throw byOurClock(error, Date.now())
    })
  }

/** A pace in the place of the plugin's queue, of which it asks no more than this (plugin-throttling 11). */
function queueOf(spacing: RequestSpacing): Bottleneck.Group {
  const queue = { schedule: async (_: object, go: () => Promise<void>) => spacing.next().then(go) }
  return { key: () => queue } as unknown as Bottleneck.Group
}
