import { readAccount } from '../../ledger/account-state.ts'
import type { Limit } from '../../ledger/limits.ts'
import { dayStart, monthStart } from '../../ledger/payments.ts'
import { countedFor, spentBy } from '../../ledger/spent.ts'
import { accountRef } from '../../memory/account.ts'
import type { RunContext } from '../../pipeline/context.ts'
import type { Outcome } from '../../pipeline/outcome.ts'

/**
 * What was spent so far, against what may be: where a limit holds as it is counted for that, else by the
 * account alone.
 * @throws what the repo throws
 */
export async function budgetOf(
  { limits, job: { pullRequest } }: Pick<Outcome, 'limits' | 'job'>,
  { repo, now }: Pick<RunContext, 'repo' | 'now'>,
): Promise<readonly Limit[]> {
  const store = await repo.refStore(accountRef)
  const { paid } = readAccount(store ? (await store.list()).keys() : [])
  const counted = { paid, underWay: [] }
  const since = monthStart(now()).getTime()
  const without = (scope: Limit['scope'], where: Parameters<typeof countedFor>[1]): Limit => ({
    ...{ scope, images: Infinity, cost: Infinity },
    spent: spentBy([], countedFor(counted, where)),
  })
  const today = limits.find(({ scope }) => scope === 'day')
  const all = [
    ...(pullRequest === undefined ? [] : [without('pull request', { pullRequest })]),
    // A day is worth a line where it has a limit.
    ...(today ? [without('day', { since: dayStart(now()).getTime() })] : []),
    without('month', { since }),
  ]
  const run = limits.filter(({ scope }) => scope === 'run')
  return [...run, ...all.map((one) => limits.find(({ scope }) => scope === one.scope) ?? one)]
}
