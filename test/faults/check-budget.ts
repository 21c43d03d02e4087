import type { Evidence } from './evidence.ts'
import type { Limits } from './limits.ts'
import { isLost } from './lost.ts'
import type { Rules } from './rules.ts'

/** Sums of floating point: a hair above the limit is the limit. */
const hair = 1e-9

/** No run passes its own limits, and no runs together those of their pull request and of the month. */
export function checkBudget(evidence: Evidence, rules: Rules): readonly string[] {
  const { drawings, runs, schedule } = evidence
  const made = drawings.filter((one) => one.made)
  const limited = made.filter(({ run }) => !runs[run]!.isClean)
  const months = new Set(limited.map(({ at }) => new Date(at).toISOString().slice(0, 7)))
  const { pull, month } = schedule.common
  const judge = (who: string, of: Evidence['drawings'], limits: Partial<Limits>) =>
    beyond(of, limits, evidence, rules).map((what) => `${who} ${what}`)
  return [
    ...runs.flatMap((run) =>
      judge(
        `run ${run.index}`,
        made.filter((one) => one.run === run.index),
        run.limits,
      ),
    ),
    ...(pull ? judge('the pull request', limited, pull) : []),
    ...(month && months.size === 1 ? judge('the month', limited, month) : []),
  ]
}

function beyond(
  made: Evidence['drawings'],
  { images = Number.POSITIVE_INFINITY, cost = Number.POSITIVE_INFINITY }: Partial<Limits>,
  evidence: Evidence,
  rules: Rules,
): string[] {
  const dollars = made.reduce((sum, one) => sum + one.made!.price, 0)
  const posts = postsOf(made, evidence, rules)
  return [
    ...(dollars > cost + hair
      ? [`spent $${dollars.toFixed(5)} of $${cost}, on ${made.length} pictures`]
      : []),
    ...(posts > images ? [`drew for ${posts} posts at least, and may for ${images}`] : []),
  ]
}

/** For how many posts these pictures are at least: what was lost may have been drawn again. */
function postsOf(made: Evidence['drawings'], evidence: Evidence, rules: Rules): number {
  return [...Map.groupBy(made, ({ title }) => title).values()].reduce((sum, of) => {
    const lost = of.filter((one) => isLost(one, evidence, rules)).length
    return sum + Math.max(1, of.length - lost)
  }, 0)
}
