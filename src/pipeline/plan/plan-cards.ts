import { PostError } from '../../errors.ts'
import { newestFirst } from '../../sites/learn/sample.ts'
import { keyOf } from '../../staging/drawing-key.ts'
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
  /** How many are to be set anew by later runs. */
  readonly left: number
}

/** Each takes about a second of a runner: so many are set anew by one run, or as many as it may draw. */
const mostAtOnce = 100

/**
 * Plans the cards that follow their posts, as cards, whoever draws here: the newest first, within what one
 * run sets anew. One that cannot be put in place stays as it is: its post has a picture.
 * @param billed whom what the posts cost before is told of
 * @throws what the repo throws
 */
export async function planCards(
  { cards, delivery }: Pick<Findings, 'cards' | 'delivery'>,
  input: PlanInput,
  billed: Pick<Job, 'pullRequest'>,
  context: RunContext,
): Promise<PlannedCards> {
  if (cards.length === 0) return { planned: [], warnings: [], waiting: new Map(), left: 0 }
  const { state, generator: given, inputs } = input
  const generator = given.name === 'card' ? given : await context.card(state.look)
  const ruleOf = rulesFor(state.settings.rules ?? [])
  const waiting = delivery?.head ? await waitingIn(delivery.head, cards, context) : new Map()
  const held = new Set([...waiting.values()].map(({ record }) => record.post))
  const most = Math.max(mostAtOnce, inputs.maxImages)
  const planned: Planned[] = []
  const warnings: string[] = []
  let fresh = 0
  let left = 0
  for (const want of newestFirst((await withBills(cards, billed, delivery, context)).map(byPath))) {
    const { path } = want.post
    if (fresh >= most && !held.has(path)) {
      left++
      continue
    }
    try {
      const one = planOne(want, ruleOf(path), { ...input, generator })
      const isNew = !waiting.has(keyOf(one))
      if (isNew && fresh >= most) left++
      else planned.push(one)
      if (isNew) fresh++
    } catch (error) {
      if (!(error instanceof PostError)) throw error
      warnings.push(`The title card of ${path} stays as it was: ${error.message}`)
    }
  }
  if (left > 0) warnings.push(leftForLater(left, most))
  return { planned, warnings, waiting, left }
}

const byPath = <T extends { readonly post: { readonly path: string } }>(want: T) => ({
  ...want,
  path: want.post.path,
})

const leftForLater = (cards: number, most: number): string =>
  `${cards === 1 ? '1 more title card does' : `${cards} more title cards do`} not show what ${cards === 1 ? 'its post says' : 'their posts say'} by now: one run sets ${most} anew, the newest first. The next one goes on: of the same pull request, and on a branch by hand, on a schedule or with \`command: backfill\`. A larger \`max-images\` sets more at once.`

/** A plan with the cards that follow: free, and within no other limit. */
export const withCards = (plan: Plan, { planned }: PlannedCards): Plan =>
  planned.length === 0
    ? plan
    : {
        ...plan,
        draw: [...plan.draw, ...planned].sort((a, b) => (a.post.path < b.post.path ? -1 : 1)),
      }
