import type { RunContext } from '../../pipeline/context.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import type { Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import type { Talk } from '../../pipeline/show/threads.ts'
import { lacksHero } from '../../report/skipped-post.ts'
import { type HeldPost, type Standing, standingOf } from '../../report/thread.ts'
import { lookingAtAll } from '../job-of.ts'
import type { GitHubSession } from '../session.ts'
import { threadsNow } from './review-mode.ts'

/**
 * How far a pull request is after a run. A run that was about some of its posts knows nothing of the
 * others: where a merge waits for all of them, all are looked at.
 * @throws what the main job throws
 */
export async function standingNow(
  outcome: Outcome,
  { threads }: Talk,
  isRequired: boolean,
  { context }: GitHubSession,
): Promise<Standing> {
  const { job, stopped } = outcome
  const isPartial = isRequired && job.posts.length > 0
  const drawn = new Set(threads.map(({ post }) => post))
  // As it was before this run's commit: what that brought is among the threads.
  const others = isPartial ? await lookAtAll(job, context) : undefined
  const held = [
    ...(others ? [...toChoose(others), ...lackingIn(others)] : []),
    ...toChoose(outcome),
  ].filter(({ post }) => !drawn.has(post))
  return standingOf(threads, [...held, ...lackingIn(outcome)], stopped !== undefined)
}

/**
 * The same where nothing was drawn: by the records and approvals of the pull request alone.
 * @param job whichever job it is opened for
 * @throws what the main job throws
 */
export async function standingOfPull(job: Job, session: GitHubSession): Promise<Standing> {
  const outcome = await lookAtAll(job, session.context)
  const { threads } = await threadsNow(outcome, session)
  return standingOf(threads, [...toChoose(outcome), ...lackingIn(outcome)])
}

const lookAtAll = (job: Job, context: RunContext): Promise<Outcome> =>
  illustrate(lookingAtAll(job), context)

/** The posts that lack what they are to have. */
const lackingIn = ({ failed, skipped }: Outcome): readonly HeldPost[] => [
  ...skipped.filter(lacksHero),
  ...failed.map(({ post, message }) => ({ post, reason: message })),
]

const toChoose = ({ choices }: Outcome): readonly HeldPost[] =>
  choices.map(({ planned }) => ({
    post: planned.post.path,
    reason: 'its picture is not chosen yet',
  }))
