import {
  type Limit,
  type Limits,
  nothingSpent,
  type PlannedSpending,
  type Sum,
  whyBeyond,
} from './limits.ts'

/** When what a run left can be drawn, and why not now. */
export interface GoesOn {
  /** `never`: not before a limit is raised. */
  readonly when: 'next run' | 'next day' | 'next month' | 'never'
  /** The first moment at which a run can go on; absent where that is now, or never. */
  readonly from?: Date
  /** The limit that the next post is beyond, for people; absent where none is. */
  readonly why?: string
}

/** The limits by how long they hold, the longest first. */
const lasting = ['month', 'day', 'run'] as const

/**
 * When it goes on with what a run left. Pure.
 * @param spent by the run that is over, beside what its limits say was spent before
 * @param wish what the next post takes
 */
export function goesOn(limits: Limits, spent: Sum, wish: PlannedSpending, now: Date): GoesOn {
  const unspent = limits.map((limit): Limit => ({ ...limit, spent: nothingSpent }))
  const never = whyBeyond(unspent, { images: 0, cost: 0 }, wish)
  if (never !== undefined) return { when: 'never', why: never }
  for (const scope of lasting) {
    const why = whyBeyond(
      limits.filter((limit) => limit.scope === scope),
      spent,
      wish,
    )
    if (why === undefined) continue
    if (scope === 'run') return { when: 'next run', why }
    return scope === 'day'
      ? { when: 'next day', from: nextDay(now), why }
      : { when: 'next month', from: nextMonth(now), why }
  }
  return { when: 'next run' }
}

const nextDay = (now: Date) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1))

const nextMonth = (now: Date) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1))
