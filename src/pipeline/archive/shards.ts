import type { Limits } from '../../ledger/limits.ts'
import { total } from '../../ledger/total.ts'
import type { Shard } from '../../memory/shard-plan-entry.ts'
import { keyOf } from '../../staging/drawing-key.ts'
import type { Outcome } from '../outcome.ts'
import { costWithDark, drawingsOf } from '../plan/dark-version.ts'
import type { Planned } from '../plan/planned.ts'

/**
 * Divides what a plan is to draw among processes: turn by turn, so that the first posts in the order are
 * drawn first by all of them together. Each may spend a part of what is left of the limits of a run, as
 * large as its part of the estimate: together they keep within them. Pure.
 * @param count of shards at most; no shard is without a post
 */
export function shardsOf(
  { plan, waiting, limits }: Pick<Outcome, 'plan' | 'waiting' | 'limits'>,
  count: number,
): readonly Shard[] {
  const todo = plan.draw.filter((planned) => !waiting.has(keyOf(planned.light ?? planned)))
  const dealt = Array.from({ length: Math.min(count, todo.length) }, (_, shard) =>
    todo.filter((_, turn) => turn % count === shard),
  )
  const left = leftOfRun(limits)
  const [images, cost] = [imagesOf(todo), costOf(todo)]
  return dealt.map((posts) => {
    const share = imagesOf(posts) / images
    // What has no price is counted by pictures.
    const price = costOf(posts)
    const costly = cost !== undefined && cost > 0 && price !== undefined ? price / cost : share
    return {
      posts: posts.map(({ post }) => post.path),
      images: finite(Math.floor(left.images * share + epsilon)),
      cost: finite(left.cost * costly),
    }
  })
}

const imagesOf = (all: readonly Planned[]) => all.flatMap(drawingsOf).length

const costOf = (all: readonly Planned[]) => total(all.map(costWithDark))

/** What is left of what the run may spend. */
function leftOfRun(limits: Limits): { readonly images: number; readonly cost: number } {
  const runs = limits.filter(({ scope }) => scope === 'run')
  return {
    images: Math.min(...runs.map(({ images, spent }) => images - spent.images)),
    cost: Math.min(...runs.map(({ cost, spent }) => cost - spent.cost)),
  }
}

const finite = (amount: number): number | null => (Number.isFinite(amount) ? amount : null)

/** A product that should be whole may be a hair less. */
const epsilon = 1e-9
