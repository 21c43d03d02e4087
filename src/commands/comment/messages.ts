import type { CommentEvent } from '../../review/comment-event.ts'
import type { Decision } from '../../review/decide.ts'

/** What somebody wanted, for everybody on the pull request. */
export function messagesOf(
  { approve, takeBack, draw, skip = [] }: Decision,
  { by }: CommentEvent,
): readonly string[] {
  const pictures = (all: readonly unknown[]) =>
    all.length === 1 ? '1 picture' : `${all.length} pictures`
  return [
    ...(approve.length > 0 ? [`${by} approved ${pictures(approve)}.`] : []),
    ...(takeBack.length > 0 ? [`${by} took back the approval of ${pictures(takeBack)}.`] : []),
    ...(skip.length > 0 ? [`${by} wants no image for ${skip.join(', ')}.`] : []),
    ...(draw === 'missing' ? [`${by} asked to draw what is missing.`] : []),
    ...(typeof draw === 'object'
      ? [
          draw.instruction === ''
            ? `${by} asked to draw ${draw.posts.join(', ')} again.`
            : `${by} asked to change ${draw.posts.join(', ')}: ${draw.instruction}`,
        ]
      : []),
  ]
}
