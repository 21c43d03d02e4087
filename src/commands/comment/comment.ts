import { HeadMovedError, HeroImagesError, PermissionError } from '../../errors.ts'
import { readOwnComment, whoAmI } from '../../github/comments.ts'
import { mayWrite } from '../../github/permission.ts'
import { getPull } from '../../github/pull-request.ts'
import { type Reaction, react } from '../../github/reactions.ts'
import { recordsOf } from '../../ledger/records.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import type { Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { candidatesIn, shownIn } from '../../report/boxes-format.ts'
import type { Thread } from '../../report/thread.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import { type CommentContext, type Decision, decide } from '../../review/decide.ts'
import { changeApprovals } from '../../staging/approvals.ts'
import { refStoreName } from '../../staging/drawing-entry.ts'
import { whyLate } from '../fork/pushed-since.ts'
import { openPullRequest } from '../pull-request/open.ts'
import { threadsNow } from '../pull-request/review-mode.ts'
import { finish } from '../pull-request/show.ts'
import type { FinishedRun, GitHubSession, OpenedJob } from '../session.ts'
import { answerHelp } from './help-comment.ts'
import { markSkipped } from './mark-skipped.ts'
import { inWords } from './plan-in-words.ts'
import { putOnBranch } from './put-on-branch.ts'

/**
 * Does what somebody asked for on a pull request, where they may, and tells so in our comment. The
 * state is that of records and staging, never what a comment says.
 * @returns nothing where they may not ask, or nothing was to be done
 * @throws what the main job throws
 */
export async function answerComment(
  said: CommentEvent,
  session: GitHubSession,
): Promise<FinishedRun | undefined> {
  const { octokit, address, context } = session
  const { log } = context
  if (said.how === 'ticks' && !(await isOurs(said.author, session))) {
    log.info('That task box is in a comment of somebody else.')
    return undefined
  }
  const answer = (reaction: Reaction) =>
    said.how === 'words' ? react(octokit, address, said.comment, reaction) : Promise.resolve()
  if (!(await mayWrite(octokit, address, said.login, log.info))) {
    await answer('confused')
    return undefined
  }
  await answer('eyes')
  try {
    const { finished, isDone } = await follow(said, session)
    await answer(isDone ? 'rocket' : 'confused')
    return finished
  } catch (error) {
    await answer('confused')
    throw error
  }
}

const isOurs = async (author: string, { octokit }: GitHubSession): Promise<boolean> =>
  author.toLowerCase() === (await whoAmI(octokit)).toLowerCase()

async function follow(
  said: CommentEvent,
  around: GitHubSession,
): Promise<{ readonly finished: FinishedRun | undefined; readonly isDone: boolean }> {
  const { octokit, address } = around
  const pull = await getPull(octokit, address, said.number)
  const opened = await openPullRequest(pull, around, true)
  const { session } = opened
  // A fork's pictures wait on its own side: there is one of each.
  const choosing = !pull.isFork && session.context.inputs.review !== 'off'
  const looking = { ...opened.job, choosing, head: opened.looksAt, looksOnly: true }
  const looked = await illustrate(looking, session.context)
  if (said.how === 'review' && !looked.state.settings['approve-by-review']) {
    session.context.log.info('Reviews approve no pictures here (`approve-by-review: false`).')
    return { finished: undefined, isDone: true }
  }
  const talk = await threadsNow(looked, session)
  const decided = decide(said, {
    ...talk,
    ...(await shownOn(said, session)),
    withoutHero: [...looked.skipped, ...looked.failed].map(({ post }) => post),
    reviewed: said.how === 'review' ? await picturesAt(said.head, looked, session) : new Map(),
  })
  const decision = bound(decided, whyLate(said, pull))
  if (decision.help) await answerHelp(octokit, address, said.number)
  try {
    await approve(decision, said, looked.job, session)
  } catch (error) {
    // GitHub gives a review of a fork's pull request a token that may only read.
    if (!(error instanceof PermissionError && pull.isFork && said.how === 'review')) throw error
    session.context.log.info(
      'This run may not keep an approval, because a review of a fork started it: comment `/hero approve`.',
    )
    return { finished: undefined, isDone: false }
  }
  const {
    outcome,
    words,
    why = [],
    on,
  } = await act(decision, said, {
    opened,
    choosing,
    looked,
    ...talk,
  })
  const told = [...toldOf(decision, said), ...words, ...decision.why, ...why]
  const finished = await finish(outcome, undefined, { ...on, listens: true }, told)
  return { finished, isDone: why.length === 0 && isDone(decision, outcome) }
}

const isDone = ({ why }: Decision, { failed, stopped }: Outcome): boolean =>
  why.length === 0 && failed.length === 0 && !(stopped instanceof HeadMovedError)

/** Without what would be drawn, where it is too late for that. */
function bound(decision: Decision, late: string | undefined): Decision {
  const { draw, use, skip, ...rest } = decision
  if (late === undefined || (draw ?? use ?? skip) === undefined) return decision
  return { ...rest, why: [...rest.why, late] }
}

