import type { Comment } from '../../github/comments.ts'
import { withOwner } from '../../repo/kept-names.ts'
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
  session: GitHubSession,
): Promise<void> {
  const { octokit, address, context } = session
  const { owner, name: repo } = address
  const said = event.how === 'review' ? `review ${event.review}` : String(event.comment)
  const marker = `<!-- hero-images answer ${withOwner(said, context.inputs.name)} -->`
  const body = `${marker}\n${text}`
  const own = await ownMarked(marker, event.number, session)
  if (own) await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body })
  else await octokit.rest.issues.createComment({ owner, repo, issue_number: event.number, body })
}

/** Our own comment that a marker opens, for anybody can write one. @throws the client's error */
export async function ownMarked(
  marker: string,
  number: number,
  { comments, login }: Pick<GitHubSession, 'comments' | 'login'>,
): Promise<Comment | undefined> {
  const marked = (await comments.read(number)).filter(({ body }) => body?.startsWith(marker))
  const us = marked.length > 0 ? (await login()).toLowerCase() : ''
  return marked.find(({ user }) => user?.login.toLowerCase() === us)
}
