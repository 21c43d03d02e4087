import { archiveState } from '../../pipeline/archive/state.ts'
import { survey } from '../../pipeline/archive/survey.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import { planOf } from '../../pipeline/show/plan-data.ts'
import { archiveInWords } from '../../report/archive.ts'
import { checkoutJob } from '../job-of.ts'
import type { Answer, CheckoutContext } from './command.ts'
import { isRed } from './draw.ts'
import { describeOutcome } from './print-outcome.ts'

/** All posts of a checkout, as far as the limits let it: files are written, nothing is committed. */
export async function archiveHere(checkout: CheckoutContext): Promise<Answer> {
  const { inputs, repo, now, log } = checkout
  const job = { ...checkoutJob(await repo.head('worktree'), inputs), whole: inputs.order }
  const seen = await survey(job, checkout)
  const command = inputs.command === 'restyle' ? 'restyle' : 'backfill'
  const about = { command, survey: seen, held: [], pulls: [], now: now() } as const
  log.info(archiveInWords({ ...archiveState({ ...about, outcomes: [] }), isPlan: true }))
  const isPlan = job.mode === 'plan'
  const order = seen.todo.map(({ post }) => post)
  const outcome = await illustrate({ ...job, order }, checkout)
  const archive = archiveState({ ...about, now: now(), outcomes: isPlan ? [] : [outcome] })
  const text = `${describeOutcome(outcome)}\n${archiveInWords(archive)}\n`
  return {
    text,
    data: { ...planOf(outcome), archive },
    summary: text,
    remarks: [],
    red: isRed(outcome, inputs),
  }
}
