import type { Limits } from '../../ledger/limits.ts'
import type { RunSpent } from '../../ledger/run-budget.ts'
import type { Used } from '../../report/report.ts'

/** How much of the limits by pull request, day and month is used, with what this run spent. */
export const usedOf = (limits: Limits, run: RunSpent): readonly Used[] =>
  limits.flatMap(({ scope, images, cost, spent }) =>
    scope === 'run'
      ? []
      : [
          {
            scope,
            ...(images < Infinity
              ? { images: { used: spent.images + run.images, max: images } }
              : {}),
            ...(cost < Infinity ? { cost: { used: spent.cost + run.cost, max: cost } } : {}),
          },
        ],
  )
