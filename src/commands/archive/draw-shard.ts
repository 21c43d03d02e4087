import { HeroImagesError } from '../../errors.ts'
import { workflowRunOf } from '../../ledger/account-entry.ts'
import { nothingSpent, type Spent } from '../../ledger/limits.ts'
import { postMark } from '../../ledger/post-mark.ts'
import { spentBy } from '../../ledger/spent.ts'
import { accountNow } from '../../memory/account-now.ts'
import type { Shard, ShardPlan } from '../../memory/shard-plan-entry.ts'
import { shardPlanOf } from '../../memory/shard-plans.ts'
import type { RunContext } from '../../pipeline/context.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import { type Delivery, deliveryBranch, type Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { toReport } from '../../pipeline/show/to-report.ts'
import type { ShardReport } from '../../report/shard.ts'
import { asksForSeveral } from '../../settings/archive-inputs.ts'
import { finishedByShard, notPutAway } from '../../staging/shard-shelves.ts'
import type { Assignment } from '../assignment.ts'
import { archiveJob } from '../job-of.ts'
import { deliveriesTo, elsewhereThan, namingOf } from '../pull-request/deliveries.ts'
import { openDelivery } from '../pull-request/open.ts'
import type { FinishedRun, GitHubSession } from '../session.ts'
import { ofBranch } from './run.ts'

/** What a job did that draws one shard. */
export interface FinishedShard {
  readonly run: FinishedRun
  readonly shard: ShardReport
}

/**
 * Draws what the plan of this workflow run gave to one shard, and puts each picture away as it is finished.
 * What an earlier attempt finished is not done again. Nothing is committed.
 * @throws HeroImagesError where there is no such plan, or something could not be put away; and what the
 *   main job throws
 */
export async function drawShard(
  assignment: Assignment,
  number: number,
  session: GitHubSession,
): Promise<FinishedShard> {
  const { context } = session
  const { inputs, repo, runName } = context
  const { branch, ...place } = ofBranch(assignment, inputs.command)
  const head = await repo.head(branch)
  const whole = { ...archiveJob({ branch, ...place }, head, inputs), shard: number }
  const plan = await shardPlanOf(workflowRunOf(runName), whole, repo)
  const shard = plan?.shards[number - 1]
  if (plan === undefined || shard === undefined) throw noShard(number, plan)
  const { files } = await repo.snapshot(head)
  const posts = shard.posts.filter((post) => files.has(post))
  if (posts.length === 0) throw noPosts(number, branch)

  const isOne = whole.deliver === 'pull-request' && !asksForSeveral(inputs)
  const own = isOne ? deliveryBranch(whole) : undefined
  const job: Job = {
    ...{ ...whole, posts, order: posts },
    shardPosts: plan.shards.reduce((sum, { posts }) => sum + posts.length, 0),
    elsewhere: elsewhereThan(own, await deliveriesTo(whole, session)),
    finished: await finishedByShard(whole, repo),
    spentBefore: await spentSince(plan.at, shard, context),
  }
  const delivery = isOne ? await openDelivery(whole, session) : partOf(whole)
  const outcome = await illustrate(job, within(shard, context), delivery)
  session.announce(outcome)
  const lost = await notPutAway(freshOf(outcome), whole, repo)
  if (lost.length > 0) throw notKept(lost.length)
  const report = toReport(outcome, session.address)
  return {
    run: { outcome, report, url: '', afterthought: undefined },
    shard: { shard: number, of: plan.shards.length, ...tallyOf(outcome, posts.length) },
  }
}

/** The same context with what this shard may spend in place of what all of them may. */
function within({ images, cost }: Shard, { inputs, ...context }: RunContext): RunContext {
  const limits = { maxImages: images ?? Infinity, maxCost: cost ?? Infinity }
  return { ...context, inputs: { ...inputs, ...limits } }
}

/** What earlier attempts paid for these posts since the plan was made: it counts for the limits of the run. */
async function spentSince(
  at: string,
  { posts }: Shard,
  { repo, inputs }: Pick<RunContext, 'repo' | 'inputs'>,
): Promise<Spent> {
  if (inputs.generator === 'card') return nothingSpent
  const { paid } = await accountNow(repo)
  const marks = new Set(posts.map(postMark))
  const own = paid.filter(({ post, at: when }) => marks.has(post) && when >= Date.parse(at))
  return spentBy([], { paid: own, underWay: [] })
}

/** Rules are asked about the branches that bring the parts: the first stands for all. */
function partOf(job: Job): Delivery | undefined {
  if (job.deliver !== 'pull-request') return undefined
  const { start, end } = namingOf(job, 'backfill')
  return { branch: `${start}1${end}`, head: undefined }
}

/** What this attempt finished: the others are where they were found. */
function freshOf({ records, waiting }: Outcome): Outcome['records'] {
  const before = new Set([...waiting.values()].map(({ record }) => record.post))
  return records.filter(({ post }) => !before.has(post))
}

function tallyOf(outcome: Outcome, posts: number) {
  const { records, failed, spent } = outcome
  const drawn = freshOf(outcome).length
  return { posts, done: records.length, drawn, failed: failed.length, spent }
}

const noShard = (number: number, plan: ShardPlan | undefined) =>
  plan === undefined
    ? new HeroImagesError('No plan of this workflow run says what this shard is to draw.', {
        hint: 'Let a job with `command: plan` and `shards` come before it in the same workflow, on the same branch and with the same `name`.',
      })
    : new HeroImagesError(
        `The plan of this workflow run has ${plan.shards.length} shards, and none with the number ${number}.`,
        { hint: 'Take the numbers from the output `matrix` of the job that planned.' },
      )

const noPosts = (number: number, branch: string) =>
  new HeroImagesError(`No post of shard ${number} is on \`${branch}\` any more.`, {
    hint: 'Nothing was drawn. Start the workflow anew, which plans what is there now.',
  })

const notKept = (pictures: number) =>
  new HeroImagesError(
    `${pictures === 1 ? '1 finished picture' : `${pictures} finished pictures`} could not be put away for the job that publishes.`,
    { hint: 'Run the failed jobs again: what was put away before is not paid for again.' },
  )
