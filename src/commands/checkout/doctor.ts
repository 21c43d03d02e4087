import { doctorOn } from '../doctor/print.ts'
import { checkoutJob } from '../job-of.ts'
import type { Answer, CheckoutContext, LocalTools } from './command.ts'

/** The doctor on somebody's own machine: the files on disk, and whom they can reach from there. */
export async function doctorHere(
  checkout: CheckoutContext,
  { github, program, probe }: LocalTools,
): Promise<Answer> {
  const { repo, inputs } = checkout
  const job = checkoutJob(await repo.head('worktree'), { ...inputs, command: 'plan' })
  const known = await github()
  return doctorOn(job, {
    ...checkout,
    ...{ program, probe },
    ...(known && { github: known.facts, repo: { ...repo, rules: known.rules } }),
  })
}
