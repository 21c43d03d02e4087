import type { Outcome } from '../illustrate.ts'
import { total } from '../ledger/total.ts'
import { count, price } from '../review/facts.ts'
import { pricesOf } from './report.ts'

const most = 10

/** A plan as a few sentences, for where there is no room for its page. */
export function inWords(outcome: Outcome): readonly string[] {
  const { draw } = outcome.plan
  if (draw.length === 0) return ['The plan: nothing is to be drawn.']
  const cost = total(draw.map(({ estimate }) => estimate))
  const all = cost === undefined ? 'cost unknown' : `${price(cost)} (${pricesOf(outcome)})`
  return [
    `The plan: ${count(draw.length, 'post')} to draw, ${all}.`,
    ...draw.slice(0, most).map(({ post, estimate }) => `${post.path}: ${costOf(estimate)}`),
    ...(draw.length > most ? [`And ${draw.length - most} more.`] : []),
  ]
}

const costOf = (estimate: number | undefined) =>
  estimate === undefined ? 'cost unknown' : price(estimate)
