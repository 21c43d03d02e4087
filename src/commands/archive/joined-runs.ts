import type { Survey } from '../../pipeline/archive/survey.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import type { FinishedRun } from '../session.ts'

/** What several jobs of one run did, as one outcome: for the outputs of the step. Pure. */
export function joinedRuns({ outcome: seen, todo }: Survey, runs: readonly FinishedRun[]): Outcome {
  const all = runs.map(({ outcome }) => outcome)
  if (all.length === 1) return all[0]!
  const drawn = new Set(all.flatMap(({ records }) => records).map(({ post }) => post))
  const failed = [...seen.failed, ...all.flatMap((outcome) => outcome.failed)]
  const isDone = new Set([...drawn, ...failed.map(({ post }) => post)])
  const reasons = new Map(all.flatMap(({ skipped }) => skipped).map((one) => [one.post, one]))
  const left = todo
    .filter(({ post }) => !isDone.has(post))
    .map(({ post }) => reasons.get(post) ?? leftForLater(post))
  const isLeft = new Set(todo.map(({ post }) => post))
  return {
    ...seen,
    plan: { ...seen.plan, draw: all.flatMap(({ plan }) => plan.draw) },
    records: all.flatMap(({ records }) => records),
    waiting: new Map(all.flatMap(({ waiting }) => [...waiting])),
    unread: all.flatMap(({ unread = [] }) => unread),
    skipped: [...seen.skipped.filter(({ post }) => !isLeft.has(post)), ...left],
    failed: [...new Map(failed.map((one) => [one.post, one])).values()],
    stopped: all.find(({ stopped }) => stopped !== undefined)?.stopped,
    commit: all.findLast(({ commit }) => commit !== undefined)?.commit,
  }
}

const leftForLater = (post: string): Skipped => ({
  post,
  kind: 'beyond-limit',
  reason: 'is left for a later run',
})
