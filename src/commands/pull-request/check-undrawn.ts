import type { Job } from '../../pipeline/job.ts'
import { checkOf } from '../../report/check.ts'
import { noticeOf } from '../job-of.ts'
import type { GitHubSession } from '../session.ts'
import { standingOfPull } from './standing-now.ts'
import { tellCheck } from './tell-check.ts'

/**
 * The check of a pull request for which nothing might be drawn: a fork's, or one whose run may only
 * read. A merge that waits for approvals waits for what it lacks, and for nothing where it has no post.
 * @throws what the main job throws, and what {@link tellCheck} throws
 */
export async function checkUndrawn(job: Job, session: GitHubSession): Promise<void> {
  const { fork, context } = session
  const { pullRequest } = job
  // Who asks for a plan, or for a dry run, wants nothing changed.
  if (pullRequest === undefined || noticeOf(context.inputs) !== '') return
  if (context.inputs.review !== 'required') return
  const standing = await standingOfPull(job, session)
  const told = { standing, isRequired: true, pullRequest }
  const place = { head: fork?.head ?? job.head, name: context.inputs.name }
  await tellCheck(place, checkOf(standing, true), told, session)
}
