import type { Limit } from '../ledger/limits.ts'
import { count } from './facts.ts'
import { table } from './table.ts'

const names: Readonly<Record<Limit['scope'], string>> = {
  run: 'a run',
  'pull request': 'this pull request',
  day: 'today (UTC)',
  month: 'this month (UTC)',
}

/** What was spent and what is left, as Markdown. */
export const budgetText = (limits: readonly Limit[]): string =>
  [
    '**What hero-images spent, and what is left**',
    table(
      ['', 'spent', 'limit', 'left'],
      limits.map((limit) => [
        names[limit.scope],
        spentText(limit),
        limitText(limit),
        leftText(limit),
      ]),
    ),
    'Costs are by list price. Limits are the inputs `max-images`, `max-cost` and those with `-per-pull-request`, `-per-day` and `-per-month`, or `limits` in the settings file.',
  ].join('\n\n')

function spentText({ scope, spent }: Limit): string {
  if (scope === 'run') return 'nothing yet'
  const unknown = spent.unknown > 0 ? `, ${spent.unknown} of them at an unknown price` : ''
  return `${count(spent.images, 'image')}, ${dollars(spent.cost)}${unknown}`
}

const limitText = ({ images, cost }: Limit): string => parts(images, cost) || 'none'

function leftText({ images, cost, spent }: Limit): string {
  const left = parts(Math.max(0, images - spent.images), Math.max(0, cost - spent.cost))
  return left || 'no limit'
}

const parts = (images: number, cost: number): string =>
  [
    ...(images < Infinity ? [count(images, 'image')] : []),
    ...(cost < Infinity ? [dollars(cost)] : []),
  ].join(', ')

/** GitHub makes formulas between two such signs. */
const dollars = (amount: number): string =>
  `&#36;${amount.toFixed(amount > 0 && amount < 0.01 ? 4 : 2)}`
