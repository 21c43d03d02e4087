import { HeroImagesError } from '../../errors.ts'
import { type PaidEntry, paidPath, toMicros } from '../../ledger/account-entry.ts'
import { type Counted, samePicture } from '../../ledger/account-state.ts'
import { whyBeyond } from '../../ledger/limits.ts'
import type { ReserveMore } from '../../ledger/run-budget.ts'
import type { Account } from '../../memory/account.ts'
import { secondOf, spendingKeyOf } from '../../staging/drawing-key.ts'
import { shelfOf } from '../../staging/staging-context.ts'
import { drawingsOf } from '../plan/dark-version.ts'
import type { Planned } from '../plan/planned.ts'
import type { RunPlan } from '../plan/run-plan.ts'
import { markOf } from './pay.ts'

/**
 * Reserves on the account what goes beyond one request for each picture, as far as the limits leave it at
 * that moment: two runs at once keep within the dollars also where requests fail, and with their words; of a
 * second try they draw one; and what was charged for nothing counts though the run be killed right after it.
 * Words alone, which cost parts of a cent, are reserved only where a limit looks back on other runs.
 */
export function moreFor(
  {
    job,
    plan,
    limits,
    limitsAt,
    paidByOthers,
  }: Pick<RunPlan, 'job' | 'plan' | 'limits' | 'limitsAt' | 'paidByOthers'>,
  account: Pick<Account, 'more'>,
): ReserveMore {
  const looksBack = limits.some(({ scope, cost }) => scope !== 'run' && cost < Infinity)
  const firsts = [...plan.draw.flatMap(drawingsOf), ...plan.candidates]
  const seconds = plan.draw.filter(({ texts }) => texts?.look?.retries).map(secondOf)
  const shelf = shelfOf(job)
  const pictures = new Map([...firsts, ...seconds].map((each) => [spendingKeyOf(each), each]))
  const isSecond = new Set<Planned>(seconds)
  return async (key, wish, own) => {
    const planned = pictures.get(key)
    const { images, cost: estimate, isWords = false } = wish
    if (planned === undefined || (isWords && !looksBack)) return undefined
    const isBound = looksBack || isSecond.has(planned)
    // Where it was there before, nothing is reserved for it; only words are to come.
    const isDrawn = !isSecond.has(planned)
    const held = {
      ...{ ...markOf(planned), shelf, nth: planned.nth },
      ...{ micros: undefined, isDrawn, each: isDrawn ? undefined : toMicros(estimate) },
    }
    const whyNot = (counted: Counted) =>
      (isDrawn ? undefined : whyTaken(planned, counted, paidByOthers)) ??
      (isBound ? whyBeyond(limitsAt(counted), own, { images, estimate }) : undefined)
    try {
      return await account.more(held, key, estimate, whyNot)
    } catch (error) {
      if (!(error instanceof HeroImagesError)) throw error
      return isBound
        ? `not reserved on the account of this repository: ${error.message}`
        : undefined
    }
  }
}

/** Why this run leaves a second try to another one. @param seen what others had paid for when it planned */
function whyTaken(
  planned: Planned,
  { paid, underWay }: Counted,
  seen: readonly PaidEntry[],
): string | undefined {
  const mark = markOf(planned)
  const before = new Set(seen.map(paidPath))
  const isUnderWay = underWay.some((other) => samePicture(other, mark))
  const came = paid.some(
    (entry) => entry.what === 'picture' && samePicture(entry, mark) && !before.has(paidPath(entry)),
  )
  return isUnderWay || came ? 'another run has asked for it' : undefined
}
