import { join } from 'node:path'
import type { DividedArchive } from '../commands/archive/divide.ts'
import type { FinishedShard } from '../commands/archive/draw-shard.ts'
import type { FinishedArchive } from '../commands/archive/run.ts'
import type { Answer } from '../commands/checkout/command.ts'
import type { Closed } from '../commands/closed/closed.ts'
import { turnsRed } from '../commands/exit-status.ts'
import type { FinishedRun } from '../commands/session.ts'
import type { Proposed } from '../commands/wire/propose.ts'
import { archiveInWords, renderArchivePage } from '../report/archive.ts'
import { proposalInWords, renderProposalWithDiffs } from '../report/patches.ts'
import { renderShard, shardInWords } from '../report/shard.ts'
import { renderSummary } from '../report/summary.ts'
import type { Inputs } from '../settings/inputs.ts'
import { failStep } from './exit-code.ts'
import { actionsLog, annotate, annotateError, notice, remark, warn } from './log.ts'
import { noOutputs } from './output-table.ts'
import { toOutputs } from './outputs.ts'
import { writeOutputs, writeSummary } from './tell.ts'

/** Outputs, summary, annotations, and the colour of the step: none of them waits for another. */
export async function finish(run: FinishedRun, inputs: Inputs) {
  writeOutputs(toOutputs(run.outcome, run.url))
  await writeSummary(renderSummary(run.report))
  tellRuns([run], inputs)
}

/** The same for all posts of a branch, whose state is told before all else. */
export async function finishArchive(
  { runs, outcome, archive, matrix = '' }: FinishedArchive & Partial<DividedArchive>,
  inputs: Inputs,
) {
  const url = runs.find((run) => run.url !== '')?.url ?? ''
  writeOutputs({ ...toOutputs(outcome, url), matrix })
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
  const missing = (archive.shards ?? []).flatMap((shard) => shard.missing ?? [])
  tellRuns(runs, inputs, missing.length)
}

/** The same for one of the jobs that draw an archive together. */
export async function finishShard({ run, shard }: FinishedShard, inputs: Inputs) {
  writeOutputs(toOutputs(run.outcome, ''))
  await writeSummary(renderShard(shard, run.report))
  notice(shardInWords(shard))
  tellRuns([run], inputs)
}

/**
 * The annotations of all jobs of a run, and the colour of the step by all of them together.
 * @param missing posts that other jobs were to draw
 */
function tellRuns(runs: readonly FinishedRun[], { failOn }: Inputs, missing = 0) {
  for (const run of runs) annotateRun(run)
  const failed = runs.flatMap(({ report }) => report.failed)
  const tally = {
    images: runs.reduce((sum, { report }) => sum + report.drawn.length, 0),
    failed: failed.length + missing,
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
export async function finishClosing({ finished, problem, said }: Closed, inputs: Inputs) {
  if (finished) await finish(finished, inputs)
  else writeOutputs(noOutputs)
  if (problem) warn(`${problem.message} ${problem.hint ?? ''}`)
  tellLine(said)
}

/** The same for a job on the checkout; its lines are also in the log. */
export async function finishCommand({ text, summary, remarks, red, gallery }: Answer, dir: string) {
  writeOutputs({ ...noOutputs, gallery: gallery === undefined ? '' : join(dir, gallery) })
  for (const line of text.split('\n')) actionsLog.info(line)
  await writeSummary(summary)
  for (const item of remarks) remark(item)
  if (red) failStep()
}

/** The same for patches of templates, which are never in the pull request of a writer. */
export async function finishProposal(proposal: Proposed) {
  writeOutputs({ ...noOutputs, commit: proposal.commit ?? '', 'comment-url': proposal.url })
  await writeSummary(renderProposalWithDiffs(proposal))
  notice([proposal.notice, proposalInWords(proposal), proposal.url].filter(Boolean).join(' '))
  for (const text of proposal.advice) warn(text)
}

/** A line for the log, where there is one. */
export function tellLine(line: string): void {
  if (line !== '') actionsLog.info(line)
}