/** What our comment shows, as people saw it who said something in words. */
async function shownOn(
  said: CommentEvent,
  { octokit, address }: GitHubSession,
): Promise<Pick<CommentContext, 'shown' | 'candidates'>> {
  if (said.how !== 'words') return { shown: new Map(), candidates: new Map() }
  const own = await readOwnComment(octokit, {
    owner: address.owner,
    repo: address.name,
    number: said.number,
    login: () => whoAmI(octokit),
  })
  const body = own?.body ?? ''
  return { shown: shownIn(body), candidates: candidatesIn(body) }
}

/** The hashes of the hero images at a commit, by post. */
async function picturesAt(
  commit: string,
  { records, earlier }: Outcome,
  { context: { repo } }: GitHubSession,
): Promise<ReadonlyMap<string, string>> {
  const posts = [...records, ...earlier].map(({ post }) => post)
  const then = await recordsOf(await repo.snapshot(commit), posts, { repo })
  return new Map([...then].map(([post, { files }]) => [post, files.hero.sha256]))
}

/** How people said it, as an approval tells it. */
const via = { ticks: 'tick', words: 'command', review: 'review' } as const

async function approve(
  { approve, takeBack }: Decision,
  { login: by, how }: CommentEvent,
  { head, ...job }: Job,
  { context: { repo, now } }: GitHubSession,
): Promise<void> {
  if (approve.length + takeBack.length === 0) return
  const store = await repo.refStore(refStoreName(job))
  if (store === undefined)
    throw new HeroImagesError('An approval cannot be kept here', {
      hint: 'Run this on GitHub, or on a checkout of it',
    })
  const at = now().toISOString()
  const given = approve.map(({ post, sha256 }) => ({ post, sha256, by, at, via: via[how], head }))
  await changeApprovals(store, { given, taken: takeBack })
}

/** What came of it, for people, too. */
interface Acted {
  readonly outcome: Outcome
  readonly words: readonly string[]
  readonly why?: readonly string[]
  /** Where it was done. */
  readonly on: GitHubSession
}

/** What is there when something is to be done. */
interface Ground {
  readonly opened: OpenedJob
  readonly choosing: boolean
  readonly looked: Outcome
  readonly threads: readonly Thread[]
}

/** Draws, or plans, what was asked for; else the pull request is as it was looked at. */
async function act(
  { draw, plan, skip = [], use = [] }: Decision,
  { login: by }: CommentEvent,
  { opened, choosing, looked, threads }: Ground,
): Promise<Acted> {
  const asLooked = { outcome: looked, on: opened.session }
  if (plan) {
    const job = { ...opened.job, planOnly: 'This was asked for as a plan.' }
    return { ...asLooked, words: inWords(await illustrate(job, opened.session.context)) }
  }
  if (skip.length > 0) {
    const { session, job } = opened
    if (session.fork) return { ...asLooked, words: [], why: [byItsAuthor] }
    const head = await markSkipped(skip, by, looked.job, session.context)
    const looking = { ...job, choosing, head, looksOnly: true }
    return { ...asLooked, outcome: await illustrate(looking, session.context), words: [] }
  }
  if (use.length > 0) {
    const chosen = use.map((one) => ({ ...one, by }))
    const looking = { ...opened.job, choosing, looksOnly: true }
    const acted = { ...asLooked, ...(await putOnBranch(chosen, looking, opened.session.context)) }
    return draw === undefined ? acted : { ...acted, why: [...acted.why, oneByOne] }
  }
  if (draw === undefined) return { ...asLooked, words: [] }
  const { job: ready, session: on } = await opened.upToDate()
  const job = { ...ready, choosing }
  const { context } = on
  if (draw === 'missing') return { outcome: await illustrate(job, context), words: [], on }
  const { posts, instruction } = draw
  const inputs = { ...context.inputs, command: 'regenerate' as const, posts, instruction }
  const seen = new Map(
    threads.filter(({ post }) => posts.includes(post)).map(({ post, sha256 }) => [post, sha256]),
  )
  const again = { ...job, again: true, seen }
  const redrawn = await illustrate(again, { ...context, inputs })
  return { outcome: { ...redrawn, choices: looked.choices }, words: [], on }
}

const byItsAuthor =
  'Nothing can be left out of a fork from here: its author can write `hero_images: false` into the post.'

const oneByOne = 'Nothing was drawn again, as a picture was chosen: say it once more.'

function toldOf(
  { approve, takeBack, draw, skip = [] }: Decision,
  { login: by }: CommentEvent,
): readonly string[] {
  const pictures = (many: readonly unknown[]) =>
    many.length === 1 ? '1 picture' : `${many.length} pictures`
  return [
    ...(approve.length > 0 ? [`${by} approved ${pictures(approve)}.`] : []),
    ...(takeBack.length > 0 ? [`${by} took back the approval of ${pictures(takeBack)}.`] : []),
    ...(skip.length > 0 ? [`${by} wants no image for ${skip.join(', ')}.`] : []),
    ...(draw === 'missing' ? [`${by} asked to draw what is missing.`] : []),
    ...(typeof draw === 'object'
      ? [
          draw.instruction === ''
            ? `${by} asked to draw ${draw.posts.join(', ')} again.`
            : `${by} asked to change ${draw.posts.join(', ')}: ${draw.instruction}`,
        ]
      : []),
  ]
}
