import type { Check } from '../github/check-run.ts'
import { code, prose } from './escape.ts'
import { count } from './facts.ts'
import type { HeldPost, Standing } from './thread.ts'

/** So many posts are named. */
const longestList = 20

/**
 * The check for a standing. Where approval is required it stays pending until nothing waits: a rule
 * that demands it holds the merge back, and nothing is painted red that nobody did wrong.
 * @param leftOut what is said of new files that are no posts; absent where there are none
 * @param link page of the comment with the pictures; empty where there is none
 */
export function checkOf(
  standing: Standing,
  isRequired: boolean,
  link = '',
  leftOut?: string,
): Check {
  const { approved, waiting, without, undone = 0, isCut = false, held = [] } = standing
  const text = (title: string) => ({
    title,
    summary: [
      ...listOf(held),
      ...(leftOut ? [prose(leftOut, 1500)] : []),
      whereToLook(link, waiting > 0),
    ].join('\n\n'),
    ...(link === '' ? {} : { link }),
  })
  const parts = [
    ...(waiting > 0 ? [`${waiting} of ${count(approved + waiting, 'picture')} to approve`] : []),
    ...(without > 0 ? [`${count(without, 'post')} without a picture`] : []),
    ...(undone > 0 ? [`${count(undone, 'picture')} not drawn again`] : []),
  ]
  if (parts.length === 0 && !isCut) {
    const none = leftOut === undefined ? 'No picture to approve' : 'No post was found'
    const title = approved === 0 ? none : `${count(approved, 'picture')} approved`
    return { status: 'completed', conclusion: 'success', ...text(title) }
  }
  const title = parts.join(', ') || 'The run ended too early'
  return isRequired
    ? { status: 'queued', ...text(title) }
    : { status: 'completed', conclusion: 'neutral', ...text(title) }
}

/**
 * The same on a commit of the merge queue. What is pending there nobody can mend: a later word on the
 * pull request does not reach that commit, and all behind it would wait until GitHub gives up. Red
 * takes the pull request out of the queue at once.
 */
export function inMergeQueue(check: Check): Check {
  if (check.status === 'completed') return check
  return { ...check, status: 'completed', conclusion: 'failure' }
}

/**
 * The check after a run that failed: what an earlier one said of the same commit may be wrong by now.
 * @param log page of the run; empty where it is not known
 */
export const failedCheck = (log: string): Check => ({
  status: 'queued',
  title: 'The last run failed',
  summary: `${log === '' ? 'Its log' : `[Its log](${log})`} says why. Run it again, or comment \`/hero plan\`.`,
  ...(log === '' ? {} : { link: log }),
})

const whereToLook = (link: string, hasWaiting: boolean): string => {
  if (link === '') return 'The job summary of the run tells of each post.'
  const comment = `[The comment on the pull request](${link})`
  return hasWaiting
    ? `${comment} shows the pictures. Tick *Approve* below each, or comment \`/hero approve\`.`
    : `${comment} tells of each post.`
}

function listOf(held: readonly HeldPost[]): readonly string[] {
  if (held.length === 0) return []
  const lines = held
    .slice(0, longestList)
    .map(({ post, reason }) =>
      post === '' ? `- ${prose(reason)}` : `- ${code(post)}: ${prose(reason)}`,
    )
  const rest = held.length - lines.length
  return [[...lines, ...(rest > 0 ? [`- and ${count(rest, 'more post')}`] : [])].join('\n')]
}
