import { addSpent } from '../../ledger/limits.ts'
import type { RunSpent } from '../../ledger/run-budget.ts'
import type { Outcome } from '../../pipeline/outcome.ts'

/** Two outcomes of one run as one: what is there after the second, and what both did and spent. */
export function joinedOutcome(first: Outcome, then: Outcome): Outcome {
  const later = new Set(then.records.map(({ post }) => post))
  const records = [...first.records.filter(({ post }) => !later.has(post)), ...then.records]
  const drawn = new Set(records.map(({ post }) => post))
  const failed = new Set(then.failed.map(({ post }) => post))
  const commit = then.commit ?? first.commit
  return {
    ...then,
    records,
    earlier: then.earlier.filter(({ post }) => !drawn.has(post)),
    spent: spentBy(first.spent, then.spent),
    unread: [...(first.unread ?? []), ...(then.unread ?? [])],
    held: [...first.held, ...then.held],
    failed: [
      ...first.failed.filter(({ post }) => !failed.has(post) && !drawn.has(post)),
      ...then.failed,
    ],
    warnings: [...new Set([...first.warnings, ...then.warnings])],
    stopped: then.stopped ?? first.stopped,
    commit,
    imagesAt: then.commit ? then.imagesAt : (first.commit ?? then.imagesAt),
  }
}

const spentBy = (a: RunSpent, b: RunSpent): RunSpent => ({
  ...addSpent(a, b),
  maybeCharged: addSpent(a.maybeCharged, b.maybeCharged),
})
