import { illustrate } from '../../pipeline/illustrate.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { planOf } from '../../pipeline/show/plan-data.ts'
import type { Inputs } from '../../settings/inputs.ts'
import { turnsRed } from '../exit-status.ts'
import { checkoutJob } from '../job-of.ts'
import type { Answer, CheckoutContext } from './command.ts'
import { describeOutcome } from './print-outcome.ts'

/** The main job on the files of a checkout: they are written, nothing is committed. */
export async function drawHere(checkout: CheckoutContext): Promise<Answer> {
  const { inputs, repo } = checkout
  const job = checkoutJob(await repo.head('worktree'), inputs)
  const outcome = await illustrate(job, checkout)
  const text = describeOutcome(outcome, checkout.prompts)
  return { text, data: planOf(outcome), summary: text, remarks: [], red: isRed(outcome, inputs) }
}

/** Whether an outcome turns the command red. */
export const isRed = (outcome: Outcome, { failOn }: Pick<Inputs, 'failOn'>): boolean =>
  turnsRed(failOn, {
    images: outcome.records.length + outcome.earlier.length,
    failed: outcome.failed.length,
    refused: outcome.failed.filter(({ isRefused }) => isRefused).length,
    stopped: outcome.stopped !== undefined,
  })
