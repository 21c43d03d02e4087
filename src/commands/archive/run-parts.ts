import { goesOn } from '../../ledger/goes-on.ts'
import { addSpent, nothingSpent, type Spent } from '../../ledger/limits.ts'
import type { Record } from '../../ledger/record.ts'
import type { Part } from '../../pipeline/archive/parts.ts'
import type { Survey } from '../../pipeline/archive/survey.ts'
import type { Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { runJob } from '../pull-request/run.ts'
import type { FinishedRun, GitHubSession } from '../session.ts'

/**
 * Draws part by part, each into a pull request of its own, until a limit or an error ends it. What one
 * part spent counts for the next: the limits of a run are those of all together.
 * @param held records of what parts bring already
 * @throws what the main job throws; parts before that are delivered
 */
export async function runParts(
  job: Job,
  { todo }: Survey,
  parts: readonly Part[],
  held: readonly Record[],
  session: GitHubSession,
): Promise<readonly FinishedRun[]> {
  const { log, now } = session.context
  const wishes = new Map(todo.map((wish) => [wish.post, wish]))
  const along = new Map([
    ...held.map(({ post, translations = [] }) => [post, translations] as const),
    ...todo.map(({ post, along }) => [post, along] as const),
  ])
  const runs: FinishedRun[] = []
  let spentBefore = nothingSpent
  for (const [index, part] of parts.entries()) {
    const label = part.label === '' ? part.branch : part.label
    const holds = part.holds.length > 0 ? `, beside ${part.holds.length} that it has` : ''
    log.info(
      `Pull request ${index + 1} of ${parts.length} (${label}): ${part.todo.length} to do${holds}.`,
    )
    const run = await runJob(jobOf(part, along, { ...job, spentBefore }), session)
    runs.push(run)
    const spent = spentOn(part, run.outcome)
    spentBefore = addSpent(spentBefore, spent)
    const { stopped, plan, limits } = run.outcome
    if (stopped !== undefined || plan.beyond.length > 0) break
    const next = wishes.get(parts[index + 1]?.todo[0] ?? '')
    // What is only put in place costs nothing.
    if (next && next.images > 0 && goesOn(limits, spent, next, now()).why !== undefined) break
  }
  return runs
}

function jobOf(
  { branch, label, todo, holds }: Part,
  along: ReadonlyMap<string, readonly string[]>,
  job: Job,
): Job {
  const posts = [...holds, ...todo].flatMap((post) => [post, ...(along.get(post) ?? [])])
  return { ...job, posts: [...new Set(posts)], order: todo, part: { branch, label } }
}

/** Cards are no spending, and count as pictures of the run all the same, but for those that follow their posts. */
function spentOn({ todo }: Part, { spent, records, generator, plan }: Outcome): Spent {
  if (generator.name !== 'card') return spent
  const asked = new Set(todo)
  for (const { post, follows } of plan.draw) if (follows) asked.delete(post.path)
  return { images: records.filter(({ post }) => asked.has(post)).length, cost: 0, unknown: 0 }
}
