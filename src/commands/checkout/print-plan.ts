import type { Basis } from '../../ledger/prices.ts'
import { total } from '../../ledger/total.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { costWithDark, darkNotes } from '../../pipeline/plan/dark-version.ts'
import { picturesAt } from '../../pipeline/plan/pictures-at.ts'
import type { Planned } from '../../pipeline/plan/planned.ts'
import { textsNote } from '../../pipeline/plan/planned-texts.ts'
import { pricesOf } from '../../pipeline/show/to-report.ts'
import { count, pictureCost } from '../../report/facts.ts'
import { wordsCost } from './in-words.ts'

/**
 * What would be drawn, as lines for a terminal: the sum first, then a row for each post.
 * @param withPrompts all of each post in place of its row, and the prompt
 */
export function planLines(outcome: Outcome, withPrompts: boolean): readonly string[] {
  const { plan, generator } = outcome
  if (plan.draw.length === 0) return ['Nothing to draw.']
  const prices = pricesOf(outcome)
  const costs = plan.draw.flatMap(({ texts }) => (texts ? [texts.most] : []))
  return [
    `${count(plan.draw.length, 'post')} to draw with ${generator.model}, ${sumOf(plan.draw, prices)}${wordsCost('plan', costs)}`,
    ...(plan.beyond.length > 0
      ? [
          `${plan.beyond.length} more ${plan.beyond.length === 1 ? 'is' : 'are'} beyond the limits of one run; all ${plan.draw.length + plan.beyond.length} together: ${sumOf([...plan.draw, ...plan.beyond], prices)}`,
        ]
      : []),
    ...(generator.name === 'card' ? [pricedHint] : []),
    ...(withPrompts
      ? plan.draw.flatMap((planned) => wholePlan(planned, prices))
      : ['', ...rows(plan.draw), '', ...together(plan.draw.flatMap(notesOf)), promptsHint]),
  ]
}

function sumOf(pictures: readonly Planned[], prices: string): string {
  const isBound = pictures.some(({ basis }) => basis === 'bound')
  return dollars(total(pictures.map(costWithDark)), isBound ? 'bound' : 'price', prices)
}

const pricedHint = 'Title cards are free; `--generator openai` says what a model would cost.'

const promptsHint =
  '`--prompts` shows the prompt of each, with all its files; `--json` all there is.'

/** Columns as wide as what stands in them, at most. */
function rows(draw: readonly Planned[]): readonly string[] {
  const cells = [
    ['post', 'hero image', 'cost'],
    ...draw.map((planned) => [
      planned.post.path,
      planned.place.hero,
      dollars(costWithDark(planned), planned.basis),
    ]),
  ]
  const widths = [0, 1].map((column) =>
    Math.min(60, Math.max(...cells.map((row) => row[column]!.length))),
  )
  return cells.map((row) =>
    `  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}

function wholePlan(planned: Planned, prices: string): readonly string[] {
  const { post, place, alt, prompt, basis } = planned
  return [
    '',
    `  ${post.path}`,
    `    hero    ${place.hero}`,
    ...(place.dark ? [`    dark    ${place.dark.path}`] : []),
    ...picturesAt(place)
      .filter((path) => path !== place.hero && path !== place.dark?.path)
      .map((path) => `    social  ${path}`),
    `    alt     ${alt}`,
    `    cost    ${dollars(costWithDark(planned), basis, prices)}`,
    ...paragraphs('    prompt  ', prompt),
    ...notesOf(planned).map(({ reason }) => `    note    ${reason}`),
  ]
}

const notesOf = (planned: Planned) =>
  [
    ...(planned.texts ? [textsNote(planned.texts)] : []),
    ...darkNotes(planned),
    ...planned.place.warnings,
  ].map((reason) => ({ post: planned.post.path, reason }))

/** So many posts are named for one reason. */
const mostNamed = 3

/** What is said of posts, once for all of which the same is said. */
export function together(
  said: readonly { readonly post: string; readonly reason: string }[],
): readonly string[] {
  return [...Map.groupBy(said, ({ reason }) => reason)].flatMap(([reason, all]) => {
    const posts = all.map(({ post }) => post)
    if (posts.length <= mostNamed) return posts.map((post) => `  ${post}: ${reason}`)
    const rest = posts.length - mostNamed
    return [`  ${posts.slice(0, mostNamed).join(', ')} and ${rest} more: ${reason}`]
  })
}

/** The first line behind its name, the others below it. */
const paragraphs = (name: string, text: string) =>
  text
    .split('\n')
    .map((line, index) => `${index === 0 ? name : ' '.repeat(name.length)}${line}`.trimEnd())

/** @param prices whose they are, where that is to be said */
export function dollars(cost: number | undefined, basis: Basis = 'price', prices?: string): string {
  if (cost === undefined) return 'cost unknown (no list price)'
  if (cost === 0) return 'free'
  if (typeof basis === 'object') return pictureCost(cost, basis)
  const by = prices === undefined ? '' : ` by ${prices}`
  if (basis === 'bound') return `${pictureCost(cost, basis)}${by}`
  return cost < 0.01 ? `less than $0.01${by}` : `about $${cost.toFixed(2)}${by}`
}
