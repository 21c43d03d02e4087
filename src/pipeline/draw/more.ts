import { HeroImagesError } from '../../errors.ts'
import { whyBeyond } from '../../ledger/limits.ts'
import type { ReserveMore } from '../../ledger/run-budget.ts'
import type { Account } from '../../memory/account.ts'
import { spendingKeyOf } from '../../staging/drawing-key.ts'
import { shelfOf } from '../../staging/staging-context.ts'
import type { RunPlan } from '../plan/run-plan.ts'
import { markOf } from './pay.ts'

/**
 * Reserves on the account what goes beyond one request for each picture, as far as the limits leave it at
 * that moment: two runs at once keep within the dollars also where requests fail, and with their words.
 * @returns nothing where no limit in dollars looks back on other runs
 */
export function moreFor(
  { job, plan, limits, limitsAt }: Pick<RunPlan, 'job' | 'plan' | 'limits' | 'limitsAt'>,
  account: Pick<Account, 'more'>,
): ReserveMore | undefined {
  if (!limits.some(({ scope, cost }) => scope !== 'run' && cost < Infinity)) return undefined
  const shelf = shelfOf(job)
  const pictures = new Map(
    [...plan.draw, ...plan.candidates].map((planned) => [spendingKeyOf(planned), planned]),
  )
  return async (key, dollars, own) => {
    const planned = pictures.get(key)
    if (planned === undefined) return undefined
    // Where it was there before, nothing is reserved for it; only words are to come.
    const held = {
      ...{ ...markOf(planned), shelf, nth: planned.nth },
      ...{ micros: undefined, isDrawn: true },
    }
    const wish = { images: 0, estimate: dollars }
    try {
      return await account.more(held, key, dollars, (counted) =>
        whyBeyond(limitsAt(counted), own, wish),
      )
    } catch (error) {
      if (!(error instanceof HeroImagesError)) throw error
      return `not reserved on the account of this repository: ${error.message}`
    }
  }
}
