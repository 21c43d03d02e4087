import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { HeroImagesError } from '../errors.ts'
import type { Octokit } from './octokit.ts'
import type { RepoAddress } from './repo-address.ts'

/** Name of the check: what a branch rule can demand. @param name the input `name` */
export const checkName = (name = ''): string => `Hero images${name && ` (${name})`}`

/** What a check run says. */
interface CheckText {
  readonly title: string
  /** Markdown. */
  readonly summary: string
  /** Page behind it; absent where there is none. */
  readonly link?: string
}

/** Where a check goes, and whose it is. */
export interface CheckPlace {
  readonly head: string
  /** The input `name`. */
  readonly name: string
}

/** A check run as GitHub takes it. */
export type Check = CheckText &
  (
    | { readonly status: 'queued' }
    | { readonly status: 'completed'; readonly conclusion: 'success' | 'neutral' | 'failure' }
  )

/**
 * Puts the check on a commit. The last one of a name counts, so that none has to be found first: where
 * GitHub did not take it, or did not say so, it is sent once more, with the same `external_id`.
 * @param pause waits so many milliseconds
 * @throws PermissionError without `checks: write`, or the client's error
 */
export async function putCheck(
  octokit: Octokit,
  { owner, name: repo }: RepoAddress,
  { head, name }: CheckPlace,
  { title, summary, link, ...state }: Check,
  pause: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<void> {
  const check = {
    owner,
    repo,
    name: checkName(name),
    head_sha: head,
    ...state,
    ...(link === undefined ? {} : { details_url: link }),
    output: { title, summary },
  }
  const external_id = createHash('sha256').update(JSON.stringify(check)).digest('hex').slice(0, 20)
  const send = () => octokit.rest.checks.create({ ...check, external_id })
  try {
    await send()
  } catch (error) {
    if (error instanceof HeroImagesError) throw error
    await pause(1000)
    await send()
  }
}
