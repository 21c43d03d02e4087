import type { CommentEvent } from '../../review/comment-event.ts'
import type { GitHubSession } from '../session.ts'

/**
 * Answers what somebody said in a comment of its own. A run that is started again writes into the same
 * one.
 * @param text Markdown
 * @throws PermissionError, or the client's error
 */
export async function reply(
  event: CommentEvent,
  text: string,
  { octokit, address: { owner, name: repo }, comments, login }: GitHubSession,
): Promise<void> {
  const said = event.how === 'review' ? `review ${event.review}` : String(event.comment)
  const marker = `<!-- hero-images answer ${said} -->`
  const body = `${marker}\n${text}`
  const marked = (await comments.read(event.number)).filter((one) => one.body?.startsWith(marker))
  const us = marked.length > 0 ? (await login()).toLowerCase() : ''
  const own = marked.find(({ user }) => user?.login.toLowerCase() === us)
  if (own) await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body })
  else await octokit.rest.issues.createComment({ owner, repo, issue_number: event.number, body })
}
