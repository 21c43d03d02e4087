import { PostError } from '../../errors.ts'
import type { RunContext } from '../context.ts'
import type { Drawn } from '../find/drawn.ts'
import type { Findings } from '../find/find.ts'
import { waitingIn } from '../find/known-posts.ts'
import { rulesFor } from '../find/rule-for.ts'
import type { Job } from '../job.ts'
import { withBills } from './bills.ts'
import type { Plan } from './plan.ts'
import type { PlanInput } from './plan-input.ts'
import { planOne } from './plan-one.ts'
import type { Planned } from './planned.ts'

/** The cards that are to be set anew, and for people why some cannot be. */
export interface PlannedCards {
  readonly planned: readonly Planned[]
  readonly warnings: readonly string[]
  /** Those that an open delivery holds already. */
  readonly waiting: ReadonlyMap<string, Drawn>
}

/**
 * Plans the cards that follow their posts, as cards, whoever draws here. One that cannot be put in place
 * stays as it is: its post has a picture.
 * @param billed whom what the posts cost before is told of
 * @throws what the repo throws
 */
export async function planCards(
  { cards, delivery }: Pick<Findings, 'cards' | 'delivery'>,
  input: PlanInput,
  billed: Pick<Job, 'pullRequest'>,
  context: RunContext,
): Promise<PlannedCards> {
  if (cards.length === 0) return { planned: [], warnings: [], waiting: new Map() }
  const { state, generator: given } = input
  const generator = given.name === 'card' ? given : await context.card(state.look)
  const ruleOf = rulesFor(state.settings.rules ?? [])
  const planned: Planned[] = []
  const warnings: string[] = []
  for (const want of await withBills(cards, billed, delivery, context)) {
    try {
      planned.push(planOne(want, ruleOf(want.post.path), { ...input, generator }))
    } catch (error) {
      if (!(error instanceof PostError)) throw error
      warnings.push(`The title card of ${want.post.path} stays as it was: ${error.message}`)
    }
  }
  const waiting = delivery?.head ? await waitingIn(delivery.head, cards, context) : new Map()
  return { planned, warnings, waiting }
}

/** A plan with the cards that follow: free, and within no limit. */
export const withCards = (plan: Plan, { planned }: PlannedCards): Plan =>
  planned.length === 0
    ? plan
    : {
        ...plan,
        draw: [...plan.draw, ...planned].sort((a, b) => (a.post.path < b.post.path ? -1 : 1)),
      }
