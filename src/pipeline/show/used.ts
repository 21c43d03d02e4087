import type { Limits } from '../../ledger/limits.ts'
import type { RunSpent } from '../../ledger/run-budget.ts'
import type { Used } from '../../report/report.ts'

/** How much of the limits by pull request and by month is used, with what this run spent. */
export const usedOf = (limits: Limits, run: RunSpent): readonly Used[] =>
  limits.flatMap(({ of, images, cost, spent }) =>
    of === 'run'
      ? []
      : [
          {
            of,
            ...(images < Infinity
              ? { images: { used: spent.images + run.images, most: images } }
              : {}),
            ...(cost < Infinity ? { cost: { used: spent.cost + run.cost, most: cost } } : {}),
          },
        ],
  )
