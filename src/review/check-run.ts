import type { Octokit } from '../repo/octokit.ts'
import { count } from './facts.ts'
import type { RepoAddress } from './report.ts'

/** Name of the check: what a branch rule can demand. */
export const checkName = 'Hero images'

/** How far a pull request's pictures are approved. */
export interface Standing {
  readonly approved: number
  /** Pictures that nobody has approved yet. */
  readonly waiting: number
  /** Posts whose picture is not chosen, or could not be drawn. */
  readonly without: number
}

/** A check run as GitHub takes it. */
export type Check =
  | { readonly status: 'queued'; readonly title: string }
  | {
      readonly status: 'completed'
      readonly conclusion: 'success' | 'neutral'
      readonly title: string
    }

/**
 * The check for a standing. Where approval is required it stays pending until nothing waits: a rule
 * that demands it holds the merge back, and nothing is painted red that nobody did wrong.
 */
export function checkOf({ approved, waiting, without }: Standing, isRequired: boolean): Check {
  if (waiting + without === 0) {
    const title =
      approved === 0 ? 'No picture to approve' : `${count(approved, 'picture')} approved`
    return { status: 'completed', conclusion: 'success', title }
  }
  const parts = [
    ...(waiting > 0 ? [`${waiting} of ${count(approved + waiting, 'picture')} to approve`] : []),
    ...(without > 0 ? [`${count(without, 'post')} without a picture`] : []),
  ]
  const title = parts.join(', ')
  return isRequired
    ? { status: 'queued', title }
    : { status: 'completed', conclusion: 'neutral', title }
}

/**
 * Puts the check on a commit. The last one of a name counts, so that none has to be found first.
 * @param link page with the pictures; empty where there is none
 * @throws PermissionError without `checks: write`, or the client's error
 */
export async function putCheck(
  octokit: Octokit,
  { owner, name }: RepoAddress,
  head: string,
  check: Check,
  link: string,
): Promise<void> {
  const { title, ...state } = check
  const summary =
    link === ''
      ? 'The comment on the pull request shows the pictures.'
      : `[The comment on the pull request](${link}) shows the pictures. Tick *Approve* below each, or comment \`/hero approve\`.`
  await octokit.rest.checks.create({
    owner,
    repo: name,
    name: checkName,
    head_sha: head,
    ...state,
    ...(link === '' ? {} : { details_url: link }),
    output: { title, summary },
  })
}
