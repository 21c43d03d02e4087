import type { Thread } from '../report/thread.ts'
import { changed, notShown, wasSeen } from './changed.ts'
import type { CommentContext, Decision } from './decision.ts'
import { type CallablePost, pictureName } from './named.ts'
import type { Request } from './request.ts'
import { instructionOf, type Targets, targetsOf } from './targets.ts'
import { type ChoosablePost, unchosen, wordsOfUse } from './use.ts'

/** A post that people can name, and what it is by now. */
interface SaidPost extends ChoosablePost {
  readonly thread?: Thread
  /** Its picture was taken away again. */
  readonly isDeclined?: true
  /** For people: why it has no picture of ours. */
  readonly reason?: string
}

interface SaidContext extends CommentContext {
  readonly posts: readonly SaidPost[]
  /** When it was said, where the event tells. */
  readonly timestamp: string | undefined
}

const nothing: Decision = { approve: [], takeBack: [], steps: [], why: [] }

/** What follows from each of some requests. */
export function byWords(
  requests: readonly Request[],
  timestamp: string | undefined,
  context: CommentContext,
): readonly Decision[] {
  const said = { ...context, posts: postsOf(context), timestamp }
  return requests.map((request) => byRequest(request, said))
}

function byRequest(request: Request, context: SaidContext): Decision {
  const { posts } = context
  const pictures = posts.filter(({ thread }) => thread)
  const bare = posts.filter(({ thread }) => !thread)
  switch (request.act) {
    case 'approve':
      return approving(targetsOf(request.names, posts, pictures), context)
    case 'redraw':
      return redrawing(request.text, context)
    case 'undo':
      return undoing(targetsOf(request.names, posts, pictures.filter(isRedrawn)), context)
    case 'use': {
      const { use, why } = wordsOfUse(request.text, context.posts, context.seen)
      return { ...nothing, steps: use.length > 0 ? [{ act: 'use', use }] : [], why }
    }
    case 'draw':
      return drawing(targetsOf(request.names, posts, bare))
    case 'skip':
      return skipping(targetsOf(request.names, posts, bare))
    case 'why':
      return asking(targetsOf(request.names, posts), context)
    case 'unknown':
      return { ...nothing, steps: [{ act: 'help' }], why: [request.why] }
    default:
      return { ...nothing, steps: [{ act: request.act }] }
  }
}

/**
 * All posts that can be named. A number is that of the post which bore it when somebody spoke, where
 * that is known, whatever was added or taken away since.
 */
function postsOf({
  threads,
  choices,
  declined,
  others,
  seen,
}: CommentContext): readonly SaidPost[] {
  const now: SaidPost[] = [
    ...threads.map((thread) => ({ ...thread, thread })),
    ...choices.map((choice) => ({ ...choice, choice })),
    ...declined.map((one) => ({ ...one, isDeclined: true as const })),
  ]
  const isNumbered = new Set(now.map(({ post }) => post))
  const all = [...now, ...others.filter(({ post }) => !isNumbered.has(post))]
  const { numbers } = seen
  if (numbers === undefined) return all
  const numberOf = new Map([...numbers].map(([number, post]) => [post, number]))
  const paths = new Set(all.map(({ post }) => post))
  return [
    ...all.map((one) => ({ ...one, number: numberOf.get(one.post) })),
    ...[...numbers].flatMap(([number, post]) =>
      paths.has(post) ? [] : [{ number, post, reason: 'it is not in this pull request any more' }],
    ),
  ]
}

function approving(targets: Targets<SaidPost>, context: SaidContext): Decision {
  const { threads, choices, posts } = context
  if (threads.length === 0 && (!targets.isNamed || choices.length === 0))
    return { ...nothing, why: ['There is no picture to approve.'] }
  const shown = posts.filter(({ thread }) => thread && isShown(thread, context))
  const why: string[] = [...targets.why]
  const approve = new Set<Thread>()
  for (const post of targets.isNamed ? targets.posts : shown) {
    const found = pictureOf(post, context)
    if ('why' in found) why.push(found.why)
    else approve.add(found.thread)
  }
  return { ...nothing, approve: [...approve], why }
}

/** The comment showed a picture of that post, this one or another. */
const isShown = (thread: Thread, { seen, timestamp }: SaidContext): boolean =>
  !seen.isThen || seen.pictures.has(thread.mark) || wasSeen(thread, seen, timestamp)

