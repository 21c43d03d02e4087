import { helpText, marker } from '../../review/help-text.ts'
import type { GitHubSession } from '../session.ts'
import { ownMarked } from './reply.ts'

/** Writes the help as a comment, once for a pull request. @throws PermissionError, or the client's error */
export async function answerHelp(number: number, session: GitHubSession): Promise<void> {
  if (await ownMarked(marker, number, session)) return
  const { octokit, address } = session
  const { owner, name: repo } = address
  await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body: helpText() })
}
