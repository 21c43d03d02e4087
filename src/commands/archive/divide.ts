import { workflowRunOf } from '../../ledger/account-entry.ts'
import type { Shard } from '../../memory/shard-plan-entry.ts'
import { putShardPlan } from '../../memory/shard-plans.ts'
import { shardsOf } from '../../pipeline/archive/shards.ts'
import type { Assignment } from '../assignment.ts'
import type { GitHubSession } from '../session.ts'
import { type FinishedArchive, runArchive } from './run.ts'

/** A plan whose posts are divided among jobs. */
export interface DividedArchive extends FinishedArchive {
  /** For `strategy.matrix` of a workflow; empty where there is nothing to draw. */
  readonly matrix: string
}

/**
 * Plans all posts of a branch, divides what the limits let be drawn among jobs of the same workflow run,
 * and puts that where they find it. A dry run divides nothing.
 * @param count of jobs at most
 * @throws as `runArchive`
 */
export async function divideArchive(
  assignment: Assignment,
  count: number,
  session: GitHubSession,
): Promise<DividedArchive> {
  const { repo, inputs, runName, now } = session.context
  const planned = await runArchive(assignment, 'backfill', session)
  const [run] = planned.runs
  const shards = run === undefined || inputs.dryRun ? [] : shardsOf(run.outcome, count)
  if (shards.length === 0) return { ...planned, matrix: '' }
  const [id, at] = [workflowRunOf(runName), now().toISOString()]
  await putShardPlan({ version: 1, run: id, at, shards }, planned.job, repo)
  const told = shards.map(({ posts }, at) => ({ shard: at + 1, posts: posts.length }))
  return {
    ...planned,
    archive: { ...planned.archive, shards: told },
    matrix: matrixOf(shards),
  }
}

/** https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations */
const matrixOf = (shards: readonly Shard[]): string =>
  JSON.stringify({ shard: shards.map((_, at) => at + 1) })
