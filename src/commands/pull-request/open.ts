import { getPull, isMergedAt, type PullRequest } from '../../github/pull-request.ts'
import { deliveryNow } from '../../pipeline/commit/delivery-branch.ts'
import type { RunContext } from '../../pipeline/context.ts'
import { type Delivery, deliveryBranch, type Job } from '../../pipeline/job.ts'
import type { Assignment } from '../assignment.ts'
import { openFork } from '../fork/open.ts'
import { whyLate } from '../fork/pushed-since.ts'
import { branchJob, onlyPlanned, pullRequestJob } from '../job-of.ts'
import type { GitHubSession, OpenedJob } from '../session.ts'
import { waitingForPush } from '../waiting.ts'
import { deliveriesTo, elsewhereThan } from './deliveries.ts'
import type { FirstLook } from './first-look.ts'
import { whileOpen } from './while-open.ts'

export async function open(
  assignment: Extract<Assignment, { kind: 'pull-request' | 'branch' }>,
  session: GitHubSession,
  seen: FirstLook = {},
): Promise<OpenedJob> {
  const { octokit, address, context, byHand } = session
  if (assignment.kind === 'branch') {
    const head = await (seen.head ?? context.repo.head(assignment.branch))
    const base = await baseOf(assignment, head, context)
    const job = branchJob(assignment, { head, base }, context.inputs, byHand)
    if (assignment.pushed === undefined)
      return asItIs({ ...job, ...(await waitingElsewhere(job, session)) }, session)
    const waiting = await waitingForPush(octokit, address, head, context)
    return asItIs({ ...job, ...waiting }, session)
  }
  const pull = await (seen.pull ?? getPull(octokit, address, assignment.number))
  const opened = await openPullRequest(pull, session, byHand)
  return byHand && pull.isFork ? unlessLate(opened, pull, session) : opened
}

/** What is missing on a branch may wait in a pull request of `backfill` or `restyle`. */
async function waitingElsewhere(job: Job, session: GitHubSession): Promise<Pick<Job, 'elsewhere'>> {
  if (job.deliver !== 'pull-request') return {}
  const own = deliveryBranch(job)
  return { elsewhere: elsewhereThan(own, await deliveriesTo(job, session, own)) }
}

/** A run by hand draws what whoever started it could see, as a comment does. */
async function unlessLate(
  opened: OpenedJob,
  pull: PullRequest,
  { startedAt }: GitHubSession,
): Promise<OpenedJob> {
  const timestamp = await startedAt()
  const why = timestamp === undefined ? undefined : whyLate({ timestamp }, pull)
  if (why === undefined) return opened
  const job = onlyPlanned(opened.job, why)
  return { ...opened, job, upToDate: async () => ({ job, session: opened.session }) }
}

/**
 * A pull request, ready to be worked on.
 * @param mayDraw whether a person asked who may write here: what counts for a fork and for a draft
 */
export async function openPullRequest(
  pull: PullRequest,
  session: GitHubSession,
  mayDraw: boolean,
): Promise<OpenedJob> {
  if (pull.isFork) return openFork(pull, session, mayDraw)
  const job = pullRequestJob(pull, session.context.inputs, session.byHand, mayDraw)
  if (pull.state === 'closed') return asItIs(job, session)
  // What GitHub tells of a pull request can be older than its branch.
  const head = await session.context.repo.head(pull.headRef)
  return asItIs({ ...job, head }, whileOpen(pull.number, session))
}

const asItIs = (job: Job, session: GitHubSession): OpenedJob => ({
  job,
  session,
  looksAt: job.head,
  upToDate: async () => ({ job, session }),
})

/** Since when posts of a push are new. The commit before a forced push may be gone. */
async function baseOf(
  { pushed }: Extract<Assignment, { kind: 'branch' }>,
  head: string,
  { repo, log }: RunContext,
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
export async function openDelivery(
  job: Job,
  { context, octokit, address }: GitHubSession,
): Promise<Delivery> {
  const delivery = await deliveryNow(deliveryBranch(job), context.repo)
  const { branch, head } = delivery
  if (head === undefined) return delivery
  const isOver = await isMergedAt(octokit, address, { head: branch, base: job.branch }, head)
  return { ...delivery, isOver }
}
