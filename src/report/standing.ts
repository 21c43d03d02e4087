import { undecided } from './candidates.ts'
import { prose } from './escape.ts'
import { count } from './facts.ts'
import { fold } from './fold.ts'
import type { Report, ReviewFact } from './report.ts'
import { more } from './table.ts'
import type { View } from './view.ts'

/** So many lines are read; more would push the pictures away. */
const saidInFull = 10

/** How far the pictures are approved, and what was just done because somebody said so, or why not. */
export function standing(report: Report, view: View): readonly string[] {
  const { review } = report
  if (review === undefined) return []
  return [...howFar(report, review, view), ...messagesOf(review, view)]
}

function howFar(report: Report, review: ReviewFact, view: View): readonly string[] {
  const { approved, waiting, without } = review.standing
  const choices = undecided(report).length
  const withoutHero = Math.max(0, without - choices)
  if (waiting + choices > 0) {
    const parts = [
      ...(choices > 0 ? [`${count(choices, 'picture')} to choose`] : []),
      ...(waiting > 0 ? [`${toApprove(approved, waiting, choices)} to approve`] : []),
    ]
    const merge = review.isRequired ? ' before this can be merged' : ''
    return [
      `**${parts.join(', ')}**${merge}${waiting > 0 ? howTo(review, waiting + choices, view) : '.'}`,
    ]
  }
  if (approved === 0) return []
  return [`**${allOf(approved)} approved.**${noPicture(withoutHero, review)}`]
}

/** `3 pictures`, `2 of 3 pictures`; no more than `2 of 3` behind others to choose. */
function toApprove(approved: number, waiting: number, choices: number): string {
  const all = approved + waiting
  const what = choices > 0 ? `${all}` : count(all, 'picture')
  return approved === 0 ? what : `${waiting} of ${what}`
}

function howTo({ ignoresReviews }: ReviewFact, ticks: number, { boxes }: View): string {
  if (!boxes) return ', in the comment on the pull request.'
  const [box, all] = ticks === 1 ? ['box', ''] : ['boxes', ' for all']
  const review = ignoresReviews ? '' : ', approve the pull request'
  return `: tick the ${box}${review}, or comment \`/hero approve\`${all}.`
}

const allOf = (pictures: number): string =>
  pictures === 1 ? 'The picture is' : `${pictures === 2 ? 'Both' : `All ${pictures}`} pictures are`

function noPicture(posts: number, { isRequired }: ReviewFact): string {
  if (posts === 0) return ''
  const [have, them] = posts === 1 ? ['has', 'it'] : ['have', 'them']
  const check = isRequired ? `, and the check waits for ${them}` : ''
  return ` ${count(posts, 'post')} ${have} no picture yet${check}: \`/hero draw\` tries again.`
}

function messagesOf({ messages }: ReviewFact, { limits, elsewhere }: View): readonly string[] {
  const items = messages.slice(0, limits.messages).map((message) => `- ${prose(message, 1000)}`)
  const folded = items.slice(saidInFull)
  return [
    ...(items.length > 0 ? [items.slice(0, saidInFull).join('\n')] : []),
    ...(folded.length > 0
      ? [fold(`${count(folded.length, 'more answer')}`, [folded.join('\n')])]
      : []),
    ...more(messages.length - items.length, 'answer', elsewhere),
  ]
}
