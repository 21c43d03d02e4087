import { illustrate } from '../../pipeline/illustrate.ts'
import type { Job } from '../../pipeline/job.ts'
import { toReport } from '../../pipeline/show/to-report.ts'
import type { Assignment } from '../assignment.ts'
import type { FinishedRun, GitHubSession } from '../session.ts'
import { open, openDelivery } from './open.ts'
import { reviewMode } from './review-mode.ts'
import { finish } from './show.ts'

/** One run on GitHub: the task, the main job on it, and what people see of it. */
export async function run(
  assignment: Extract<Assignment, { kind: 'pull-request' | 'branch' }>,
  session: GitHubSession,
): Promise<FinishedRun> {
  const opened = await (await open(assignment, session)).upToDate()
  return runTask(opened.job, opened.session)
}

/** The same for a task that is known. */
export async function runTask(job: Job, session: GitHubSession): Promise<FinishedRun> {
  const delivery = job.deliver === 'pull-request' ? await openDelivery(job, session) : undefined
  const choosing = delivery === undefined && (await canChoose(job, session))
  return finish(
    await illustrate({ ...job, choosing }, session.context, delivery),
    delivery,
    session,
  )
}

/** Whether what people say on the pull request is heard, so that they can choose. */
async function canChoose(job: Job, session: GitHubSession): Promise<boolean> {
  // A fork's pictures wait on its own side: there is one of each.
  if (job.pullRequest === undefined || session.fork) return false
  const head = await session.context.repo.snapshot(job.head)
  return (await reviewMode({ job, state: { head } }, session)) !== 'off'
}

/** The plan alone, for a run that turned out not to be allowed to write. */
export async function planInstead(
  assignment: Extract<Assignment, { kind: 'pull-request' | 'branch' }>,
  session: GitHubSession,
  why: string,
): Promise<FinishedRun> {
  const opened = await open(assignment, session)
  const job = { ...opened.job, planOnly: why }
  const outcome = await illustrate(job, opened.session.context)
  const report = toReport(outcome, session.address)
  return { outcome, report, url: '', afterthought: undefined }
}
