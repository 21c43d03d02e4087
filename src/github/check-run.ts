import type { Octokit } from './octokit.ts'
import type { RepoAddress } from './repo-address.ts'

/** Name of the check: what a branch rule can demand. */
export const checkName = 'Hero images'

/** A check run as GitHub takes it. */
export type Check =
  | { readonly status: 'queued'; readonly title: string }
  | {
      readonly status: 'completed'
      readonly conclusion: 'success' | 'neutral'
      readonly title: string
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
