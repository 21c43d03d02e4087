import { illustrate } from '../../pipeline/illustrate.ts'
import type { Task } from '../../pipeline/job.ts'
import { toReport } from '../../pipeline/show/to-report.ts'
import type { Assignment } from '../assignment.ts'
import type { Finished, Stage } from '../session.ts'
import { open, openDelivery } from './open.ts'
import { reviewMode } from './review-mode.ts'
import { finish } from './show.ts'

/** One run on GitHub: the task, the main job on it, and what people see of it. */
export async function run(
  assignment: Extract<Assignment, { kind: 'pull-request' | 'branch' }>,
  stage: Stage,
): Promise<Finished> {
  const opened = await (await open(assignment, stage)).upToDate()
  return runTask(opened.task, opened.stage)
}

/** The same for a task that is known. */
export async function runTask(task: Task, stage: Stage): Promise<Finished> {
  const delivery = task.deliver === 'pull-request' ? await openDelivery(task, stage) : undefined
  const choosing = delivery === undefined && (await canChoose(task, stage))
  return finish(await illustrate({ ...task, choosing }, stage.studio, delivery), delivery, stage)
}

/** Whether what people say on the pull request is heard, so that they can choose. */
async function canChoose(task: Task, stage: Stage): Promise<boolean> {
  // A fork's pictures wait on its own side: there is one of each.
  if (task.pullRequest === undefined || stage.fork) return false
  const head = await stage.studio.repo.snapshot(task.head)
  return (await reviewMode({ task, workspace: { head } }, stage)) !== 'off'
}

/** The plan alone, for a run that turned out not to be allowed to write. */
export async function planInstead(
  assignment: Extract<Assignment, { kind: 'pull-request' | 'branch' }>,
  stage: Stage,
  why: string,
): Promise<Finished> {
  const opened = await open(assignment, stage)
  const task = { ...opened.task, planOnly: why }
  const outcome = await illustrate(task, opened.stage.studio)
  const report = toReport(outcome, stage.address)
  return { outcome, report, url: '', afterthought: undefined }
}
