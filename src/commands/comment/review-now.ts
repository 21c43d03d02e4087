import type { CommentEvent } from '../../review/comment-event.ts'
import type { GitHubSession } from '../session.ts'

type Review = Extract<CommentEvent, { how: 'review' }>

/**
 * Whether an approving review still stands: its run may come after that of its dismissal, or of a later
 * review of the same person that wants changes.
 * @throws the client's error
 */
export async function stillApproves(
  { number, review, reviewer, verdict }: Review,
  { octokit, address: { owner, name: repo } }: Pick<GitHubSession, 'octokit' | 'address'>,
): Promise<boolean> {
  if (verdict !== 'approves') return false
  const all = await octokit.paginate(octokit.rest.pulls.listReviews, {
    ...{ owner, repo, pull_number: number, per_page: 100 },
  })
  const own = all.find(({ id }) => id === review)
  if (own?.state.toUpperCase() === 'DISMISSED') return false
  return !all.some(
    ({ id, user, state }) =>
      id > review &&
      user?.login.toLowerCase() === reviewer.toLowerCase() &&
      state.toUpperCase() === 'CHANGES_REQUESTED',
  )
}
