import type { Delivery } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { type PlannedSheet, planSheets } from '../../pipeline/show/sheet-plan.ts'
import { recordsToShow } from '../../pipeline/show/to-report.ts'
import type { Report } from '../../report/report.ts'
import { mostSheets } from '../../report/sheet-fact.ts'
import type { GitHubSession } from '../session.ts'

/**
 * The report of many pictures with contact sheets, and with its posts in their order; of few as it is, and
 * nothing is loaded or asked for.
 * @param delivery the branch that brings the pictures, where that is a pull request of ours
 * @throws what the repo throws, and PictureError
 */
export async function withSheets(
  report: Report,
  outcome: Outcome,
  delivery: Delivery | undefined,
  { context }: Pick<GitHubSession, 'context'>,
): Promise<Report> {
  const isShown = delivery !== undefined || outcome.job.pullRequest !== undefined
  if (report.mode === 'plan' || !isShown) return report
  const planned = planSheets(report.drawn, recordsToShow(outcome))
  if (planned.length === 0) return report
  const { makeSheets } = await import(/* webpackChunkName: "sheets" */ './make-sheets.ts')
  const sheets = await makeSheets(planned.slice(0, mostSheets), outcome, delivery, context)
  return { ...report, drawn: inOrder(report.drawn, planned), sheets }
}

/** As they stand on the sheets; those that are on none come last. */
function inOrder(drawn: Report['drawn'], planned: readonly PlannedSheet[]): Report['drawn'] {
  const posts = planned
    .flatMap(({ posts }) => posts)
    .map(({ post }, index) => [post, index] as const)
  const places = new Map(posts)
  const placeOf = ({ post }: Report['drawn'][number]) => places.get(post) ?? places.size
  return drawn.toSorted((a, b) => placeOf(a) - placeOf(b))
}
