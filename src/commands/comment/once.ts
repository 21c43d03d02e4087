import type { RunContext } from '../../pipeline/context.ts'
import { type KeptFor, shownRefName } from '../../repo/kept-names.ts'
import { type CommentEvent, saidId } from '../../review/comment-event.ts'
import type { Decision } from '../../review/decision.ts'
import { changingActs, type Step } from '../../review/step.ts'
import { wasDone } from '../../staging/shown.ts'

/** Those that would do something else the second time. What is missing may be asked for again. */
const once: readonly Step['act'][] = ['redraw', 'use', 'undo']

/** Without what would be drawn, where it is too late for that. @param late why, for people */
export function inTime(decision: Decision, late: string | undefined): Decision {
  return late === undefined ? decision : without(changingActs, late, decision)
}

/**
 * Without what was done before: a run that is started again does not change a picture twice, also where
 * it looks by now as it did when this was said.
 * @throws what the repo throws
 */
export async function notTwice(
  decision: Decision,
  event: CommentEvent,
  job: KeptFor,
  { repo }: Pick<RunContext, 'repo'>,
): Promise<Decision> {
  const said = saidToRemember(decision, event)
  const store = said === undefined ? undefined : await repo.refStore(shownRefName(job))
  if (said === undefined || !store || !(await wasDone(store, said))) return decision
  return without(once, 'That was done before: say it anew to have it once more.', decision)
}

/** What is remembered of it once it is done: nothing where it may be done again. */
export const saidToRemember = ({ steps }: Decision, event: CommentEvent): string | undefined =>
  steps.some(({ act }) => once.includes(act)) ? saidId(event) : undefined

function without(acts: readonly Step['act'][], why: string, decision: Decision): Decision {
  const steps = decision.steps.filter(({ act }) => !acts.includes(act))
  if (steps.length === decision.steps.length) return decision
  return { ...decision, steps, why: [...decision.why, why] }
}
