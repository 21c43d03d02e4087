import { total } from '../../ledger/total.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { costWithDark } from '../../pipeline/plan/dark-version.ts'
import type { Plan } from '../../pipeline/plan/plan.ts'
import { pricesOf } from '../../pipeline/show/to-report.ts'
import { count, price } from '../../report/facts.ts'

const maxLines = 10

/** A plan as a few sentences, for where there is no room for its page. */
export function inWords(outcome: Outcome): readonly string[] {
  const { plan } = outcome
  const draw = [...plan.draw, ...plan.candidates]
  const { sentence } = outcome.leftOut
  if (draw.length === 0)
    return ['The plan: nothing is to be drawn.', ...(sentence === undefined ? [] : [sentence])]
  const cost = total(draw.map(costWithDark))
  const all = cost === undefined ? 'cost unknown' : `${price(cost)} (${pricesOf(outcome)})`
  return [
    `The plan: ${picturesOf(plan)} to draw, ${all}.`,
    ...draw
      .slice(0, maxLines)
      .map((planned) => `${planned.post.path}${kindOf(planned)}: ${costOf(costWithDark(planned))}`),
    ...(draw.length > maxLines ? [`And ${draw.length - maxLines} more.`] : []),
  ]
}

const kindOf = ({ nth, dark }: Plan['draw'][number]): string =>
  nth !== undefined ? ', a candidate' : dark ? ', with a dark version' : ''

const picturesOf = ({ draw, candidates }: Plan): string =>
  [
    ...(draw.length > 0 || candidates.length === 0 ? [count(draw.length, 'post')] : []),
    ...(candidates.length > 0 ? [count(candidates.length, 'candidate')] : []),
  ].join(' and ')

const costOf = (estimate: number | undefined) =>
  estimate === undefined ? 'cost unknown' : price(estimate)
