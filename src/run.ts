import { BranchGoneError, HeroImagesError } from './errors.ts'
import type { Assignment } from './event.ts'
import { openFork } from './forks/open.ts'
import { waitingForPush } from './forks/waiting.ts'
import type { Outcome } from './illustrate.ts'
import { illustrate } from './illustrate.ts'
import type { Octokit } from './repo/octokit.ts'
import { renderComment } from './review/comment.ts'
import { toPullCommand } from './review/links.ts'
import { findOpenPull, getPull, openPull, type PullRequest } from './review/pull-request.ts'
import type { RepoAddress, Report } from './review/report.ts'
import { upsertComment, whoAmI } from './review/sticky.ts'
import { check, reviewMode, threadsNow, withThreads } from './reviewed.ts'
import { type Delivery, deliveryBranch } from './steps/deliver.ts'
import { toReport } from './steps/report.ts'
import type { Studio } from './steps/studio.ts'
import { branchTask, pullRequestTask, type Task } from './task.ts'

/** What a run on GitHub needs beyond the studio. */
export interface Stage {
  readonly studio: Studio
  readonly octokit: Octokit
  readonly address: RepoAddress
  /** A person started it by hand. */
  readonly byHand: boolean
  /** What people say on a pull request starts this workflow: this run is the proof. */
  readonly hears: boolean
  /** Path of the workflow's file, where it is known. */
  readonly workflow: string | undefined
  /** For the pull request of a fork: where its pictures are. */
  readonly fork?: ForkSide
}

/** Both sides of a fork's pull request. */
export interface ForkSide {
  /** The head that was looked at. */
  readonly head: string
  /** The head that this run pushed. */
  pushed(): string | undefined
  /** The commit that the author can pull, and has not. */
  offered(): string | undefined
}

/** A pull request or branch, ready to be worked on. */
export interface Opened {
  readonly task: Task
  readonly stage: Stage
  /** The commit that shows the pictures that there are. */
  readonly looksAt: string
  /** Brings pictures that are finished to the present head, before others are drawn. */
  upToDate(): Promise<Pick<Opened, 'task' | 'stage'>>
}

export interface Finished {
  readonly outcome: Outcome
  readonly report: Report
  /** Page of the comment or of the delivering pull request; empty where there is none. */
  readonly url: string
  /** What went wrong after the images were safe: the comment could not be written. */
  readonly afterthought: HeroImagesError | undefined
}

/** One run on GitHub: the task, the main job on it, and what people see of it. */
export async function run(
  assignment: Extract<Assignment, { kind: 'pull-request' | 'branch' }>,
  stage: Stage,
): Promise<Finished> {
  const opened = await (await open(assignment, stage)).upToDate()
  return runTask(opened.task, opened.stage)
}

/** The same for a task that is known. */
export async function runTask(task: Task, stage: Stage): Promise<Finished> {
  const delivery = task.deliver === 'pull-request' ? await openDelivery(task, stage) : undefined
  const choosing = delivery === undefined && (await canChoose(task, stage))
  return finish(await illustrate({ ...task, choosing }, stage.studio, delivery), delivery, stage)
}

/** Whether what people say on the pull request is heard, so that they can choose. */
async function canChoose(task: Task, stage: Stage): Promise<boolean> {
  // A fork's pictures wait on its own side: there is one of each.
  if (task.pullRequest === undefined || stage.fork) return false
  const head = await stage.studio.repo.snapshot(task.head)
  return (await reviewMode({ task, workspace: { head } }, stage)) !== 'off'
}

/**
 * What people see of an outcome: the report, the comment or the pull request, and the check.
 * @param said what is to be told on top, because somebody said something
 */
export async function finish(
  outcome: Outcome,
  delivery: Delivery | undefined,
  stage: Stage,
  said: readonly string[] = [],
): Promise<Finished> {
  const plain = withWayOut(toReport(outcome, stage.address), outcome, stage)
  let report = plain
  let url = ''
  try {
    report = await reviewed(plain, outcome, delivery, stage, said)
    url = await show(outcome, report, delivery, stage)
    await check(report, headNow(outcome, stage), url, stage)
    return { outcome, report, url, afterthought: undefined }
  } catch (error) {
    // The images are committed and the job summary tells the same: not a reason to lose them.
    if (!(error instanceof HeroImagesError)) throw error
    return { outcome, report, url, afterthought: error }
  }
}

/** What the pull request's head is after this run. */
const headNow = ({ commit, task }: Outcome, { fork }: Stage): string =>
  fork ? (fork.pushed() ?? fork.head) : (commit ?? task.head)

/** How the author of a fork takes pictures that could not be pushed there. */
function withWayOut(report: Report, { task }: Outcome, { fork, address }: Stage): Report {
  if (fork?.offered() === undefined || task.pullRequest === undefined) return report
  return { ...report, toPull: toPullCommand(address, task.pullRequest) }
}

