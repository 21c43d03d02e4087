import { reportOn } from '../report/print.ts'
import type { Answer, CheckoutContext } from './command.ts'

/** What was spent, by the refs of the checkout's own git and the records on disk. */
export async function reportHere(checkout: CheckoutContext): Promise<Answer> {
  return reportOn(await checkout.repo.head('worktree'), checkout)
}
