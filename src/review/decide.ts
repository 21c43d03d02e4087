import type { Tick } from '../report/boxes-format.ts'
import type { PostChoice } from '../report/choice.ts'
import type { Thread } from '../report/thread.ts'
import type { Approvable } from '../staging/approval-entry.ts'
import type { CommentEvent } from './comment-event.ts'
import { type NumberedPost, named, namedFirst } from './named.ts'
import { type CandidateUse, ticksOfUse, unchosen, wordsOfUse } from './use.ts'

/** What is to be done because somebody said something. */
export interface Decision {
  /** Pictures to approve, and approvals to take back. */
  readonly approve: readonly Approvable[]
  readonly takeBack: readonly Approvable[]
  /** What to draw: posts again, with an instruction or without, or whatever is missing. */
  readonly draw?: { readonly posts: readonly string[]; readonly instruction: string } | 'missing'
  /** Candidates to put on the branch. */
  readonly use?: readonly CandidateUse[]
  /** Posts that are to stay without an image. */
  readonly skip?: readonly string[]
  readonly plan?: true
  readonly wire?: true
  readonly help?: true
  /** For people: why something is not done. */
  readonly why: readonly string[]
}

/** What is known when it is decided. */
export interface CommentContext {
  readonly threads: readonly Thread[]
  /** Posts whose picture is to be chosen, in the same sequence of numbers. */
  readonly choices: readonly PostChoice[]
  /** Begins of the hashes of the candidates that the comment shows for a post, by the post's mark. */
  readonly candidates: ReadonlyMap<string, readonly string[]>
  /** Posts of the pull request that have no picture of ours. */
  readonly withoutHero: readonly string[]
  /** Posts whose picture was taken away again, which keep their numbers. */
  readonly declined: readonly NumberedPost[]
  /** Begin of the picture's hash that the comment shows for a post, by the post's mark. */
  readonly shown: ReadonlyMap<string, string>
  /** The hashes of the pictures at the commit that a review was about, by post. */
  readonly reviewed: ReadonlyMap<string, string>
}

type Words = Extract<CommentEvent, { how: 'words' }>

interface SaidContext extends CommentContext {
  /** When it was said, where the event tells. */
  readonly timestamp: string | undefined
}

const nothing: Decision = { approve: [], takeBack: [], why: [] }

/** Decides what follows. It is bound to what the person saw: another picture needs another word. */
export function decide(event: CommentEvent, context: CommentContext): Decision {
  if (event.how === 'ticks') return byTicks(event.ticks, context)
  if (event.how === 'review') return byReview(context)
  return byWords(event, context)
}

function byTicks(ticks: readonly Tick[], { threads, choices }: CommentContext): Decision {
  const uses = ticksOfUse(ticks, choices)
  const approve: Thread[] = []
  const takeBack: Thread[] = []
  const again: Thread[] = []
  const why: string[] = [...uses.why]
  for (const { act, post, picture, ticked } of ticks) {
    if (act === 'use') continue
    const thread = threads.find(({ mark }) => mark === post)
    if (thread === undefined || !thread.sha256.startsWith(picture)) {
      // To take back what is gone is done already.
      if (ticked) why.push(changed(thread))
    } else if (act === 'approve') (ticked ? approve : takeBack).push(thread)
    else if (act === 'redraw' && ticked) again.push(thread)
  }
  return {
    approve: approve.filter(({ approval }) => approval === undefined),
    takeBack: takeBack.filter(({ approval }) => approval !== undefined),
    ...(again.length > 0
      ? { draw: { posts: again.map(({ post }) => post), instruction: '' } }
      : {}),
    ...(uses.use.length > 0 ? { use: uses.use } : {}),
    why,
  }
}

/** An approving review approves the pictures that are still those of the commit it was about. */
function byReview({ threads, reviewed }: CommentContext): Decision {
  const same = threads.filter(({ post, sha256 }) => reviewed.get(post) === sha256)
  const changedThreads = threads.filter((thread) => !same.includes(thread) && !thread.approval)
  return {
    ...nothing,
    approve: same.filter(({ approval }) => approval === undefined),
    why: changedThreads.map(
      ({ number, post }) =>
        `The review was of an older commit: picture ${number} (${post}) has changed since, and waits.`,
    ),
  }
}

