import { isLost } from './check-paid.ts'
import type { Evidence } from './evidence.ts'
import type { Rules } from './rules.ts'

/** Sums of floating point: a hair above the limit is the limit. */
const hair = 1e-9

export function checkBudget(evidence: Evidence, rules: Rules): readonly string[] {
  const { drawings, runs } = evidence
  return runs.flatMap((run) => {
    const made = drawings.filter((one) => one.run === run.index && one.made)
    const cost = made.reduce((sum, one) => sum + one.made!.price, 0)
    const posts = postsOf(made, evidence, rules)
    const { limits } = run
    return [
      ...(cost > limits.cost + hair
        ? [
            `run ${run.index} spent $${cost.toFixed(5)} of $${limits.cost}, on ${made.length} pictures`,
          ]
        : []),
      ...(posts > limits.images
        ? [`run ${run.index} drew for ${posts} posts at least, and may for ${limits.images}`]
        : []),
    ]
  })
}

/** For how many posts these pictures are at least: what was lost may have been drawn again. */
function postsOf(made: Evidence['drawings'], evidence: Evidence, rules: Rules): number {
  const titles = new Set(made.map(({ title }) => title))
  return [...titles].reduce((sum, title) => {
    const of = made.filter((one) => one.title === title)
    const lost = of.filter((one) => isLost(one, evidence, rules)).length
    return sum + Math.max(1, of.length - lost)
  }, 0)
}
