import { paidEntryOf, pictureMark, toMicros } from '../../ledger/account-entry.ts'
import type { PictureWish } from '../../memory/reserve.ts'
import { waitForOthers } from '../../memory/wait.ts'
import { secondOf, spendingKeyOf } from '../../staging/drawing-key.ts'
import { shelfOf } from '../../staging/staging-context.ts'
import type { RunContext } from '../context.ts'
import { drawingsOf } from '../plan/dark-version.ts'
import { goneFrom } from '../plan/elsewhere.ts'
import { looksBack } from '../plan/limits-now.ts'
import type { Planned } from '../plan/planned.ts'
import type { RunPlan } from '../plan/run-plan.ts'
import { type Drawings, type Tools, unpaidOf } from './draw-planned.ts'
import { markOf, paidFor } from './pay.ts'

/**
 * Reserves on the account what is to be paid for: the plan with what this run may draw now. Where other
 * runs are drawing one of these pictures, it waits for them.
 * @returns nothing where it waited, or where one of them came meanwhile: the plan is out of date then
 * @throws what the repo throws, and the reason of the signal where the run is cancelled
 */
export async function reservePlanned(
  found: RunPlan,
  before: Drawings,
  { kept, budget }: Pick<Tools, 'kept' | 'budget'>,
  context: RunContext,
): Promise<RunPlan | undefined> {
  const shelf = shelfOf(found.job)
  const toPay = unpaidOf(found, before, kept)
  const arrived = arrivedBefore(found, kept, shelf)
  if (toPay.length + arrived.length === 0) return found
  const asking = {
    wishes: toPay.map((planned) => wishFor(planned, shelf)),
    limits: found.limitsAt,
    used: budget.spent,
    arrived,
    seen: found.paidByOthers,
    isGone: goneFrom(found.state.head),
    requests: (key: string) => budget.unsettledOf(key),
  }
  const { beyond, busy, isStale } = await kept.account.reserve(asking, looksBack(found.limits))
  if (busy.length > 0) {
    await waitForOthers(busy, kept.account, context)
    return undefined
  }
  if (isStale) return undefined
  return beyond.length === 0 ? found : without(beyond, found)
}

/** A hero and its dark version are reserved together, or neither. */
const wishFor = (planned: Planned, shelf: string): PictureWish<Planned> => ({
  item: planned.light ?? planned,
  key: spendingKeyOf(planned),
  entry: {
    ...markOf(planned),
    shelf,
    nth: planned.nth,
    micros: toMicros(planned.estimate),
  },
  estimate: planned.estimate,
})

/** Drawings of earlier runs that wait: their runs may have ended before they could write it. */
const arrivedBefore = (
  { plan }: Pick<RunPlan, 'plan'>,
  { staging, candidates }: Tools['kept'],
  shelf: string,
) => [
  ...plan.draw
    .flatMap((planned) => [...drawingsOf(planned), secondOf(planned)])
    .flatMap((planned) => {
      const original = staging.earlier(planned)
      return original ? paidFor(planned, original, original.alt, shelf) : []
    }),
  ...(candidates?.paidBefore ?? []).flatMap(({ post, drawing, paid }) =>
    paid.map((payment) => paidEntryOf(payment, pictureMark(post, drawing), shelf)),
  ),
]

/** Without what a limit leaves out by now: others have spent since it was planned. */
function without(
  beyond: readonly { readonly item: Planned; readonly reason: string }[],
  found: RunPlan,
): RunPlan {
  const out = new Set(beyond.map(({ item }) => item))
  const { draw, candidates } = found.plan
  const reasons = new Map(beyond.map(({ item, reason }) => [item.post.path, reason]))
  return {
    ...found,
    plan: {
      ...found.plan,
      draw: draw.filter((planned) => !out.has(planned)),
      candidates: candidates.filter((planned) => !out.has(planned)),
      beyond: [...draw.filter((planned) => out.has(planned)), ...found.plan.beyond],
    },
    skipped: [
      ...found.skipped,
      ...[...reasons].map(([post, reason]) => ({ post, kind: 'beyond-limit' as const, reason })),
    ],
  }
}
