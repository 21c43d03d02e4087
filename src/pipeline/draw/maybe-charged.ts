import { dollars } from '../../ledger/limits.ts'
import type { RunSpent } from '../../ledger/run-budget.ts'

/** What a run may have paid without a picture to show for it, in a sentence, where there is any. */
export function maybeCharged({ maybeCharged }: Pick<RunSpent, 'maybeCharged'>): readonly string[] {
  const { images: requests, cost, unknown } = maybeCharged
  if (requests === 0) return []
  const failed =
    requests === 1
      ? '1 request failed after it was sent and may have been charged'
      : `${requests} requests failed after they were sent and may have been charged`
  if (unknown === requests) return [`${failed}; at what price is unknown.`]
  const more = unknown > 0 ? `, and the unknown price of ${unknown} of them` : ''
  return [`${failed}: up to ${dollars(cost)}${more}.`]
}
