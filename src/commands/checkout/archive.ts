import { duringBatches } from '../../pipeline/archive/during-batches.ts'
import { archiveState } from '../../pipeline/archive/state.ts'
import { survey } from '../../pipeline/archive/survey.ts'
import type { RunContext } from '../../pipeline/context.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import type { Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { planOf } from '../../pipeline/show/plan-data.ts'
import { archiveInWords } from '../../report/archive.ts'
import { checkoutJob } from '../job-of.ts'
import type { Answer, CheckoutContext } from './command.ts'
import { isRed } from './draw.ts'
import { describeOutcome } from './print-outcome.ts'

/** All posts of a checkout, as far as the limits let it: files are written, nothing is committed. */
export async function archiveHere(checkout: CheckoutContext): Promise<Answer> {
  const { inputs, repo } = checkout
  const job = { ...checkoutJob(await repo.head('worktree'), inputs), whole: inputs.order }
  return duringBatches(job, checkout, (context) => goThrough(job, context))
}

async function goThrough(job: Job, context: RunContext): Promise<Answer> {
  const { inputs, now, log, batches } = context
  const seen = await survey(job, context)
  const command = inputs.command === 'restyle' ? 'restyle' : 'backfill'
  const about = { command, survey: seen, held: [], pulls: [] } as const
  const state = (outcomes: readonly Outcome[]) =>
    archiveState({ ...about, now: now(), outcomes, batches: batches?.facts() ?? [] })
  log.info(archiveInWords({ ...state([]), isPlan: true }))
  const isPlan = job.mode === 'plan'
  const order = seen.todo.map(({ post }) => post)
  const outcome = await illustrate({ ...job, order }, context)
  const archive = state(isPlan ? [] : [outcome])
  const text = `${describeOutcome(outcome)}\n${archiveInWords(archive)}\n`
  return {
    text,
    data: { ...planOf(outcome), archive },
    summary: text,
    remarks: [],
    red: isRed(outcome, inputs),
  }
}