function redrawing(text: string, context: SaidContext): Decision {
  const { posts } = context
  const pictures = posts.filter(({ thread, choice }) => thread ?? choice)
  const meant = instructionOf(text, pictures, posts)
  if ('why' in meant) return { ...nothing, why: [meant.why] }
  const found = meant.posts.map((post) => pictureOf(post, context))
  const why = found.flatMap((one) => ('why' in one ? [one.why] : []))
  const again = found.flatMap((one) => ('thread' in one ? [one.thread.post] : []))
  const steps =
    again.length > 0 ? [{ act: 'redraw' as const, posts: again, instruction: meant.words }] : []
  return { ...nothing, steps, why }
}

function undoing(targets: Targets<SaidPost>, context: SaidContext): Decision {
  const changedOnes = context.posts.filter(isRedrawn)
  const why: string[] = [...targets.why]
  if (!targets.isNamed && changedOnes.length !== 1)
    why.push(
      changedOnes.length === 0
        ? 'No picture took the place of another one here: there is nothing to undo.'
        : `More than one picture was drawn again: name the one to take back. ${namesOf(changedOnes)}`,
    )
  const wanted = targets.isNamed ? targets.posts : changedOnes.length === 1 ? changedOnes : []
  const undone: string[] = []
  for (const post of wanted) {
    const found = pictureOf(post, context)
    if ('why' in found) why.push(found.why)
    else if (found.thread.before === undefined)
      why.push(
        `${pictureName(post)} is the first one of its post: no picture of ours was there before.`,
      )
    else undone.push(found.thread.post)
  }
  return { ...nothing, steps: undone.length > 0 ? [{ act: 'undo', posts: undone }] : [], why }
}

const isRedrawn = ({ thread }: SaidPost): boolean => thread?.before !== undefined

function drawing(targets: Targets<SaidPost>): Decision {
  if (!targets.isNamed) return { ...nothing, steps: [{ act: 'draw', posts: [] }] }
  const there = targets.posts.filter(({ thread }) => thread)
  const missing = targets.posts.filter(({ thread }) => !thread).map(({ post }) => post)
  return {
    ...nothing,
    steps: missing.length > 0 ? [{ act: 'draw', posts: missing }] : [],
    why: [
      ...targets.why,
      ...there.map(
        (post) =>
          `${pictureName(post)} is there: \`/hero redraw ${post.number ?? post.post}\` draws it anew.`,
      ),
    ],
  }
}

/** What is on the branch already is not taken away: that would be an edit of what people wrote since. */
function skipping(targets: Targets<SaidPost>): Decision {
  if (!targets.isNamed)
    return { ...nothing, steps: [{ act: 'help' }], why: ['`/hero skip` names no post.'] }
  const there = targets.posts.filter(({ thread }) => thread)
  const skip = targets.posts.filter(({ thread }) => !thread).map(({ post }) => post)
  return {
    ...nothing,
    steps: skip.length > 0 ? [{ act: 'skip', posts: skip }] : [],
    why: [
      ...targets.why,
      ...there.map(
        (post) =>
          `${pictureName(post)} is on the branch already. Revert the commit that brought it, or take its lines out of the post: nothing is drawn for it then.`,
      ),
    ],
  }
}

function asking(targets: Targets<SaidPost>, { threads }: SaidContext): Decision {
  const posts = targets.isNamed ? targets.posts : threads.length === 1 ? threads : []
  const unnamed = targets.isNamed || posts.length > 0 ? [] : ['`/hero why` names no post.']
  return {
    ...nothing,
    steps: posts.length > 0 ? [{ act: 'why', posts: posts.map(({ post }) => post) }] : [],
    why: [...targets.why, ...unnamed],
  }
}

/** The picture of a post that the person had seen, or why nothing can be done with it. */
function pictureOf(
  post: SaidPost,
  { seen, timestamp }: SaidContext,
): { readonly thread: Thread } | { readonly why: string } {
  if (post.choice) return { why: unchosen(post.choice) }
  if (post.thread === undefined) return { why: withoutPicture(post) }
  if (wasSeen(post.thread, seen, timestamp)) return { thread: post.thread }
  const isNew = seen.isThen && !seen.pictures.has(post.thread.mark)
  return { why: isNew ? notShown(post.thread) : changed(post.thread) }
}

function withoutPicture(post: SaidPost): string {
  const name = pictureName(post)
  if (post.isDeclined)
    return `${name} was taken away again: \`/hero draw ${post.number ?? post.post}\` draws one.`
  return post.reason === undefined ? `${name} has no picture of ours.` : `${name}: ${post.reason}`
}

const namesOf = (posts: readonly CallablePost[]) =>
  posts.map(({ number, post }) => `${number} (${post})`).join(', ')