function byWords({ request, timestamp }: Words, given: CommentContext): Decision {
  const context = { ...given, timestamp }
  const { threads } = context
  switch (request.act) {
    case 'approve':
      return approving(request.posts, context)
    case 'redraw': {
      const meant = namedFirst(request.text, [...threads, ...context.choices])
      if ('why' in meant) return { ...nothing, why: [meant.why] }
      if ('candidates' in meant.thread) return { ...nothing, why: [unchosen(meant.thread)] }
      const moved = movedOn(meant.thread, context)
      if (moved) return { ...nothing, why: [moved] }
      return {
        ...nothing,
        draw: { posts: [meant.thread.post], instruction: meant.words ?? '' },
      }
    }
    case 'use':
      return wordsOfUse(request, context)
    case 'skip':
      return skipping(request.posts, context)
    case 'draw':
      return { ...nothing, draw: 'missing' }
    case 'plan':
      return { ...nothing, plan: true }
    case 'wire':
      return { ...nothing, wire: true }
    case 'help':
      return { ...nothing, help: true }
    case 'unknown':
      return { ...nothing, help: true, why: [request.why] }
  }
}

function approving(names: readonly string[], context: SaidContext): Decision {
  const { threads } = context
  if (threads.length === 0 && (names.length === 0 || context.choices.length === 0))
    return { ...nothing, why: ['There is no picture to approve.'] }
  const meant =
    names.length === 0
      ? threads.map((thread) => ({ thread }))
      : names.map((name) => named(name, [...threads, ...context.choices]))
  const why: string[] = []
  const approve = new Set<Thread>()
  for (const match of meant) {
    if ('why' in match) why.push(match.why)
    else if ('candidates' in match.thread) why.push(unchosen(match.thread))
    else {
      const reason = movedOn(match.thread, context)
      if (reason !== undefined) why.push(reason)
      else if (match.thread.approval === undefined) approve.add(match.thread)
    }
  }
  return { ...nothing, approve: [...approve], why }
}

/** What is on the branch already is not taken away: that would be an edit of what people wrote since. */
function skipping(
  names: readonly string[],
  { threads, choices, declined, withoutHero }: CommentContext,
): Decision {
  const isNumbered = new Set(declined.map(({ post }) => post))
  const plain = withoutHero.filter((post) => !isNumbered.has(post))
  const all = [
    ...[...threads, ...choices, ...declined],
    ...plain.map((post) => ({ post, number: Number.NaN })),
  ]
  const why: string[] = []
  const skip: string[] = []
  for (const name of names) {
    const meant = named(name, all)
    if ('why' in meant) why.push(meant.why)
    else if (threads.some(({ post }) => post === meant.thread.post))
      why.push(
        `Picture ${meant.thread.number} (${meant.thread.post}) is on the branch already. Revert the commit that brought it, or take its lines out of the post: nothing is drawn for it then.`,
      )
    else skip.push(meant.thread.post)
  }
  return { ...nothing, skip, why }
}

/**
 * The comment shows another picture of the post than the branch has: that is the one people meant. What
 * was drawn after they spoke nobody had seen, whatever the comment shows by now: the run may be late, or
 * started again.
 */
function movedOn(thread: Thread, { shown, timestamp }: SaidContext): string | undefined {
  if (timestamp !== undefined && secondOf(thread.drawnAt) > secondOf(timestamp))
    return changed(thread)
  const picture = shown.get(thread.mark)
  return picture === undefined || thread.sha256.startsWith(picture) ? undefined : changed(thread)
}

/** GitHub tells times in whole seconds. */
const secondOf = (timestamp: string): number => Math.floor(Date.parse(timestamp) / 1000)

const changed = (thread: Thread | undefined): string =>
  thread === undefined
    ? 'That picture is not on the branch any more.'
    : `The head has moved: picture ${thread.number} (${thread.post}) is another one now. Look at it, and say it again.`
