import { illustrate } from '../../pipeline/illustrate.ts'
import type { Delivery, Job } from '../../pipeline/job.ts'
import { toReport } from '../../pipeline/show/to-report.ts'
import type { Assignment } from '../assignment.ts'
import { onlyPlanned } from '../job-of.ts'
import type { FinishedRun, GitHubSession } from '../session.ts'
import { createAttempts } from './attempts.ts'
import { checkUndrawn } from './check-undrawn.ts'
import type { FirstLook } from './first-look.ts'
import { open, openDelivery } from './open.ts'
import { type ReviewMode, reviewMode } from './review-mode.ts'
import { finish } from './show.ts'

/** One run on GitHub: the job, the main job on it, and what people see of it. */
export async function run(
  assignment: Extract<Assignment, { kind: 'pull-request' | 'branch' }>,
  session: GitHubSession,
  seen: FirstLook = {},
): Promise<FinishedRun> {
  const opened = await (await open(assignment, session, seen)).upToDate()
  return runJob(opened.job, opened.session)
}

/**
 * The same for a job that is known.
 * @param known its delivery, where that was looked at already
 */
export async function runJob(
  job: Job,
  session: GitHubSession,
  known?: Delivery,
): Promise<FinishedRun> {
  const isDelivered = job.deliver === 'pull-request'
  const delivery = isDelivered ? (known ?? (await openDelivery(job, session))) : undefined
  const mode = delivery ? undefined : await modeNow(job, session)
  const choosing = mode !== undefined && mode !== 'off'
  const outcome = await illustrate({ ...job, choosing }, session.context, delivery)
  return finish(outcome, delivery, session, { mode })
}

/** Whether what people say on the pull request is heard, so that they can choose; undefined where nobody can. */
async function modeNow(job: Job, session: GitHubSession): Promise<ReviewMode | undefined> {
  // A fork's pictures wait on its own side: there is one of each.
  if (job.pullRequest === undefined || session.fork) return undefined
  const head = await session.context.repo.snapshot(job.head)
  return reviewMode({ job, state: { head } }, session)
}

/** The plan alone, for a run that turned out not to be allowed to write. */
export async function planInstead(
  assignment: Extract<Assignment, { kind: 'pull-request' | 'branch' }>,
  session: GitHubSession,
  why: string,
): Promise<FinishedRun> {
  const opened = await open(assignment, session)
  const outcome = await illustrate(onlyPlanned(opened.job, why), opened.session.context)
  const report = toReport(outcome, session.address)
  const { attempt, afterthought } = createAttempts()
  await attempt('The check could not be written', () => checkUndrawn(opened.job, opened.session))
  return { outcome, report, url: '', afterthought: afterthought() }
}
