import { drawnCost } from '../../ledger/payments.ts'
import { imagesOf, recordPath } from '../../ledger/record.ts'
import { placeBelow } from '../../ledger/record-places.ts'
import { total } from '../../ledger/total.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { pricesOf } from '../../pipeline/show/to-report.ts'
import { usedOf } from '../../pipeline/show/used.ts'
import { count } from '../../report/facts.ts'
import { leftOutGroups } from '../../report/left-out-words.ts'
import { inWords } from '../../report/spending.ts'
import { oneLine } from '../../text/one-line.ts'
import { wordsCost } from './in-words.ts'
import { dollars, planLines, together } from './print-plan.ts'

/**
 * An outcome as text for a terminal. Texts of posts are cleaned: an escape sequence is no text.
 * @param withPrompts a plan with the prompt of each post
 */
export function describeOutcome(outcome: Outcome, withPrompts = false): string {
  const { job, skipped, leftOut, failed, stopped, warnings, moves, orphans } = outcome
  const lines = [
    ...(job.mode !== 'plan'
      ? written(outcome)
      : [...planLines(outcome, withPrompts), '', ...about(outcome)]),
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
    ...section('Skipped', together(skipped)),
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
    leftOutGroups(leftOut).map(({ reason, count: all, examples }) => {
      const rest = all > examples.length ? ` and ${all - examples.length} more` : ''
      return `  ${examples.join(', ')}${rest}: ${reason}`
    }),
  )

const about = ({ state }: Outcome) => state.site.about

function written(outcome: Outcome): string[] {
  const { records, state } = outcome
  if (records.length === 0) return ['Nothing was drawn.']
  const cost = dollars(total(records.map(drawnCost)), 'price', pricesOf(outcome))
  const words = records.flatMap((record) => (record.words ? [record.words.cost ?? undefined] : []))
  return [
    `${count(records.length, 'post')} drawn, ${cost}${wordsCost('drawn', words)}`,
    ...records.flatMap(({ post, files, notes }) => [
      '',
      `  ${post}`,
      `    hero    ${files.hero.path}`,
      ...(files.dark ? [`    dark    ${files.dark.path}`] : []),
      ...imagesOf({ files })
        .filter((file) => file !== files.hero && file !== files.dark)
        .map(({ path }) => `    social  ${path}`),
      `    record  ${placeBelow(state.settings['records-dir'], recordPath(post))}`,
      ...notes.map((note) => `    note    ${note}`),
    ]),
    '',
    'Nothing was committed. Look at it with `git status` and `git diff`.',
  ]
}

const hinted = (hint: string | undefined, indent: string) =>
  hint === undefined ? [] : [`${indent}${hint}`]

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', title, ...lines]
