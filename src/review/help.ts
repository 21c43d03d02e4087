import type { Octokit } from '../repo/octokit.ts'
import type { RepoAddress } from './report.ts'
import { acts } from './requests/request.ts'
import { whoAmI } from './sticky.ts'
import { table } from './table.ts'

/** First line of the comment with the help, which is written once. */
const marker = '<!-- hero-images help -->'

/** What people can ask for, as Markdown. */
export const helpText = (): string =>
  [
    marker,
    '**What you can say to hero-images**, on the first line of a new comment, if you may write to this repository:',
    table(
      ['Comment', 'What it does'],
      acts.map(([words, meaning]) => [`\`${words}\``, meaning]),
    ),
    'A post goes by its number in the comment with the images, its path, or its file name.',
  ].join('\n\n')

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
