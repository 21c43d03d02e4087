import { context } from '@actions/github'
import { divideArchive } from '../commands/archive/divide.ts'
import { drawShard } from '../commands/archive/draw-shard.ts'
import { publishShards } from '../commands/archive/publish.ts'
import { type FinishedArchive, runArchive } from '../commands/archive/run.ts'
import type { Assignment } from '../commands/assignment.ts'
import type { Command } from '../commands/checkout/command.ts'
import { clearOld } from '../commands/closed/clear-old.ts'
import { afterClosing, afterMerge, orAfterMerge } from '../commands/closed/closed.ts'
import { answerComment } from '../commands/comment/comment.ts'
import type { FirstLook } from '../commands/pull-request/first-look.ts'
import { checkMergeGroup } from '../commands/pull-request/merge-group.ts'
import { planInstead, run } from '../commands/pull-request/run.ts'
import { reportOn } from '../commands/report/print.ts'
import type { FinishedRun, GitHubSession } from '../commands/session.ts'
import { proposeWiring } from '../commands/wire/propose.ts'
import { PermissionError } from '../errors.ts'
import type { Job } from '../pipeline/job.ts'
import { isArchiveCommand, shardStepOf } from '../settings/archive-inputs.ts'
import type { Inputs } from '../settings/inputs.ts'
import type { Connection } from './connection.ts'
import { doctorInRun } from './doctor-in-run.ts'
import { openCheckoutContext, openGitHubSession } from './environment.ts'
import {
  finish,
  finishArchive,
  finishClosing,
  finishCommand,
  finishProposal,
  finishShard,
  tellLine,
} from './finish.ts'
import { actionsLog } from './log.ts'
import { noOutputs } from './output-table.ts'
import { writeOutputs } from './tell.ts'

/** A job on the files that the workflow checked out. */
export async function performHere(command: Command, inputs: Inputs): Promise<void> {
  const checkout = await openCheckoutContext(inputs)
  await finishCommand(await command.run(checkout), checkout.dir)
}

/** What was spent, by what our refs remember. */
export async function performReport(inputs: Inputs, connection: Connection): Promise<void> {
  const session = await openGitHubSession(inputs, connection)
  await finishCommand(await reportOn(context.sha, session.context), '')
}

/** What stands in the way of runs, whatever event started this one. */
export async function performDoctor(inputs: Inputs, connection: Connection): Promise<void> {
  const session = await openGitHubSession(inputs, connection)
  await finishCommand(await doctorInRun(inputs, session), '')
}

/**
 * What the event asks for, from the session to the step's colour.
 * @param seen what was asked of GitHub meanwhile
 */
export async function perform(
  assignment: Exclude<Assignment, { kind: 'nothing' }>,
  inputs: Inputs,
  connection: Connection,
  seen: FirstLook,
): Promise<void> {
  const session = await openGitHubSession(inputs, connection)
  if (assignment.kind === 'closed')
    return finishClosing(await afterClosing(assignment, session), inputs)
  if (assignment.kind === 'said') {
    const { said } = assignment
    const finished = await orAfterMerge(said.number, session, () => answerComment(said, session))
    if (finished === undefined) return writeOutputs(noOutputs)
    return finish(finished, inputs)
  }
  if (assignment.kind === 'merge-group') {
    actionsLog.info(await checkMergeGroup(assignment, session))
    return writeOutputs(noOutputs)
  }
  if (inputs.command === 'wire') return finishProposal(await proposeWiring(assignment, session))
  if (await wentThroughAll(assignment, inputs, session)) return
  const closed = await merged(assignment, session)
  if (closed?.finished || closed?.problem) return finishClosing(closed, inputs)
  const finished = await runToItsEnd(assignment, session, seen)
  await finish(finished, inputs)
  const { commit, job } = finished.outcome
  if (commit !== undefined || context.eventName === 'schedule') await clearUp(job, session)
}

/** Whoever has written something, or comes again and again, may as well look for what is too old. */
async function clearUp({ mode, pullRequest }: Job, session: GitHubSession): Promise<void> {
  if (mode !== 'plan') tellLine(await clearOld(session, pullRequest))
}

/** All posts of a branch, by one job or by several; false where something else was asked for. */
async function wentThroughAll(
  assignment: Assignment,
  inputs: Inputs,
  session: GitHubSession,
): Promise<boolean> {
  const { command, shards = 1, shard = 1 } = inputs
  const step = shardStepOf(inputs)
  const through = async (done: FinishedArchive) => {
    await finishArchive(done, inputs)
    await clearUp(done.job, session)
  }
  if (isArchiveCommand(command)) await through(await runArchive(assignment, command, session))
  else if (step === 'plan')
    await finishArchive(await divideArchive(assignment, shards, session), inputs)
  else if (step === 'draw') await finishShard(await drawShard(assignment, shard, session), inputs)
  else if (step === 'publish') await through(await publishShards(assignment, session))
  else return false
  return true
}

/** By hand, what waits for a pull request that was merged can still be brought. */
async function merged(assignment: Parameters<typeof run>[0], session: GitHubSession) {
  if (!session.byHand || assignment.kind !== 'pull-request') return undefined
  return afterMerge(assignment.number, session)
}

/** Where the pull request is merged meanwhile, its pictures arrive after it. */
async function runToItsEnd(
  assignment: Parameters<typeof run>[0],
  session: GitHubSession,
  seen: FirstLook,
): Promise<FinishedRun> {
  const number = assignment.kind === 'pull-request' ? assignment.number : undefined
  const finished = await orAfterMerge(number, session, () => runOrPlan(assignment, session, seen))
  return finished!
}

/** Where the token may only read, the run is planned like a fork's. */
async function runOrPlan(
  assignment: Parameters<typeof run>[0],
  session: GitHubSession,
  seen: FirstLook,
): Promise<FinishedRun> {
  try {
    return await run(assignment, session, seen)
  } catch (error) {
    if (!(error instanceof PermissionError)) throw error
    const why =
      context.actor === 'dependabot[bot]'
        ? 'Runs that Dependabot starts get a token that may only read, so nothing was drawn. Push a commit of your own to the branch, or start the workflow by hand.'
        : `Nothing was drawn. ${error.message} ${error.hint ?? ''}`
    return planInstead(assignment, session, why)
  }
}
