import { code, prose } from './escape.ts'
import { count } from './facts.ts'
import { fold } from './fold.ts'
import { leftOutGroups } from './left-out-words.ts'
import type { Report } from './report.ts'
import { more, table } from './table.ts'

/** Characters of the sentence on what was left out. */
export const longestSentence = 1500
/** So many reasons are shown. */
const mostReasons = 12

/** What was left out of a page that tells of other posts, in a sentence; nothing where nobody would ask. */
export const leftOutSentence = ({ leftOut }: Report): readonly string[] =>
  leftOut?.sentence === undefined ? [] : [prose(leftOut.sentence, longestSentence)]

/** The files that a plan left out, by their reasons, folded. */
export function leftOutFiles({ mode, leftOut }: Report): readonly string[] {
  if (mode !== 'plan' || leftOut === undefined || leftOut.files.length === 0) return []
  const groups = leftOutGroups(leftOut)
  const shown = groups.slice(0, mostReasons).map(({ reason, count, examples }) => {
    const rest = count > examples.length ? ` and ${count - examples.length} more` : ''
    return [`${examples.map((file) => code(file)).join(', ')}${rest}`, prose(reason)]
  })
  return [
    fold(`${count(leftOut.files.length, 'file')} left out, as no posts`, [
      table(['File', 'Why'], shown),
      ...more(groups.length - shown.length, 'reason', ''),
    ]),
  ]
}
