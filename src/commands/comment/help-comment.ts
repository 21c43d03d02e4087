import { whoAmI } from '../../github/comments.ts'
import type { Octokit } from '../../github/octokit.ts'
import type { RepoAddress } from '../../github/repo-address.ts'
import { helpText, marker } from '../../review/help-text.ts'

/** Writes the help as a comment, once for a pull request. @throws PermissionError, or the client's error */
export async function answerHelp(
  octokit: Octokit,
  { owner, name: repo }: RepoAddress,
  number: number,
): Promise<void> {
  const { rest, paginate } = octokit
  const comments = await paginate(rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  })
  const marked = comments.filter(({ body }) => body?.startsWith(marker))
  const login = marked.length > 0 ? await whoAmI(octokit) : ''
  if (marked.some(({ user }) => user?.login.toLowerCase() === login.toLowerCase())) return
  await rest.issues.createComment({ owner, repo, issue_number: number, body: helpText() })
}
