import type { CommentEvent } from '../../review/comment-event.ts'
import type { Decision } from '../../review/decide.ts'

/** What somebody wanted, for everybody on the pull request. */
export function messagesOf(
  { approve, takeBack, draw, skip = [] }: Decision,
  { login }: CommentEvent,
): readonly string[] {
  const pictures = (all: readonly unknown[]) =>
    all.length === 1 ? '1 picture' : `${all.length} pictures`
  return [
    ...(approve.length > 0 ? [`${login} approved ${pictures(approve)}.`] : []),
    ...(takeBack.length > 0 ? [`${login} took back the approval of ${pictures(takeBack)}.`] : []),
    ...(skip.length > 0 ? [`${login} wants no image for ${skip.join(', ')}.`] : []),
    ...(draw === 'missing' ? [`${login} asked to draw what is missing.`] : []),
    ...(typeof draw === 'object'
      ? [
          draw.instruction === ''
            ? `${login} asked to draw ${draw.posts.join(', ')} again.`
            : `${login} asked to change ${draw.posts.join(', ')}: ${draw.instruction}`,
        ]
      : []),
  ]
}