/** On a pull request its pictures are threads, where people can say something about them. */
async function reviewed(
  report: Report,
  outcome: Outcome,
  delivery: Delivery | undefined,
  stage: Stage,
  said: readonly string[],
): Promise<Report> {
  if (delivery || outcome.task.pullRequest === undefined || report.mode === 'plan') return report
  const mode = await reviewMode(outcome, stage)
  if (mode === 'off') return report
  const ignoresReviews = !outcome.workspace.settings['approve-by-review']
  return withThreads(report, await threadsNow(outcome, stage), { mode, ignoresReviews, said })
}

/** The plan alone, for a run that turned out not to be allowed to write. */
export async function planInstead(
  assignment: Extract<Assignment, { kind: 'pull-request' | 'branch' }>,
  stage: Stage,
  why: string,
): Promise<Finished> {
  const opened = await open(assignment, stage)
  const task = { ...opened.task, planOnly: why }
  const outcome = await illustrate(task, opened.stage.studio)
  const report = toReport(outcome, stage.address)
  return { outcome, report, url: '', afterthought: undefined }
}

async function open(
  assignment: Extract<Assignment, { kind: 'pull-request' | 'branch' }>,
  stage: Stage,
): Promise<Opened> {
  const { octokit, address, studio, byHand } = stage
  if (assignment.kind === 'branch') {
    const head = await studio.repo.head(assignment.branch)
    const base = await baseOf(assignment, head, studio)
    const task = branchTask(assignment, { head, base }, studio.inputs, byHand)
    if (assignment.pushed === undefined) return asItIs(task, stage)
    const waiting = await waitingForPush(octokit, address, head, studio.repo)
    return asItIs({ ...task, ...waiting }, stage)
  }
  return openPullRequest(await getPull(octokit, address, assignment.number), stage, byHand)
}

/**
 * A pull request, ready to be worked on.
 * @param mayDraw whether a person asked who may write here: what counts for a fork
 */
export async function openPullRequest(
  pull: PullRequest,
  stage: Stage,
  mayDraw: boolean,
): Promise<Opened> {
  if (pull.isFork) return openFork(pull, stage, mayDraw)
  return asItIs(pullRequestTask(pull, stage.studio.inputs, stage.byHand), stage)
}

const asItIs = (task: Task, stage: Stage): Opened => ({
  task,
  stage,
  looksAt: task.head,
  upToDate: async () => ({ task, stage }),
})

/** Since when posts of a push are new. The commit before a forced push may be gone. */
async function baseOf(
  { pushed }: Extract<Assignment, { kind: 'branch' }>,
  head: string,
  { repo, log }: Studio,
): Promise<string | undefined> {
  if (pushed?.before !== undefined) {
    try {
      return await repo.mergeBase(pushed.before, head)
    } catch (error) {
      log.info(`What was there before the push cannot be found (${(error as Error).message}).`)
    }
  }
  return pushed?.leaves === undefined ? undefined : repo.head(pushed.leaves)
}

/** The delivery branch and its head, where an earlier run left one. */
async function openDelivery(task: Task, { studio }: Stage): Promise<Delivery> {
  const branch = deliveryBranch(task.branch)
  try {
    return { branch, head: await studio.repo.head(branch) }
  } catch (error) {
    if (!(error instanceof BranchGoneError)) throw error
    return { branch, head: undefined }
  }
}

/** The comment on the pull request, or the pull request that delivers. Plans stay in the summary. */
async function show(
  outcome: Outcome,
  report: Report,
  delivery: Delivery | undefined,
  { octokit, address }: Stage,
): Promise<string> {
  const { task } = outcome
  if (report.mode === 'plan') return ''
  if (delivery) {
    const branches = { head: delivery.branch, base: task.branch }
    if (report.drawn.length === 0)
      return (await findOpenPull(octokit, address, branches))?.url ?? ''
    const title = `Hero images for ${report.drawn.length === 1 ? '1 post' : `${report.drawn.length} posts`}`
    return (await openPull(octokit, address, { ...branches, title, body: renderComment(report) }))
      .url
  }
  if (task.pullRequest === undefined || !hasNews(report)) return ''
  const comment = await upsertComment(octokit, {
    owner: address.owner,
    repo: address.name,
    number: task.pullRequest,
    body: renderComment(report),
    login: () => whoAmI(octokit),
  })
  return comment.url
}

/** A pull request without a post of ours should not hear from us. */
const hasNews = ({ drawn, failed, skipped, review }: Report) =>
  drawn.length > 0 ||
  (review?.said.length ?? 0) > 0 ||
  failed.length > 0 ||
  skipped.some(({ reason }) => reason.startsWith('beyond'))
