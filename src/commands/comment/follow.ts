import { HeadMovedError, PermissionError } from '../../errors.ts'
import { getPull } from '../../github/pull-request.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import { type Decision, decide } from '../../review/decide.ts'
import { whyLate } from '../fork/pushed-since.ts'
import { looking } from '../job-of.ts'
import { openPullRequest } from '../pull-request/open.ts'
import { threadsNow } from '../pull-request/review-mode.ts'
import { finish } from '../pull-request/show.ts'
import type { FinishedRun, GitHubSession } from '../session.ts'
import { act } from './act.ts'
import { approve } from './approve.ts'
import { answerHelp } from './help-comment.ts'
import { messagesOf } from './messages.ts'
import { picturesAt, shownOn } from './seen.ts'
import { wireInWords } from './wire-in-words.ts'

interface Followed {
  readonly finished: FinishedRun | undefined
  readonly isDone: boolean
}

/**
 * Looks what is there, decides what was meant, does it, and tells. The repo is read once to look, and
 * once more where something is drawn: on the head that is there by then.
 * @throws what the main job throws
 */
export async function follow(event: CommentEvent, outer: GitHubSession): Promise<Followed> {
  const pull = await getPull(outer.octokit, outer.address, event.number)
  const opened = await openPullRequest(pull, outer, true)
  const { session } = opened
  const { context } = session
  // A fork's pictures wait on its own side: there is one of each.
  const choosing = !pull.isFork && context.inputs.review !== 'off'
  const job = { ...looking(opened.job), choosing }
  const looked = await illustrate({ ...job, head: opened.looksAt }, context)
  if (event.how === 'review' && !looked.state.settings['approve-by-review']) {
    context.log.info('Reviews approve no pictures here (`approve-by-review: false`).')
    return { finished: undefined, isDone: true }
  }
  const talk = await threadsNow(looked, session)
  const decided = decide(event, {
    ...talk,
    ...(await shownOn(event, session)),
    withoutHero: [...looked.skipped, ...looked.failed].map(({ post }) => post),
    reviewed: event.how === 'review' ? await picturesAt(event.head, looked, session) : new Map(),
  })
  const decision = inTime(decided, whyLate(event, pull))
  if (decision.help) await answerHelp(event.number, session)
  try {
    await approve(decision, event, looked.job, session)
  } catch (error) {
    // GitHub gives a review of a fork's pull request a token that may only read.
    if (!(error instanceof PermissionError && pull.isFork && event.how === 'review')) throw error
    context.log.info(
      'This run may not keep an approval, because a review of a fork started it: comment `/hero approve`.',
    )
    return { finished: undefined, isDone: false }
  }
  const wired = decision.wire ? await wireInWords(event.number, outer) : { done: [], why: [] }
  const acted = await act(decision, event, { opened, job, looked, ...talk })
  const { outcome, on } = acted
  const done = [...(acted.done ?? []), ...wired.done]
  const why = [...(acted.why ?? []), ...wired.why]
  const messages = [...messagesOf(decision, event), ...done, ...decision.why, ...why]
  const finished = await finish(outcome, undefined, { ...on, listens: true }, { messages })
  return { finished, isDone: why.length === 0 && isDone(decision, outcome) }
}

const isDone = ({ why }: Decision, { failed, stopped }: Outcome): boolean =>
  why.length === 0 && failed.length === 0 && !(stopped instanceof HeadMovedError)

/** Without what would be drawn, where it is too late for that. */
function inTime(decision: Decision, late: string | undefined): Decision {
  const { draw, use, skip, ...rest } = decision
  if (late === undefined || (draw ?? use ?? skip) === undefined) return decision
  return { ...rest, why: [...rest.why, late] }
}
