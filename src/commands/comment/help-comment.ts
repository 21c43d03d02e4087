import { helpText, marker } from '../../review/help-text.ts'
import type { GitHubSession } from '../session.ts'

/** Writes the help as a comment, once for a pull request. @throws PermissionError, or the client's error */
export async function answerHelp(
  number: number,
  { octokit, address: { owner, name: repo }, comments, login }: GitHubSession,
): Promise<void> {
  const marked = (await comments.read(number)).filter(({ body }) => body?.startsWith(marker))
  const us = marked.length > 0 ? await login() : ''
  if (marked.some(({ user }) => user?.login.toLowerCase() === us.toLowerCase())) return
  await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body: helpText() })
}
