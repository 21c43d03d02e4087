import type { Outcome } from '../illustrate.ts'
import { recordPath } from '../ledger/record.ts'
import { oneLine } from '../one-line.ts'
import { saysWords } from '../steps/planned-words.ts'
import { total } from '../steps/report.ts'

/** An outcome as text for a terminal. Texts of posts are cleaned: an escape sequence is no text. */
export function describeOutcome(outcome: Outcome): string {
  const { task, skipped, failed, stopped, warnings, moves, orphans } = outcome
  const lines = [
    ...(task.planOnly === '' ? written(outcome) : [...planned(outcome), '', ...about(outcome)]),
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

function planned({ plan, generator }: Outcome): string[] {
  const cost = dollars(total(plan.draw.map(({ estimate }) => estimate)))
  return [
    plan.draw.length === 0
      ? 'Nothing to draw.'
      : `${count(plan.draw.length)} to draw with ${generator.model}, ${cost}`,
    ...plan.draw.flatMap(({ post, place, alt, prompt, estimate, words }) => [
      '',
      `  ${post.path}`,
      `    hero    ${place.hero}`,
      `    social  ${place.social}`,
      `    alt     ${alt}`,
      `    cost    ${dollars(estimate)}`,
      ...paragraphs('    prompt  ', prompt),
      ...(words ? [`    note    ${saysWords(words)}`] : []),
      ...place.warnings.map((warning) => `    note    ${warning}`),
    ]),
  ]
}

const about = ({ workspace }: Outcome) => workspace.site.about

function written({ records }: Outcome): string[] {
  if (records.length === 0) return ['Nothing was drawn.']
  const cost = dollars(total(records.map((record) => record.cost ?? undefined)))
  return [
    `${count(records.length)} drawn, ${cost}`,
    ...records.flatMap(({ post, files, notes }) => [
      '',
      `  ${post}`,
      `    hero    ${files.hero.path}`,
      `    social  ${files.social.path}`,
      `    record  ${recordPath(post)}`,
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

const dollars = (cost: number | undefined) => {
  if (cost === undefined) return 'cost unknown (no list price)'
  if (cost === 0) return 'free'
  return cost < 0.01 ? 'less than $0.01 by list price' : `about $${cost.toFixed(2)} by list price`
}
