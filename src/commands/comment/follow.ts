import { HeadMovedError, PermissionError } from '../../errors.ts'
import { getPull } from '../../github/pull-request.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import { decide } from '../../review/decide.ts'
import type { Decision, OtherPost } from '../../review/decision.ts'
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
import { neighboursOf } from './neighbours.ts'
import { inTime, notTwice, saidToRemember } from './once.ts'
import { stillApproves } from './review-now.ts'
import { picturesAt, seenBy } from './seen.ts'

interface Followed {
  readonly finished: FinishedRun | undefined
  /** Undefined where it is not for us to answer. */
  readonly isDone: boolean | undefined
}

/** Another workflow on the pull request is meant. */
const standsBack: Followed = { finished: undefined, isDone: undefined }

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
  const heard = await heardBy(event, looked, session)
  if (heard === undefined) return { finished: undefined, isDone: true }
  const talk = await threadsNow(looked, session)
  const others = othersIn(looked)
  const own = [...talk.threads, ...talk.choices, ...talk.declined, ...others]
  const neighbours = await neighboursOf(event, new Set(own.map(({ post }) => post)), session)
  const decided = decide(heard, {
    ...talk,
    seen: await seenBy(event, looked.job, session),
    others,
    name: context.inputs.name,
    neighbours,
    setsCards: looked.generator.name === 'card',
    hasPost: (path) => looked.state.head.files.has(path) && looked.state.site.isPost(path),
    reviewed: event.how === 'review' ? await picturesAt(event.head, looked, session) : new Map(),
  })
  if (neighbours.length > 0 && isEmpty(decided)) return standsBack
  const ready = inTime(decided, whyLate(event, pull))
  const decision = await notTwice(ready, event, looked.job, context)
  let outdated: readonly string[]
  try {
    outdated = await approve(decision, event, looked.job, session)
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
  const why = [...decision.why, ...outdated, ...acted.why, ...told.why]
  const said = isDone(acted.outcome) ? saidToRemember(decision, event) : undefined
  const messages = [...done, ...why]
  const on = { ...acted.on, listens: true }
  const finished = await finish(acted.outcome, undefined, on, { messages, said })
  return { finished, isDone: why.length === 0 && isDone(acted.outcome) }
}

/**
 * Where the settings say that reviews approve nothing, or this one does not stand any more, what its text
 * asks for is left of it.
 */
async function heardBy(
  event: CommentEvent,
  { state: { settings } }: Outcome,
  session: GitHubSession,
): Promise<CommentEvent | undefined> {
  if (event.how !== 'review' || event.verdict === 'neither') return event
  const { log } = session.context
  const isAllowed = settings['approve-by-review']
  if (!isAllowed) log.info('Reviews approve no pictures here (`approve-by-review: false`).')
  if (isAllowed && (event.verdict === 'takes back' || (await stillApproves(event, session))))
    return event
  if (isAllowed) log.info('That review was dismissed, or followed by another one.')
  return event.requests.length === 0 ? undefined : { ...event, verdict: 'neither' }
}

/** Posts of the pull request without a picture of ours in it, a card that waits for a word among them. */
const othersIn = ({
  skipped,
  failed,
  stayingCards,
  records,
  earlier,
}: Outcome): readonly OtherPost[] => {
  const shown = new Set([...records, ...earlier].map(({ post }) => post))
  const cards = stayingCards
    .filter(({ post }) => !shown.has(post.path))
    .map(({ post }) => ({
      post: post.path,
      reason: 'its title card is from before this pull request',
      isDrawable: true as const,
    }))
  return [...skipped, ...failed.map(asOther), ...cards]
}

const asOther = ({ post, message }: { readonly post: string; readonly message: string }) => ({
  post,
  reason: message,
})

const isEmpty = ({ approve, takeBack, steps, why }: Decision): boolean =>
  approve.length + takeBack.length + steps.length + why.length === 0

const isDone = ({ failed, stopped }: Outcome): boolean =>
  failed.length === 0 && !(stopped instanceof HeadMovedError)
