import type { Outcome } from '../../pipeline/outcome.ts'
import type { FinishedRun } from '../session.ts'

/** What several jobs of one run did, as one outcome: for the outputs of the step. Pure. */
export function joinedRuns(seen: Outcome, runs: readonly FinishedRun[]): Outcome {
  const all = runs.map(({ outcome }) => outcome)
  if (all.length === 0) return seen
  if (all.length === 1) return all[0]!
  const drawn = new Set(all.flatMap(({ records }) => records).map(({ post }) => post))
  const beyond = seen.skipped.filter(({ post }) => !drawn.has(post))
  const failed = all.flatMap((outcome) => outcome.failed)
  const commit = all.findLast(({ commit }) => commit !== undefined)?.commit
  return {
    ...seen,
    records: all.flatMap(({ records }) => records),
    waiting: new Map(all.flatMap(({ waiting }) => [...waiting])),
    unread: all.flatMap(({ unread = [] }) => unread),
    skipped: beyond,
    failed: [...new Map([...seen.failed, ...failed].map((one) => [one.post, one])).values()],
    stopped: all.find(({ stopped }) => stopped !== undefined)?.stopped,
    commit,
  }
}
