import { SettingsError } from '../../errors.ts'
import { duringBatches } from '../../pipeline/archive/during-batches.ts'
import { type Part, partsOf } from '../../pipeline/archive/parts.ts'
import { archiveState } from '../../pipeline/archive/state.ts'
import { type Survey, survey } from '../../pipeline/archive/survey.ts'
import type { Log } from '../../pipeline/context.ts'
import { deliveryBranch, type Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { type ArchivePull, type ArchiveReport, archiveInWords } from '../../report/archive.ts'
import { type ArchiveCommand, asksForSeveral } from '../../settings/archive-inputs.ts'
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
import { runParts } from './run-parts.ts'

/** What a run through all posts of a branch did. */
export interface FinishedArchive {
  /** One for each pull request that it worked on. */
  readonly runs: readonly FinishedRun[]
  /** All of them together. */
  readonly outcome: Outcome
  readonly archive: ArchiveReport
}

/**
 * Goes through all posts of a branch, as far as the limits let it: looks at all of them, then draws in
 * their order, by one pull request or by several. The next run goes on where this one ended.
 * @throws SettingsError where the event is about a pull request, and what the main job throws
 */
export async function runArchive(
  assignment: Assignment,
  command: ArchiveCommand,
  { context, ...others }: GitHubSession,
): Promise<FinishedArchive> {
  if (assignment.kind !== 'branch') throw onlyBranches(command)
  const quiet = { ...context, log: onceEach(context.log) }
  const { inputs, repo } = quiet
  const job = archiveJob(assignment, await repo.head(assignment.branch), inputs)
  return duringBatches(job, quiet, (context) => goThrough(job, command, { ...others, context }))
}

/** Draws what is to be drawn, with what batches drew before. */
async function goThrough(
  job: Job,
  command: ArchiveCommand,
  session: GitHubSession,
): Promise<FinishedArchive> {
  const { inputs, log, now, batches } = session.context
  const isSeveral = asksForSeveral(inputs)
  const isOne = job.deliver === 'pull-request' && !isSeveral
  const known = await deliveriesTo(job, session)
  const elsewhere = elsewhereThan(isOne ? deliveryBranch(job) : undefined, known)
  const wish = { ...job, elsewhere }
  const delivery = isOne ? await openDelivery(job, session) : undefined
  const seen = await survey(wish, session.context, delivery)
  const held = known.flatMap(({ records, state }) => (state === 'over' ? [] : records))
  const stateAfter = (runs: readonly FinishedRun[], pulls: readonly ArchivePull[]) =>
    archiveState({
      ...{ command, survey: seen, held, pulls, now: now(), batches: batches?.facts() ?? [] },
      outcomes: runs.map(({ outcome }) => outcome),
    })
  log.info(archiveInWords({ ...stateAfter([], []), isPlan: true }))
  const parts = isSeveral ? partsFor(seen, known, job, command, inputs) : []

  const isPlan = job.mode === 'plan'
  const runs =
    isSeveral && !isPlan
      ? await runParts(job, seen, parts, held, session)
      : [await runJob({ ...wish, order: seen.todo.map(({ post }) => post) }, session, delivery)]
  const pulls = isPlan ? parts.map(plannedPull) : pullsOf(runs, known)
  return {
    runs,
    outcome: joinedRuns(seen, runs),
    archive: stateAfter(isPlan ? [] : runs, pulls),
  }
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

const partsFor = (
  { todo }: Survey,
  known: readonly KnownDelivery[],
  job: Job,
  command: ArchiveCommand,
  { groupBy, postsPerPullRequest }: GitHubSession['context']['inputs'],
): readonly Part[] => {
  const naming = namingOf(job, command)
  const own = known.filter(({ branch }) => branch.startsWith(naming.start))
  return partsOf(todo, own, { by: groupBy, most: postsPerPullRequest }, naming)
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

const onlyBranches = (command: ArchiveCommand) =>
  new SettingsError(`\`${command}\` goes through the posts of a branch, not of a pull request.`, {
    hint: 'Run it on `workflow_dispatch`, `schedule` or `push`, and leave `pull-request` out.',
  })
