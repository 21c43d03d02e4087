import { SettingsError } from '../../errors.ts'
import { duringBatches } from '../../pipeline/archive/during-batches.ts'
import { type Part, partsOf } from '../../pipeline/archive/parts.ts'
import { archiveState } from '../../pipeline/archive/state.ts'
import { type Survey, survey } from '../../pipeline/archive/survey.ts'
import type { Log, RunContext } from '../../pipeline/context.ts'
import { type Delivery, deliveryBranch, type Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { type ArchivePull, type ArchiveReport, archiveInWords } from '../../report/archive.ts'
import { type ArchiveCommand, asksForSeveral } from '../../settings/archive-inputs.ts'
import { allShardShelves, recordsOn } from '../../staging/shard-shelves.ts'
import type { Assignment } from '../assignment.ts'
import { archiveJob } from '../job-of.ts'
import {
  deliveriesTo,
  elsewhereThan,
  type KnownDelivery,
  namingOf,
} from '../pull-request/deliveries.ts'
import { openDelivery } from '../pull-request/open.ts'
import { runJob } from '../pull-request/run.ts'
import type { FinishedRun, GitHubSession } from '../session.ts'
import { joinedRuns } from './joined-runs.ts'
import { clearPlaced, placedBy } from './placed.ts'
import { runParts } from './run-parts.ts'

/** What a run through all posts of a branch did. */
export interface FinishedArchive {
  readonly job: Job
  /** What there was to do when it began. */
  readonly survey: Survey
  /** One for each pull request that it worked on. */
  readonly runs: readonly FinishedRun[]
  /** All of them together. */
  readonly outcome: Outcome
  readonly archive: ArchiveReport
}

/**
 * Goes through all posts of a branch, as far as the limits let it: looks at all of them, then draws in
 * their order, by one pull request or by several. What shards finished is put in place with it; `publish`
 * does that alone. The next run goes on where this one ended.
 * @throws SettingsError where the event is about a pull request, and what the main job throws
 */
export async function runArchive(
  assignment: Assignment,
  command: ArchiveCommand,
  { context, ...others }: GitHubSession,
): Promise<FinishedArchive> {
  const quiet = { ...context, log: onceEach(context.log) }
  const { inputs, repo } = quiet
  const asked = ofBranch(assignment, inputs.command)
  const job = archiveJob(asked, await repo.head(asked.branch), inputs)
  const go = (context: RunContext) => goThrough(job, command, { ...others, context })
  // What is only put in place asks no provider for anything.
  return inputs.command === 'publish' ? go(quiet) : duringBatches(job, quiet, go)
}

/** Draws what is to be drawn, with what batches drew before. */
async function goThrough(
  job: Job,
  command: ArchiveCommand,
  session: GitHubSession,
): Promise<FinishedArchive> {
  const { inputs, repo, log, now, batches } = session.context
  const isSeveral = asksForSeveral(inputs)
  const isOne = job.deliver === 'pull-request' && !isSeveral
  const known = await deliveriesTo(job, session)
  const elsewhere = elsewhereThan(isOne ? deliveryBranch(job) : undefined, known)
  const shelves = await allShardShelves(job, repo)
  const finished = shelves.flatMap(recordsOn)
  const wish = { ...job, elsewhere, finished }
  const delivery = isOne ? await openDelivery(job, session) : undefined
  const seen = await survey(wish, session.context, delivery)
  const held = known.flatMap(({ records, state }) => (state === 'over' ? [] : records))
  const stateAfter = (runs: readonly FinishedRun[], pulls: readonly ArchivePull[]) =>
    archiveState({
      ...{ command, survey: seen, held, pulls, now: now(), batches: batches?.facts() ?? [] },
      outcomes: runs.map(({ outcome }) => outcome),
      brings: job.mode === 'bring',
    })
  log.info(archiveInWords({ ...stateAfter([], []), isPlan: true }))
  const todo = inputs.command === 'publish' ? { ...seen, todo: paidOf(seen) } : seen
  const parts = isSeveral ? partsFor(todo, known, job, command, inputs) : []

  const isPlan = job.mode === 'plan'
  const runs =
    isSeveral && !isPlan
      ? await runParts({ ...job, finished }, todo, parts, held, session)
      : await runWhole(wish, todo, session, delivery)
  if (!isPlan) {
    const placed = placedBy(runs, [...held, ...seen.outcome.earlier])
    await clearPlaced(shelves, placed, session.context)
  }
  const pulls = isPlan ? parts.map(plannedPull) : pullsOf(runs, known)
  return {
    ...{ job, survey: seen, runs },
    outcome: joinedRuns(seen, runs),
    archive: stateAfter(isPlan ? [] : runs, pulls),
  }
}

/** @throws SettingsError where it is about something else */
export function ofBranch(
  assignment: Assignment,
  command: string,
): Extract<Assignment, { kind: 'branch' }> {
  if (assignment.kind === 'branch') return assignment
  throw new SettingsError(
    `\`${command}\` goes through the posts of a branch, not of a pull request.`,
    { hint: 'Run it on `workflow_dispatch`, `schedule` or `push`, and leave `pull-request` out.' },
  )
}

/** What costs nothing any more, whatever it is still to become. */
const paidOf = ({ todo }: Survey): Survey['todo'] => todo.filter(({ images }) => images === 0)

/** By one job. What is only put in place is named: whatever else is missing is left. */
async function runWhole(
  job: Job,
  { todo }: Survey,
  session: GitHubSession,
  delivery: Delivery | undefined,
): Promise<readonly FinishedRun[]> {
  const { command } = session.context.inputs
  const order = todo.map(({ post }) => post)
  if (command !== 'publish') return [await runJob({ ...job, order }, session, delivery)]
  if (todo.length === 0) return []
  const posts = todo.flatMap(({ post, along }) => [post, ...along])
  return [await runJob({ ...job, posts, order }, session, delivery)]
}

/** Each job of the run says of the site what the first one said: once is enough. */
function onceEach({ info }: Log): Log {
  const said = new Set<string>()
  return {
    info(line) {
      if (!said.has(line)) info(line)
      said.add(line)
    },
  }
}

/** With what follows its posts: it has a place in a pull request, too. */
const partsFor = (
  { todo, following }: Survey,
  known: readonly KnownDelivery[],
  job: Job,
  command: ArchiveCommand,
  { groupBy, postsPerPullRequest }: GitHubSession['context']['inputs'],
): readonly Part[] => {
  const naming = namingOf(job, command)
  const own = known.filter(({ branch }) => branch.startsWith(naming.start))
  return partsOf([...todo, ...following], own, { by: groupBy, most: postsPerPullRequest }, naming)
}

const plannedPull = ({ label, todo, holds }: Part): ArchivePull => ({
  url: '',
  label,
  posts: todo.length + holds.length,
})

/** Those of this run first, then the others that wait. */
function pullsOf(
  runs: readonly FinishedRun[],
  known: readonly KnownDelivery[],
): readonly ArchivePull[] {
  const now = runs
    .filter(({ url, outcome: { job } }) => url !== '' && job.deliver === 'pull-request')
    .map(({ url, outcome: { job, delivered }, report }) => ({
      ...{ url, label: job.part?.label ?? '' },
      posts: Math.max(delivered.length, report.drawn.length),
    }))
  const told = new Set(now.map(({ url }) => url))
  const others = known.filter(({ state, url }) => state === 'open' && !told.has(url))
  return [...now, ...others.map(({ url, posts }) => ({ url, label: '', posts: posts.length }))]
}
