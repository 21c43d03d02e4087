import { workflowRunOf } from '../../ledger/account-entry.ts'
import type { Shard } from '../../memory/shard-plan-entry.ts'
import { dropShardPlan, shardPlanOf } from '../../memory/shard-plans.ts'
import type { ArchiveShard } from '../../report/archive-shards.ts'
import type { Assignment } from '../assignment.ts'
import type { GitHubSession } from '../session.ts'
import { type FinishedArchive, runArchive } from './run.ts'

/**
 * Puts in place what shards finished, whichever run started them, and says what of this workflow run is
 * missing. Pays for nothing.
 * @throws as `runArchive`
 */
export async function publishShards(
  assignment: Assignment,
  session: GitHubSession,
): Promise<FinishedArchive> {
  const { repo, runName } = session.context
  const done = await runArchive(assignment, 'backfill', session)
  const id = workflowRunOf(runName)
  const plan = await shardPlanOf(id, done.job, repo)
  if (plan === undefined) return done
  const shards = plan.shards.map((shard, at) => shardAfter(shard, at + 1, done))
  const isWhole = shards.every(({ missing = [] }) => missing.length === 0)
  // Jobs that failed can be started again, and ask for it.
  if (isWhole && done.job.mode !== 'plan') await dropShardPlan(id, done.job, repo)
  return { ...done, archive: { ...done.archive, shards } }
}

/** What of a shard's posts still lacks its picture: it was to do when the run began, and is not done. */
function shardAfter({ posts }: Shard, shard: number, done: FinishedArchive): ArchiveShard {
  const { survey, runs, job } = done
  const planned = job.mode === 'plan'
  const todo = new Map(survey.todo.map((one) => [one.post, one]))
  const placed = new Set(runs.flatMap(({ outcome }) => outcome.records).map(({ post }) => post))
  const isMissing = (post: string) => {
    const wish = todo.get(post)
    return wish !== undefined && !(planned ? wish.images === 0 : placed.has(post))
  }
  return { shard, posts: posts.length, missing: posts.filter(isMissing) }
}
