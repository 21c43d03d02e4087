import { BranchGoneError } from '../../errors.ts'
import { getPull } from '../../github/pull-request.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { GitHubSession } from '../session.ts'

/**
 * The same session, which commits to the branch of a pull request only while that is open: what comes
 * after a merge would be on a branch that nobody merges again.
 */
export function whileOpen(number: number, session: GitHubSession): GitHubSession {
  const { octokit, address, context } = session
  const commit: ContentRepo['commit'] = async (change) => {
    const { state, merged } = await getPull(octokit, address, number)
    if (state === 'closed')
      throw new BranchGoneError(
        `Pull request #${number} was ${merged ? 'merged' : 'closed'} meanwhile.`,
        {
          hint: 'What was drawn is kept: it is used, not paid for again, where the pull request is opened again, or its branch is worked on.',
        },
      )
    return context.repo.commit(change)
  }
  return { ...session, context: { ...context, repo: { ...context.repo, commit } } }
}
