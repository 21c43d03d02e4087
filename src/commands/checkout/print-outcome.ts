import { drawnCost } from '../../ledger/payments.ts'
import type { Basis } from '../../ledger/prices.ts'
import { recordPath } from '../../ledger/record.ts'
import { placeBelow } from '../../ledger/record-places.ts'
import { total } from '../../ledger/total.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { costWithDark, darkNotes } from '../../pipeline/plan/dark-version.ts'
import type { Planned } from '../../pipeline/plan/planned.ts'
import { textsNote } from '../../pipeline/plan/planned-texts.ts'
import { pricesOf } from '../../pipeline/show/to-report.ts'
import { usedOf } from '../../pipeline/show/used.ts'
import { wordsCost as costOfWords, pictureCost } from '../../report/facts.ts'
import { leftOutGroups } from '../../report/left-out-words.ts'
import { inWords } from '../../report/spending.ts'
import { oneLine } from '../../text/one-line.ts'

/** An outcome as text for a terminal. Texts of posts are cleaned: an escape sequence is no text. */
export function describeOutcome(outcome: Outcome): string {
  const { job, skipped, leftOut, failed, stopped, warnings, moves, orphans } = outcome
  const lines = [
    ...(job.mode !== 'plan' ? written(outcome) : [...planned(outcome), '', ...about(outcome)]),
    ...section(
      'Spent',
      usedOf(outcome.limits, outcome.spent).map((used) => `  ${inWords(used)}`),
    ),
    ...section(
      'Please check',
      warnings.map((text) => `  ${text}`),
    ),
    ...section(
      'Renamed',
      moves.map(({ from, record }) => `  ${from} is ${record.post} now, and keeps its image`),
    ),
    ...section(
      'Images whose post is gone',
      orphans.map(({ post, record, images }) => `  ${post}: ${[record, ...images].join(', ')}`),
    ),
    ...section(
      'Skipped',
      skipped.map(({ post, reason }) => `  ${post}: ${reason}`),
    ),
    ...(job.mode === 'plan' ? leftOutLines(outcome) : []),
    ...(leftOut.sentence === undefined ? [] : ['', leftOut.sentence]),
    ...section(
      'Failed',
      failed.flatMap(({ post, line, message, hint }) => [
        `  ${post}${line === undefined ? '' : `:${line}`}: ${message}`,
        ...hinted(hint, '    '),
      ]),
    ),
    ...(stopped ? ['', `Stopped: ${stopped.message}`, ...hinted(stopped.hint, '  ')] : []),
  ]
  return `${lines.map(oneLine).join('\n')}\n`
}

/** The files that are no posts, by their reasons: each named where they are few. */
const leftOutLines = ({ leftOut }: Outcome) =>
  section(
    'Left out, as no posts',
    leftOutGroups(leftOut).map(({ reason, count, examples }) => {
      const rest = count > examples.length ? ` and ${count - examples.length} more` : ''
      return `  ${examples.join(', ')}${rest}: ${reason}`
    }),
  )

function planned(outcome: Outcome): string[] {
  const { plan, generator } = outcome
  const prices = pricesOf(outcome)
  const isBound = plan.draw.some(({ basis }) => basis === 'bound')
  const sum = total(plan.draw.map(costWithDark))
  const cost = dollars(sum, prices, isBound ? 'bound' : 'price')
  const costs = plan.draw.flatMap(({ texts }) => (texts ? [texts.most] : []))
  return [
    plan.draw.length === 0
      ? 'Nothing to draw.'
      : `${count(plan.draw.length)} to draw with ${generator.model}, ${cost}${wordsCost('plan', costs)}`,
    ...plan.draw.flatMap((planned) => plannedLines(planned, prices)),
  ]
}

const plannedLines = (planned: Planned, prices: string): readonly string[] => {
  const { post, place, alt, prompt, basis, texts } = planned
  return [
    '',
    `  ${post.path}`,
    `    hero    ${place.hero}`,
    ...(place.dark ? [`    dark    ${place.dark.path}`] : []),
    ...[place.social, ...place.more.map(({ path }) => path)].map((path) => `    social  ${path}`),
    `    alt     ${alt}`,
    `    cost    ${dollars(costWithDark(planned), prices, basis)}`,
    ...paragraphs('    prompt  ', prompt),
    ...(texts ? [`    note    ${textsNote(texts)}`] : []),
    ...[...darkNotes(planned), ...place.warnings].map((note) => `    note    ${note}`),
  ]
}

const about = ({ state }: Outcome) => state.site.about

function written(outcome: Outcome): string[] {
  const { records, state } = outcome
  if (records.length === 0) return ['Nothing was drawn.']
  const cost = dollars(total(records.map(drawnCost)), pricesOf(outcome))
  const words = records.flatMap((record) => (record.words ? [record.words.cost ?? undefined] : []))
  return [
    `${count(records.length)} drawn, ${cost}${wordsCost('drawn', words)}`,
    ...records.flatMap(({ post, files, notes }) => [
      '',
      `  ${post}`,
      `    hero    ${files.hero.path}`,
      ...(files.dark ? [`    dark    ${files.dark.path}`] : []),
      ...[files.social, ...(files.more ?? [])].map(({ path }) => `    social  ${path}`),
      `    record  ${placeBelow(state.settings['records-dir'], recordPath(post))}`,
      ...notes.map((note) => `    note    ${note}`),
    ]),
    '',
    'Nothing was committed. Look at it with `git status` and `git diff`.',
  ]
}

/** The first line behind its name, the others below it. */
const paragraphs = (name: string, text: string) =>
  text
    .split('\n')
    .map((line, index) => `${index === 0 ? name : ' '.repeat(name.length)}${line}`.trimEnd())

const hinted = (hint: string | undefined, indent: string) =>
  hint === undefined ? [] : [`${indent}${hint}`]

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', title, ...lines]

const count = (posts: number) => (posts === 1 ? '1 post' : `${posts} posts`)

const wordsCost = (mode: 'plan' | 'drawn', costs: readonly (number | undefined)[]) =>
  costOfWords({ mode, ...(costs.length > 0 && { words: { cost: total(costs) } }) })
    .map((text) => `, ${text}`)
    .join('')

const dollars = (cost: number | undefined, prices: string, basis: Basis = 'price') => {
  if (cost === undefined) return 'cost unknown (no list price)'
  if (cost === 0) return 'free'
  if (typeof basis === 'object') return pictureCost(cost, basis)
  if (basis === 'bound') return `${pictureCost(cost, basis)} by ${prices}`
  return cost < 0.01 ? `less than $0.01 by ${prices}` : `about $${cost.toFixed(2)} by ${prices}`
}
