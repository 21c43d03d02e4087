import { checkName, putCheck } from '../../github/check-run.ts'
import { getPull } from '../../github/pull-request.ts'
import { checkOf, inMergeQueue } from '../../report/check.ts'
import { noticeOf } from '../job-of.ts'
import type { GitHubSession } from '../session.ts'
import { openPullRequest } from './open.ts'
import { reviewMode } from './review-mode.ts'
import { standingOfPull } from './standing-now.ts'

/** A commit on which a merge queue wants to see the checks of a pull request. */
export interface MergeGroup {
  /** Of the pull request that it was made for; those before it in the queue have groups of their own. */
  readonly number: number
  readonly head: string
}

/**
 * Puts the check on a commit of the merge queue: the pull request's own state, by its records and
 * approvals. Nothing is drawn. Gives what it did, in words.
 * @throws PermissionError, and what the main job throws
 */
export async function checkMergeGroup(
  { number, head }: MergeGroup,
  session: GitHubSession,
): Promise<string> {
  const { octokit, address, context } = session
  if (noticeOf(context.inputs) !== '') return noticeOf(context.inputs)
  const opened = await openPullRequest(await getPull(octokit, address, number), session, true)
  const { repo } = opened.session.context
  const state = { head: await repo.snapshot(opened.job.head) }
  const mode = await reviewMode({ job: opened.job, state }, opened.session)
  if (mode === 'off') return `Nobody is asked about the pictures of #${number}: there is no check.`
  const job = { ...opened.job, head: opened.looksAt, choosing: opened.session.fork === undefined }
  const check = inMergeQueue(
    checkOf(await standingOfPull(job, opened.session), mode === 'required'),
  )
  await putCheck(octokit, address, { head, name: context.inputs.name }, check)
  return `The check \`${checkName(context.inputs.name)}\` of #${number} is on ${head.slice(0, 7)} of the merge queue: ${check.title}.`
}
