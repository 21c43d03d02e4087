import { HeroImagesError } from '../../errors.ts'
import { upsertComment } from '../../github/comments.ts'
import { findOpenPull, openPull } from '../../github/pull-request.ts'
import type { Delivery } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { toReport } from '../../pipeline/show/to-report.ts'
import { renderComment } from '../../report/comment.ts'
import { toPullCommand } from '../../report/links.ts'
import type { Report } from '../../report/report.ts'
import type { FinishedRun, GitHubSession } from '../session.ts'
import { check, type ReviewMode, reviewMode, threadsNow, withThreads } from './review-mode.ts'

/** What the report of an outcome needs to know beside it. */
interface Telling {
  /** Where it is known already. */
  readonly mode?: ReviewMode | undefined
  /** To be told on top, because somebody said something. */
  readonly messages?: readonly string[]
}

/**
 * What people see of an outcome: the report, the comment or the pull request, and the check.
 */
export async function finish(
  outcome: Outcome,
  delivery: Delivery | undefined,
  session: GitHubSession,
  { mode, messages = [] }: Telling = {},
): Promise<FinishedRun> {
  const plain = withWayOut(toReport(outcome, session.address), outcome, session)
  let report = plain
  let url = ''
  try {
    report = await reviewed(plain, outcome, delivery, session, { mode, messages })
    url = await show(outcome, report, delivery, session)
    await check(report, headNow(outcome, session), url, session)
    return { outcome, report, url, afterthought: undefined }
  } catch (error) {
    // The images are committed and the job summary tells the same: not a reason to lose them.
    if (!(error instanceof HeroImagesError)) throw error
    return { outcome, report, url, afterthought: error }
  }
}

/** What the pull request's head is after this run. */
const headNow = ({ commit, job }: Outcome, { fork }: GitHubSession): string =>
  fork ? (fork.pushed() ?? fork.head) : (commit ?? job.head)

/** How the author of a fork takes pictures that could not be pushed there. */
function withWayOut(report: Report, { job }: Outcome, { fork, address }: GitHubSession): Report {
  if (fork?.offered() === undefined || job.pullRequest === undefined) return report
  return { ...report, toPull: toPullCommand(address, job.pullRequest) }
}

/** On a pull request its pictures are threads, where people can say something about them. */
async function reviewed(
  report: Report,
  outcome: Outcome,
  delivery: Delivery | undefined,
  session: GitHubSession,
  { mode: known, messages = [] }: Telling,
): Promise<Report> {
  if (delivery || outcome.job.pullRequest === undefined || report.mode === 'plan') return report
  const mode = known ?? (await reviewMode(outcome, session))
  if (mode === 'off') return report
  const ignoresReviews = !outcome.state.settings['approve-by-review']
  return withThreads(report, await threadsNow(outcome, session), { mode, ignoresReviews, messages })
}

const ownTitles = /^Hero images for (?:1 post|\d+ posts)$/

/** The comment on the pull request, or the pull request that delivers. Plans stay in the summary. */
async function show(
  outcome: Outcome,
  report: Report,
  delivery: Delivery | undefined,
  { octokit, address, comments, login }: GitHubSession,
): Promise<string> {
  const { job } = outcome
  if (report.mode === 'plan') return ''
  if (delivery) {
    const branches = { head: delivery.branch, base: job.branch }
    if (report.drawn.length === 0)
      return (await findOpenPull(octokit, address, branches))?.url ?? ''
    const title = `Hero images for ${report.drawn.length === 1 ? '1 post' : `${report.drawn.length} posts`}`
    const body = renderComment(report)
    return (await openPull(octokit, address, { ...branches, title, body, ownTitles })).url
  }
  if (job.pullRequest === undefined || !hasNews(report)) return ''
  const comment = await upsertComment(octokit, {
    owner: address.owner,
    repo: address.name,
    number: job.pullRequest,
    body: renderComment(report),
    login,
    listed: comments.listed(job.pullRequest),
  })
  return comment.url
}

/** A pull request without a post of ours should not hear from us. */
const hasNews = ({ drawn, failed, skipped, review }: Report) =>
  drawn.length > 0 ||
  (review?.messages.length ?? 0) > 0 ||
  failed.length > 0 ||
  skipped.some(({ kind }) => kind === 'beyond-limit')
