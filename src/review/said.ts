import type { Thread } from '../report/thread.ts'
import { changed, notShown, wasSeen } from './changed.ts'
import type { CommentContext } from './decision.ts'
import { type CallablePost, pictureName } from './named.ts'
import type { Targets } from './targets.ts'
import { type ChoosablePost, unchosen } from './use.ts'

/** A post that people can name, and what it is by now. */
export interface SaidPost extends ChoosablePost {
  readonly thread?: Thread
  /** Its picture was taken away again. */
  readonly isDeclined?: true
  /** For people: why it has no picture of ours. */
  readonly reason?: string
  /** The comment of another workflow shows it: what is asked for it is that one's to do. */
  readonly isElsewhere?: true
  /** That comment shows a picture of it. */
  readonly isPictured?: boolean
  /** It has a picture of ours from before the pull request, which can be drawn again. */
  readonly isDrawable?: true
}

export interface SaidContext extends CommentContext {
  readonly posts: readonly SaidPost[]
  /** When it was said, where the event tells. */
  readonly timestamp: string | undefined
  /** What nobody understands is answered by one of several workflows alone: this one. */
  readonly speaks: boolean
}

/** @param timestamp when it was said */
export function saidContext(context: CommentContext, timestamp: string | undefined): SaidContext {
  const { name, neighbours } = context
  const speaks = neighbours.every((other) => name < other.name)
  return { ...context, posts: postsOf(context), timestamp, speaks }
}

/**
 * All posts that can be named. A number is that of the post which bore it when somebody spoke, where
 * that is known, whatever was added or taken away since.
 */
function postsOf(context: CommentContext): readonly SaidPost[] {
  const { neighbours } = context
  const theirs = neighbours.flatMap(({ posts }) =>
    posts.map((post) => ({ ...post, isElsewhere: true as const })),
  )
  return [...ourPosts(context), ...theirs]
}

function ourPosts({
  threads,
  choices,
  declined,
  others,
  seen: { numbers },
}: CommentContext): readonly SaidPost[] {
  const now: SaidPost[] = [
    ...threads.map((thread) => ({ ...thread, thread })),
    ...choices.map((choice) => ({ ...choice, choice })),
    ...declined.map((one) => ({ ...one, isDeclined: true as const })),
  ]
  const isNumbered = new Set(now.map(({ post }) => post))
  const all = [...now, ...others.filter(({ post }) => !isNumbered.has(post))]
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

/** Of what is named, what is ours to do. */
export const ours = (
  { posts, why, isNamed }: Targets<SaidPost>,
  { speaks }: SaidContext,
): Targets<SaidPost> => ({
  posts: posts.filter(({ isElsewhere }) => !isElsewhere),
  why: speaks ? why : [],
  isNamed,
})

/** The picture of a post that the person had seen, or why nothing can be done with it. */
export function pictureOf(
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

/** Posts for people, one after the other. */
export const namesOf = (posts: readonly CallablePost[]): string =>
  posts.map(({ number, post }) => (number === undefined ? post : `${number} (${post})`)).join(', ')
