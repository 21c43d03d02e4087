import { setTimeout } from 'node:timers/promises'
import type { getOctokit } from '@actions/github'
import { statusOf } from './api-error.ts'

/** What is right or wrong for good, an empty repo (409), and a limit, which is waited for elsewhere. */
const final = new Set([400, 401, 403, 404, 409, 410, 422, 429, 451])

/** Whether it may be answered otherwise in some seconds: a server's error, or a broken connection. */
export function isPassing(error: unknown): boolean {
  const status = statusOf(error) ?? 0
  return status >= 400 && !final.has(status)
}

/**
 * A plugin of octokit: tries a request again on a server's error or a broken connection, as often as its
 * `retries` say, three times if they say nothing; after one, four and nine seconds.
 * @param second in milliseconds
 */
export const retries =
  (second: number) =>
  (octokit: { readonly hook: ReturnType<typeof getOctokit>['hook'] }): void => {
    octokit.hook.wrap('request', async (send, options) => {
      for (let tries = 1; ; tries++) {
        try {
          return await send(options)
        } catch (error) {
          const most: number = options.request.retries ?? 3
          if (!isPassing(error) || tries > most) throw error
          await setTimeout(tries ** 2 * second)
        }
      }
    })
  }
