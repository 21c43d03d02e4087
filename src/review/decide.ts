import type { Thread } from '../report/thread.ts'
import { byTicks } from './by-ticks.ts'
import { byWords } from './by-words.ts'
import type { CommentEvent } from './comment-event.ts'
import type { CommentContext, Decision } from './decision.ts'

const nothing: Decision = { approve: [], takeBack: [], steps: [], why: [] }

/** Decides what follows. It is bound to what the person saw: another picture needs another word. */
export function decide(event: CommentEvent, context: CommentContext): Decision {
  switch (event.how) {
    case 'ticks':
      return byTicks(event.ticks, context)
    case 'words':
      return settled(byWords(event.requests, event.timestamp, context))
    case 'review':
      return settled([
        ...byWords(event.requests, event.timestamp, context),
        byReview(event, context),
      ])
  }
}

/**
 * An approving review approves the pictures that are still those of the commit it was about; one that
 * wants changes, or was dismissed, takes back what the same person approved by review.
 */
function byReview(
  { verdict, reviewer }: Extract<CommentEvent, { how: 'review' }>,
  { threads, reviewed }: CommentContext,
): Decision {
  if (verdict === 'neither') return nothing
  if (verdict === 'takes back')
    return { ...nothing, takeBack: threads.filter((thread) => isReviewOf(reviewer, thread)) }
  const same = threads.filter(({ post, sha256 }) => reviewed.get(post) === sha256)
  const changedThreads = threads.filter((thread) => !same.includes(thread) && !thread.approval)
  return {
    approve: same,
    takeBack: [],
    steps: [],
    why: changedThreads.map(
      ({ number, post }) =>
        `The review was of an older commit: picture ${number} (${post}) has changed since, and waits.`,
    ),
  }
}

const isReviewOf = (login: string, { approval }: Thread): boolean =>
  approval?.via === 'review' && approval.login.toLowerCase() === login.toLowerCase()

/** All as one. What somebody wants changed they do not approve with the same words. */
function settled(all: readonly Decision[]): Decision {
  const steps = all.flatMap(({ steps }) => steps)
  const helps = steps.filter(({ act }) => act === 'help')
  const changing = new Set(
    steps.flatMap((step) => (step.act === 'redraw' || step.act === 'undo' ? step.posts : [])),
  )
  const approve = new Map(
    all.flatMap(({ approve }) => approve).map((one) => [`${one.post} ${one.sha256}`, one]),
  )
  return {
    approve: [...approve.values()].filter(({ post }) => !changing.has(post)),
    takeBack: all.flatMap(({ takeBack }) => takeBack),
    steps: steps.filter((step) => step.act !== 'help' || step === helps[0]),
    why: [...new Set(all.flatMap(({ why }) => why))],
  }
}
