import { join } from 'node:path'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { type FinishedArchive, runArchive } from './commands/archive/run.ts'
import type { Answer } from './commands/checkout/command.ts'
import { checkoutCommand } from './commands/checkout/table.ts'
import { clearOld } from './commands/closed/clear-old.ts'
import { afterClosing, afterMerge, type Closed, orAfterMerge } from './commands/closed/closed.ts'
import { answerComment } from './commands/comment/comment.ts'
import { turnsRed } from './commands/exit-status.ts'
import { checkMergeGroup } from './commands/pull-request/merge-group.ts'
import { planInstead, run } from './commands/pull-request/run.ts'
import { reportOn } from './commands/report/print.ts'
import type { FinishedRun, GitHubSession } from './commands/session.ts'
import { type Proposed, proposeWiring } from './commands/wire/propose.ts'
import { HeroImagesError, PermissionError, SettingsError } from './errors.ts'
import { statusOf } from './github/api-error.ts'
import { archiveInWords, renderArchivePage } from './report/archive.ts'
import { proposalInWords, renderProposalWithDiffs } from './report/patches.ts'
import { renderSummary } from './report/summary.ts'
import { endIfCancelled } from './runtime/cancel.ts'
import {
  isAnnounced,
  openCheckoutContext,
  openGitHubSession,
  runSignal,
} from './runtime/environment.ts'
import { type EventPayload, readEvent } from './runtime/event.ts'
import { failStep } from './runtime/exit-code.ts'
import { holdBackCheck } from './runtime/hold-back.ts'
import { keepSecret } from './runtime/keep-secret.ts'
import { actionsLog, annotate, annotateError, notice, remark, warn } from './runtime/log.ts'
import { noOutputs, toOutputs } from './runtime/outputs.ts'
import { keepHeapSmall } from './runtime/small-heap.ts'
import { writeOutputs, writeSummary } from './runtime/tell.ts'
import { isArchiveCommand } from './settings/archive-inputs.ts'
import { type Inputs, readInputs } from './settings/inputs.ts'
import { secretsIn } from './settings/pairs.ts'

await main()
endIfCancelled(runSignal())

async function main(): Promise<void> {
  keepHeapSmall()
  keepSecret(core.getInput('api-key'))
  for (const name of ['headers', 'query'] as const)
    for (const secret of secretsIn(core.getInput(name))) keepSecret(secret)
  let failOn: Inputs['failOn'] = 'error'
  try {
    const inputs = readInputs((name) => core.getInput(name))
    failOn = inputs.failOn
    const command = checkoutCommand(inputs.command)
    if (command) {
      const checkout = await openCheckoutContext(inputs)
      await finishCommand(await command.run(checkout), checkout.dir)
      return
    }
    if (inputs.token === '')
      throw new SettingsError('Input `github-token` is empty.', {
        hint: 'Leave it out: the default is the token of the workflow.',
      })

    if (inputs.command === 'report') {
      const session = await openGitHubSession(inputs)
      await finishCommand(await reportOn(context.sha, session.context), '')
      return
    }
    const assignment = readEvent(
      { name: context.eventName, payload: context.payload as EventPayload, ref: context.ref },
      inputs.pullRequest,
    )
    if (assignment.kind === 'nothing') {
      actionsLog.info(assignment.why)
      writeOutputs(noOutputs)
      return
    }
    const session = await openGitHubSession(inputs)
    if (assignment.kind === 'closed') {
      await finishClosing(await afterClosing(assignment, session), inputs)
      return
    }
    if (assignment.kind === 'said') {
      const { said } = assignment
      const finished = await orAfterMerge(said.number, session, () => answerComment(said, session))
      if (finished === undefined) writeOutputs(noOutputs)
      else await finish(finished, inputs)
      return
    }
    if (assignment.kind === 'merge-group') {
      actionsLog.info(await checkMergeGroup(assignment, session))
      writeOutputs(noOutputs)
      return
    }
    if (inputs.command === 'wire') {
      await finishProposal(await proposeWiring(assignment, session))
      return
    }
    if (isArchiveCommand(inputs.command)) {
      await finishArchive(await runArchive(assignment, inputs.command, session), inputs)
      return
    }
    const closed = await merged(assignment, session)
    if (closed?.finished || closed?.problem) await finishClosing(closed, inputs)
    else {
      const finished = await runToItsEnd(assignment, session)
      await finish(finished, inputs)
      // Whoever has written something may as well look for what is too old.
      const { commit, job } = finished.outcome
      if (commit !== undefined) tellLine(await clearOld(session, job.pullRequest))
    }
  } catch (error) {
    annotateError(error instanceof HeroImagesError ? error : unexpected(error))
    await holdBackCheck()
    // What was told of pictures that are committed stays told.
    if (!isAnnounced()) writeOutputs(noOutputs)
    if (failOn !== 'never') failStep()
  }
}

