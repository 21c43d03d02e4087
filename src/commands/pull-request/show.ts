import { carryChecks } from '../../github/carry-checks.ts'
import { type CheckPlace, putCheck } from '../../github/check-run.ts'
import { type Upserted, upsertComment } from '../../github/comments.ts'
import { findOpenPull, openPull } from '../../github/pull-request.ts'
import type { Delivery } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import type { Talk } from '../../pipeline/show/threads.ts'
import { toReport } from '../../pipeline/show/to-report.ts'
import { checkOf, failedCheck } from '../../report/check.ts'
import { renderComment } from '../../report/comment.ts'
import { count } from '../../report/facts.ts'
import { toPullCommand } from '../../report/links.ts'
import type { Report } from '../../report/report.ts'
import { oneLine } from '../../text/one-line.ts'
import type { FinishedRun, GitHubSession } from '../session.ts'
import { wouldHelp } from '../wire/offer.ts'
import { type Attempts, createAttempts } from './attempts.ts'
import { checkUndrawn } from './check-undrawn.ts'
import { galleryUrl } from './gallery-url.ts'
import { knownComments, remember } from './remember.ts'
import { type ReviewMode, reviewMode, threadsNow, withThreads } from './review-mode.ts'
import { standingNow } from './standing-now.ts'
import { tellCheck } from './tell-check.ts'
import { withOffer } from './with-offer.ts'
import { withPreviews } from './with-previews.ts'
import { withSheets } from './with-sheets.ts'

/** What the report of an outcome needs to know beside it. */
interface Telling {
  /** Where it is known already. */
  readonly mode?: ReviewMode | undefined
  /** To be told on top, because somebody said something. */
  readonly messages?: readonly string[]
  /** What changed the pictures, where that is what somebody said: see `saidId`. */
  readonly said?: string | undefined
}

/**
 * What people see of an outcome: the report, the comment or the pull request, and the check. Each
 * stands for itself: a comment that cannot be written keeps no check back, and none of them what later
 * steps of the workflow go by.
 */
export async function finish(
  outcome: Outcome,
  delivery: Delivery | undefined,
  session: GitHubSession,
  { mode, messages = [], said }: Telling = {},
): Promise<FinishedRun> {
  const { attempt, afterthought } = createAttempts()
  const sheeted = sheetsBy(attempt, outcome, session)
  session.announce(outcome)
  const plain = withWayOut(toReport(outcome, session.address), outcome, session)
  if (delivery) return finishDelivery(plain, outcome, delivery, session)
  const known = await attempt('How far the pictures are could not be read', () =>
    reviewed(plain, outcome, session, { mode, messages }),
  )
  const told =
    known && (await wouldHelp(outcome, session.context)) ? withOffer(known.report) : known?.report
  if (told === undefined) {
    await attempt('The check could not be written', () => checkUnknown(outcome, session))
    return { outcome, report: plain, url: '', afterthought: afterthought() }
  }
  const report = await sheeted(told, undefined)
  const written = await attempt('The comment could not be written', () =>
    comment(outcome, report, session),
  )
  const url = written?.url
  if (written && known?.talk)
    await attempt('What the comment shows could not be remembered', () =>
      remember(written, known.talk!, outcome, session, said),
    )
  await attempt('The check could not be written', () => check(report, outcome, url ?? '', session))
  await carryOthers(outcome, session)
  return { outcome, report, url: url ?? '', afterthought: afterthought() }
}

/** What shows many pictures at a glance goes along where it can be made: without it they are shown as few are. */
const sheetsBy =
  (attempt: Attempts['attempt'], outcome: Outcome, session: GitHubSession) =>
  async (report: Report, delivery: Delivery | undefined): Promise<Report> =>
    (await attempt('The contact sheets could not be made', () =>
      withSheets(report, outcome, delivery, session),
    )) ?? report

/** The check for what a report says; for a plan, for what is there. Nothing where nobody is asked. */
async function check(
  { mode, review, leftOut }: Report,
  outcome: Outcome,
  url: string,
  session: GitHubSession,
): Promise<void> {
  if (mode === 'plan') return checkUndrawn(outcome.job, session)
  const { pullRequest } = outcome.job
  if (review === undefined || pullRequest === undefined) return
  const { standing, isRequired } = review
  const told = { standing, isRequired, pullRequest }
  await tellCheck(
    placeOf(outcome, session),
    checkOf(standing, isRequired, url, leftOut?.sentence),
    told,
    session,
  )
}

/** Other workflows on the pull request do not run for our commit. */
async function carryOthers(
  outcome: Outcome,
  { octokit, address, fork, context: { inputs, log } }: GitHubSession,
): Promise<void> {
  const { commit, job } = outcome
  const to = fork ? fork.pushed() : commit
  const from = fork ? fork.head : job.head
  if (to === undefined || job.pullRequest === undefined) return
  try {
    await carryChecks(octokit, address, { from, to, name: inputs.name })
  } catch (error) {
    // Who may not read checks has none.
    log.info(`The checks of other workflows were not looked at: ${(error as Error).message}`)
  }
}

