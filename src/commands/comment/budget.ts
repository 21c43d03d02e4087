import type { Limit } from '../../ledger/limits.ts'
import type { Outcome } from '../../pipeline/outcome.ts'

/**
 * What was spent so far, against what may be. A day is worth a line where it has a limit.
 * @throws what the repo throws
 */
export async function budgetOf({
  spentSoFar,
}: Pick<Outcome, 'spentSoFar'>): Promise<readonly Limit[]> {
  const all = await spentSoFar()
  return all.filter(
    ({ scope, images, cost }) => scope !== 'day' || Math.min(images, cost) < Infinity,
  )
}
