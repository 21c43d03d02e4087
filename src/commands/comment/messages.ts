import type { CommentEvent } from '../../review/comment-event.ts'
import type { Decision } from '../../review/decision.ts'
import type { BranchStep } from '../../review/step.ts'

/** What somebody approved, for everybody on the pull request. */
export function messagesOf(
  { approve, takeBack }: Pick<Decision, 'approve' | 'takeBack'>,
  { login }: CommentEvent,
): readonly string[] {
  const pictures = (all: readonly unknown[]) =>
    all.length === 1 ? '1 picture' : `${all.length} pictures`
  const given = approve.filter(({ approval }) => approval === undefined)
  const taken = takeBack.filter(({ approval }) => approval !== undefined)
  return [
    ...(given.length > 0 ? [`${login} approved ${pictures(given)}.`] : []),
    ...(taken.length > 0 ? [`${login} took back the approval of ${pictures(taken)}.`] : []),
  ]
}

/** What somebody wanted to be done. */
export function asked(step: BranchStep, login: string): readonly string[] {
  switch (step.act) {
    case 'skip':
      return [`${login} wants no image for ${step.posts.join(', ')}.`]
    case 'draw':
      return step.posts.length === 0
        ? [`${login} asked to draw what is missing.`]
        : [`${login} asked to draw ${step.posts.join(', ')}.`]
    case 'redraw':
      return step.instruction === ''
        ? [`${login} asked to draw ${step.posts.join(', ')} again.`]
        : [`${login} asked to change ${step.posts.join(', ')}: ${step.instruction}`]
    case 'undo':
      return [`${login} asked to take back the picture of ${step.posts.join(', ')}.`]
    default:
      return []
  }
}