/** A line for the log, where there is one. */
function tellLine(line: string): void {
  if (line !== '') actionsLog.info(line)
}

/** Not foreseen by us: told in one line, with the stack for those who run with debug logging. */
function unexpected(error: unknown): HeroImagesError {
  core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const status = statusOf(error)
  if (status !== undefined)
    return new HeroImagesError(`GitHub answered ${status}: ${(error as Error).message}`, {
      hint: 'Run it again; what was drawn is kept. If it stays, see https://www.githubstatus.com',
      cause: error,
    })
  return new HeroImagesError(
    `Unexpected error: ${error instanceof Error ? error.message : String(error)}`,
    {
      hint: 'Run it again; if it stays, please report it with the log of a run with debug logging.',
    },
  )
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
): Promise<FinishedRun> {
  const number = assignment.kind === 'pull-request' ? assignment.number : undefined
  const finished = await orAfterMerge(number, session, () => runOrPlan(assignment, session))
  return finished!
}

/** Where the token may only read, the run is planned like a fork's. */
async function runOrPlan(
  assignment: Parameters<typeof run>[0],
  session: GitHubSession,
): Promise<FinishedRun> {
  try {
    return await run(assignment, session)
  } catch (error) {
    if (!(error instanceof PermissionError)) throw error
    const why =
      context.actor === 'dependabot[bot]'
        ? 'Runs that Dependabot starts get a token that may only read, so nothing was drawn. Push a commit of your own to the branch, or start the workflow by hand.'
        : `Nothing was drawn. ${error.message} ${error.hint ?? ''}`
    return planInstead(assignment, session, why)
  }
}

/** Outputs, summary, annotations, and the colour of the step: none of them waits for another. */
async function finish(run: FinishedRun, inputs: Inputs) {
  writeOutputs(toOutputs(run.outcome, run.url))
  await writeSummary(renderSummary(run.report))
  tellRuns([run], inputs)
}

/** The same for all posts of a branch, whose state is told before all else. */
async function finishArchive({ runs, outcome, archive }: FinishedArchive, inputs: Inputs) {
  writeOutputs(toOutputs(outcome, runs.find(({ url }) => url !== '')?.url ?? ''))
  await writeSummary(
    renderArchivePage(
      archive,
      runs.map(({ report }) => report),
    ),
  )
  notice(archiveInWords(archive))
  // Posts that cannot be read are in no pull request.
  const told = new Set(runs.flatMap(({ report }) => report.failed.map(({ post }) => post)))
  for (const failure of outcome.failed) if (!told.has(failure.post)) annotate(failure)
  tellRuns(runs, inputs)
}

/** The annotations of all jobs of a run, and the colour of the step by all of them together. */
function tellRuns(runs: readonly FinishedRun[], { failOn }: Inputs) {
  for (const run of runs) annotateRun(run)
  const failed = runs.flatMap(({ report }) => report.failed)
  const tally = {
    images: runs.reduce((sum, { report }) => sum + report.drawn.length, 0),
    failed: failed.length,
    refused: failed.filter(({ isRefused }) => isRefused).length,
    stopped: runs.some(({ outcome }) => outcome.stopped !== undefined),
  }
  if (turnsRed(failOn, tally)) failStep()
}

function annotateRun({ outcome, report, afterthought }: FinishedRun) {
  if (report.notice !== '') notice(report.notice)
  for (const failure of report.failed) annotate(failure)
  if (outcome.stopped) annotateError(outcome.stopped)
  if (afterthought) warn(`${afterthought.message} ${afterthought.hint ?? ''}`)
  for (const text of outcome.warnings) warn(text)
}

/** What became of what waited for a pull request that is closed now. */
async function finishClosing({ finished, problem, said }: Closed, inputs: Inputs) {
  if (finished) await finish(finished, inputs)
  else writeOutputs(noOutputs)
  if (problem) warn(`${problem.message} ${problem.hint ?? ''}`)
  tellLine(said)
}

/** The same for a job on the checkout; its lines are also in the log. */
async function finishCommand({ text, summary, remarks, red, gallery }: Answer, dir: string) {
  writeOutputs({ ...noOutputs, gallery: gallery === undefined ? '' : join(dir, gallery) })
  for (const line of text.split('\n')) actionsLog.info(line)
  await writeSummary(summary)
  for (const item of remarks) remark(item)
  if (red) failStep()
}

/** The same for patches of templates, which are never in the pull request of a writer. */
async function finishProposal(proposal: Proposed) {
  writeOutputs({ ...noOutputs, commit: proposal.commit ?? '', 'comment-url': proposal.url })
  await writeSummary(renderProposalWithDiffs(proposal))
  notice([proposal.notice, proposalInWords(proposal), proposal.url].filter(Boolean).join(' '))
  for (const text of proposal.advice) warn(text)
}