/** Where it is not known how far they are, nothing that was said before lets the merge through. */
async function checkUnknown(outcome: Outcome, session: GitHubSession): Promise<void> {
  const { octokit, address, runUrl, context } = session
  if (context.inputs.review === 'required' && outcome.job.pullRequest !== undefined)
    await putCheck(octokit, address, placeOf(outcome, session), failedCheck(runUrl))
}

/** Where the check goes: on what the pull request's head is after this run. */
const placeOf = (
  { commit, job }: Outcome,
  { fork, context: { inputs } }: GitHubSession,
): CheckPlace => ({
  head: fork ? (fork.pushed() ?? fork.head) : (commit ?? job.head),
  name: inputs.name,
})

/** How the author of a fork takes pictures that could not be pushed there. */
function withWayOut(report: Report, { job }: Outcome, { fork, address }: GitHubSession): Report {
  if (fork?.offered() === undefined || job.pullRequest === undefined) return report
  return { ...report, toPull: toPullCommand(address, { ...job, pullRequest: job.pullRequest }) }
}

/** A report with the threads that it is about, where people can say something about its pictures. */
interface Reviewed {
  readonly report: Report
  readonly talk?: Talk
}

async function reviewed(
  report: Report,
  outcome: Outcome,
  session: GitHubSession,
  { mode: known, messages = [] }: Telling,
): Promise<Reviewed> {
  if (outcome.job.pullRequest === undefined || report.mode === 'plan') return { report }
  const mode = known ?? (await reviewMode(outcome, session))
  if (mode === 'off') return { report }
  const ignoresReviews = !outcome.state.settings['approve-by-review']
  const talk = await threadsNow(outcome, session)
  const standing = await standingNow(outcome, talk, mode === 'required', session)
  return { report: withThreads(report, talk, { mode, standing, ignoresReviews, messages }), talk }
}

/** A comment as it stands by now. */
type WrittenComment = Upserted & { readonly body: string }

/** The comment on the pull request. Plans stay in the summary. */
async function comment(
  outcome: Outcome,
  report: Report,
  session: GitHubSession,
): Promise<WrittenComment | undefined> {
  const { job, stayingCards } = outcome
  const { octokit, address, comments, login, context } = session
  // A card that waits for a word is a question, though nothing was drawn.
  const isWorth = hasNews(report) || stayingCards.length > 0
  if (report.mode === 'plan' || job.pullRequest === undefined || !isWorth) return undefined
  const body = renderComment(await withPreviews(report, outcome, session))
  const comment = await upsertComment(octokit, {
    owner: address.owner,
    repo: address.name,
    number: job.pullRequest,
    name: context.inputs.name,
    body,
    login,
    listed: comments.listed(job.pullRequest),
    known: () => knownComments(job, context.repo),
  })
  return { ...comment, body }
}

/** The pull request that delivers is where people see them: without it the run has failed. */
async function finishDelivery(
  plain: Report,
  outcome: Outcome,
  delivery: Delivery,
  session: GitHubSession,
): Promise<FinishedRun> {
  const { attempt, afterthought } = createAttempts()
  const report = await sheetsBy(attempt, outcome, session)(plain, delivery)
  const url = await attempt('The pull request with the pictures could not be opened', () =>
    openDelivering(outcome, report, delivery, session),
  )
  return { outcome, report, url: url ?? '', afterthought: afterthought() }
}

/** Titles of ours, which follow the number of posts as long as people leave them. */
const ownTitles = /^Hero images for (?:1 post|\d+ posts)(?: \(.+\))?$/

/** The pull request that delivers; what is only planned opens none. */
async function openDelivering(
  outcome: Outcome,
  report: Report,
  delivery: Delivery,
  session: GitHubSession,
): Promise<string> {
  const { job } = outcome
  const { octokit, address } = session
  if (report.mode === 'plan') return ''
  const branches = { head: delivery.branch, base: job.branch }
  if (report.drawn.length === 0) return (await findOpenPull(octokit, address, branches))?.url ?? ''
  const isHeard = (await reviewMode(outcome, session)) !== 'off'
  const posts = count(report.drawn.length, 'post')
  const label = oneLine(job.part?.label ?? '')
  const title = `Hero images for ${posts}${label === '' ? '' : ` (${label})`}`
  const gallery = await galleryUrl(outcome, session)
  const body = renderComment({ ...report, delivers: { isHeard, ...(gallery && { gallery }) } })
  return (await openPull(octokit, address, { ...branches, title, body, ownTitles })).url
}

/** A pull request without a post of ours should not hear from us. */
const hasNews = ({ drawn, failed, skipped, review }: Report) =>
  drawn.length > 0 ||
  (review?.messages.length ?? 0) > 0 ||
  failed.length > 0 ||
  skipped.some(({ kind }) => ['beyond-limit', 'unread', 'declined'].includes(kind))
