import { HeadMovedError, PermissionError } from '../../errors.ts'
import { getPull } from '../../github/pull-request.ts'
import type { RunContext } from '../../pipeline/context.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import { decide } from '../../review/decide.ts'
import type { Decision } from '../../review/decision.ts'
import type { Step } from '../../review/step.ts'
import { whyLate } from '../fork/pushed-since.ts'
import { looking } from '../job-of.ts'
import { openPullRequest } from '../pull-request/open.ts'
import { threadsNow } from '../pull-request/review-mode.ts'
import { finish } from '../pull-request/show.ts'
import type { FinishedRun, GitHubSession } from '../session.ts'
import { act } from './act.ts'
import { answer } from './answer.ts'
import { approve } from './approve.ts'
import { messagesOf } from './messages.ts'
import { picturesAt, seenBy } from './seen.ts'

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
  const heard = heardBy(event, looked, context)
  if (heard === undefined) return { finished: undefined, isDone: true }
  const talk = await threadsNow(looked, session)
  const decided = decide(heard, {
    ...talk,
    seen: await seenBy(event, looked.job, session),
    others: [...looked.skipped, ...looked.failed.map(asOther)],
    reviewed: event.how === 'review' ? await picturesAt(event.head, looked, session) : new Map(),
  })
  const decision = inTime(decided, whyLate(event, pull))
  let late: readonly string[]
  try {
    late = await approve(decision, event, looked.job, session)
  } catch (error) {
    // GitHub gives a review of a fork's pull request a token that may only read.
    if (!(error instanceof PermissionError && pull.isFork && event.how === 'review')) throw error
    context.log.info(
      'This run may not keep an approval, because a review of a fork started it: comment `/hero approve`.',
    )
    return { finished: undefined, isDone: false }
  }
  const acted = await act(decision.steps, event, { opened, job, looked, ...talk })
  const told = await answer(decision.steps, event, { outer, looked: acted.outcome, ...talk })
  const done = [...messagesOf(decision, event), ...acted.done, ...told.done]
  const why = [...decision.why, ...late, ...acted.why, ...told.why]
  const finished = await finish(
    acted.outcome,
    undefined,
    { ...acted.on, listens: true },
    {
      messages: [...done, ...why],
    },
  )
  return { finished, isDone: why.length === 0 && isDone(acted.outcome) }
}

/** Where the settings say that reviews approve nothing, what their text asks for is left of them. */
function heardBy(
  event: CommentEvent,
  { state: { settings } }: Outcome,
  { log }: RunContext,
): CommentEvent | undefined {
  if (event.how !== 'review' || settings['approve-by-review']) return event
  log.info('Reviews approve no pictures here (`approve-by-review: false`).')
  return event.requests.length === 0 ? undefined : { ...event, verdict: 'neither' }
}

const asOther = ({ post, message }: { readonly post: string; readonly message: string }) => ({
  post,
  reason: message,
})

const isDone = ({ failed, stopped }: Outcome): boolean =>
  failed.length === 0 && !(stopped instanceof HeadMovedError)

/** Steps that change the branch. */
const changing: readonly Step['act'][] = ['redraw', 'draw', 'use', 'skip', 'undo']

/** Without what would be drawn, where it is too late for that. */
function inTime(decision: Decision, late: string | undefined): Decision {
  const steps = decision.steps.filter(({ act }) => !changing.includes(act))
  if (late === undefined || steps.length === decision.steps.length) return decision
  return { ...decision, steps, why: [...decision.why, late] }
}
