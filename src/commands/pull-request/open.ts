import { BranchGoneError } from '../../errors.ts'
import { getPull, type PullRequest } from '../../github/pull-request.ts'
import type { Studio } from '../../pipeline/context.ts'
import { type Delivery, deliveryBranch, type Task } from '../../pipeline/job.ts'
import type { Assignment } from '../assignment.ts'
import { openFork } from '../fork/open.ts'
import { waitingForPush } from '../fork/waiting.ts'
import { branchTask, pullRequestTask } from '../job-of.ts'
import type { Opened, Stage } from '../session.ts'

export async function open(
  assignment: Extract<Assignment, { kind: 'pull-request' | 'branch' }>,
  stage: Stage,
): Promise<Opened> {
  const { octokit, address, studio, byHand } = stage
  if (assignment.kind === 'branch') {
    const head = await studio.repo.head(assignment.branch)
    const base = await baseOf(assignment, head, studio)
    const task = branchTask(assignment, { head, base }, studio.inputs, byHand)
    if (assignment.pushed === undefined) return asItIs(task, stage)
    const waiting = await waitingForPush(octokit, address, head, studio.repo)
    return asItIs({ ...task, ...waiting }, stage)
  }
  return openPullRequest(await getPull(octokit, address, assignment.number), stage, byHand)
}

/**
 * A pull request, ready to be worked on.
 * @param mayDraw whether a person asked who may write here: what counts for a fork
 */
export async function openPullRequest(
  pull: PullRequest,
  stage: Stage,
  mayDraw: boolean,
): Promise<Opened> {
  if (pull.isFork) return openFork(pull, stage, mayDraw)
  return asItIs(pullRequestTask(pull, stage.studio.inputs, stage.byHand), stage)
}

const asItIs = (task: Task, stage: Stage): Opened => ({
  task,
  stage,
  looksAt: task.head,
  upToDate: async () => ({ task, stage }),
})

/** Since when posts of a push are new. The commit before a forced push may be gone. */
async function baseOf(
  { pushed }: Extract<Assignment, { kind: 'branch' }>,
  head: string,
  { repo, log }: Studio,
): Promise<string | undefined> {
  if (pushed?.before !== undefined) {
    try {
      return await repo.mergeBase(pushed.before, head)
    } catch (error) {
      log.info(`What was there before the push cannot be found (${(error as Error).message}).`)
    }
  }
  return pushed?.leaves === undefined ? undefined : repo.head(pushed.leaves)
}

/** The delivery branch and its head, where an earlier run left one. */
export async function openDelivery(task: Task, { studio }: Stage): Promise<Delivery> {
  const branch = deliveryBranch(task.branch)
  try {
    return { branch, head: await studio.repo.head(branch) }
  } catch (error) {
    if (!(error instanceof BranchGoneError)) throw error
    return { branch, head: undefined }
  }
}
