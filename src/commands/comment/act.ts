import type { Outcome } from '../../pipeline/outcome.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import { type BranchStep, changingActs, type Step } from '../../review/step.ts'
import type { GitHubSession } from '../session.ts'
import { joinedOutcome } from './joined-outcome.ts'
import { type Acted, type Looked, takeStep } from './steps.ts'

/**
 * Does one step after the other, each on what the one before left; without any, the pull request is as
 * it was looked at. Where one ends the run, what follows is not begun.
 * @throws what the main job throws
 */
export async function act(
  steps: readonly Step[],
  event: CommentEvent,
  looked: Looked,
): Promise<Acted> {
  const todo = steps.filter(changesBranch)
  let now = looked
  let all: Acted = { outcome: looked.looked, done: [], why: [], on: looked.opened.session }
  for (const [index, step] of todo.entries()) {
    const end = index === 0 ? undefined : whyNotNext(all.outcome, all.on)
    if (end !== undefined) return { ...all, why: [...all.why, end] }
    const acted = await takeStep(step, event, now)
    all = {
      outcome: index === 0 ? acted.outcome : joinedOutcome(all.outcome, acted.outcome),
      done: [...all.done, ...acted.done],
      why: [...all.why, ...acted.why],
      on: acted.on,
    }
    now = { ...now, looked: all.outcome, job: { ...now.job, head: headOf(acted.outcome) } }
  }
  return all
}

const changesBranch = (step: Step): step is BranchStep =>
  [...changingActs, 'plan'].includes(step.act)

/** The branch as the step left it. */
const headOf = ({ commit, job }: Outcome): string => commit ?? job.head

/** Why nothing more is begun, for people. */
function whyNotNext({ stopped }: Outcome, { fork }: GitHubSession): string | undefined {
  if (stopped) return 'What came after that was not begun: say it once more.'
  return fork
    ? 'On the pull request of a fork one thing is done at a time: say the rest once more.'
    : undefined
}
