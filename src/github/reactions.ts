import type { Octokit } from './octokit.ts'
import type { RepoAddress } from './repo-address.ts'

/** `eyes`: seen; `rocket`: done; `confused`: not understood, or not allowed. */
export type Reaction = 'eyes' | 'rocket' | 'confused'

/** Answers a comment with a reaction. Without the right to, the comment stays without: it is a courtesy. */
export async function react(
  octokit: Octokit,
  { owner, name }: RepoAddress,
  comment: number,
  content: Reaction,
): Promise<void> {
  await octokit.rest.reactions
    .createForIssueComment({ owner, repo: name, comment_id: comment, content })
    .catch(() => undefined)
}
