import { HeadMovedError, HeroImagesError, PermissionError } from '../../errors.ts'
import { readOwnComment, whoAmI } from '../../github/comments.ts'
import { mayWrite } from '../../github/permission.ts'
import { getPull } from '../../github/pull-request.ts'
import { type Reaction, react } from '../../github/reactions.ts'
import { recordsOf } from '../../ledger/records.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import type { Task } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { candidatesIn, shownIn } from '../../report/boxes-format.ts'
import type { Thread } from '../../report/thread.ts'
import { type Decision, decide, type Sight } from '../../review/decide.ts'
import type { Said } from '../../review/said.ts'
import { changeApprovals } from '../../staging/approvals.ts'
import { shelfName } from '../../staging/drawing-entry.ts'
import { whyLate } from '../fork/pushed-since.ts'
import { openPullRequest } from '../pull-request/open.ts'
import { threadsNow } from '../pull-request/review-mode.ts'
import { finish } from '../pull-request/show.ts'
import type { Finished, Opened, Stage } from '../session.ts'
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
export async function converse(said: Said, stage: Stage): Promise<Finished | undefined> {
  const { octokit, address, studio } = stage
  const { log } = studio
  if (said.how === 'ticks' && !(await isOurs(said.author, stage))) {
    log.info('That task box is in a comment of somebody else.')
    return undefined
  }
  const answer = (reaction: Reaction) =>
    said.how === 'words' ? react(octokit, address, said.comment, reaction) : Promise.resolve()
  if (!(await mayWrite(octokit, address, said.by, log.info))) {
    await answer('confused')
    return undefined
  }
  await answer('eyes')
  try {
    const { finished, isDone } = await follow(said, stage)
    await answer(isDone ? 'rocket' : 'confused')
    return finished
  } catch (error) {
    await answer('confused')
    throw error
  }
}

const isOurs = async (author: string, { octokit }: Stage): Promise<boolean> =>
  author.toLowerCase() === (await whoAmI(octokit)).toLowerCase()

async function follow(
  said: Said,
  around: Stage,
): Promise<{ readonly finished: Finished | undefined; readonly isDone: boolean }> {
  const { octokit, address } = around
  const pull = await getPull(octokit, address, said.number)
  const opened = await openPullRequest(pull, around, true)
  const { stage } = opened
  // A fork's pictures wait on its own side: there is one of each.
  const choosing = !pull.isFork && stage.studio.inputs.review !== 'off'
  const looking = { ...opened.task, choosing, head: opened.looksAt, looksOnly: true }
  const looked = await illustrate(looking, stage.studio)
  if (said.how === 'review' && !looked.workspace.settings['approve-by-review']) {
    stage.studio.log.info('Reviews approve no pictures here (`approve-by-review: false`).')
    return { finished: undefined, isDone: true }
  }
  const talk = await threadsNow(looked, stage)
  const decided = decide(said, {
    ...talk,
    ...(await shownOn(said, stage)),
    bare: [...looked.skipped, ...looked.failed].map(({ post }) => post),
    reviewed: said.how === 'review' ? await picturesAt(said.head, looked, stage) : new Map(),
  })
  const decision = bound(decided, whyLate(said, pull))
  if (decision.help) await answerHelp(octokit, address, said.number)
  try {
    await approve(decision, said, looked.task, stage)
  } catch (error) {
    // GitHub gives a review of a fork's pull request a token that may only read.
    if (!(error instanceof PermissionError && pull.isFork && said.how === 'review')) throw error
    stage.studio.log.info(
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
  const finished = await finish(outcome, undefined, { ...on, hears: true }, told)
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
  said: Said,
  { octokit, address }: Stage,
): Promise<Pick<Sight, 'shown' | 'candidates'>> {
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
  { studio: { repo } }: Stage,
): Promise<ReadonlyMap<string, string>> {
  const posts = [...records, ...earlier].map(({ post }) => post)
  const then = await recordsOf(await repo.snapshot(commit), posts, { repo })
  return new Map([...then].map(([post, { files }]) => [post, files.hero.sha256]))
}

/** How people said it, as an approval tells it. */
const via = { ticks: 'tick', words: 'command', review: 'review' } as const

async function approve(
  { approve, takeBack }: Decision,
  { by, how }: Said,
  { head, ...task }: Task,
  { studio: { repo, now } }: Stage,
): Promise<void> {
  if (approve.length + takeBack.length === 0) return
  const shelf = await repo.shelf(shelfName(task))
  if (shelf === undefined)
    throw new HeroImagesError('An approval cannot be kept here', {
      hint: 'Run this on GitHub, or on a checkout of it',
    })
  const at = now().toISOString()
  const given = approve.map(({ post, sha256 }) => ({ post, sha256, by, at, via: via[how], head }))
  await changeApprovals(shelf, { given, taken: takeBack })
}

/** What came of it, for people, too. */
interface Acted {
  readonly outcome: Outcome
  readonly words: readonly string[]
  readonly why?: readonly string[]
  /** Where it was done. */
  readonly on: Stage
}

/** What is there when something is to be done. */
interface Ground {
  readonly opened: Opened
  readonly choosing: boolean
  readonly looked: Outcome
  readonly threads: readonly Thread[]
}

/** Draws, or plans, what was asked for; else the pull request is as it was looked at. */
async function act(
  { draw, plan, skip = [], use = [] }: Decision,
  { by }: Said,
  { opened, choosing, looked, threads }: Ground,
): Promise<Acted> {
  const asLooked = { outcome: looked, on: opened.stage }
  if (plan) {
    const task = { ...opened.task, planOnly: 'This was asked for as a plan.' }
    return { ...asLooked, words: inWords(await illustrate(task, opened.stage.studio)) }
  }
  if (skip.length > 0) {
    const { stage, task } = opened
    if (stage.fork) return { ...asLooked, words: [], why: [byItsAuthor] }
    const head = await markSkipped(skip, by, looked.task, stage.studio)
    const looking = { ...task, choosing, head, looksOnly: true }
    return { ...asLooked, outcome: await illustrate(looking, stage.studio), words: [] }
  }
  if (use.length > 0) {
    const chosen = use.map((one) => ({ ...one, by }))
    const looking = { ...opened.task, choosing, looksOnly: true }
    const acted = { ...asLooked, ...(await putOnBranch(chosen, looking, opened.stage.studio)) }
    return draw === undefined ? acted : { ...acted, why: [...acted.why, oneByOne] }
  }
  if (draw === undefined) return { ...asLooked, words: [] }
  const { task: ready, stage: on } = await opened.upToDate()
  const task = { ...ready, choosing }
  const { studio } = on
  if (draw === 'missing') return { outcome: await illustrate(task, studio), words: [], on }
  const { posts, instruction } = draw
  const inputs = { ...studio.inputs, command: 'regenerate' as const, posts, instruction }
  const seen = new Map(
    threads.filter(({ post }) => posts.includes(post)).map(({ post, sha256 }) => [post, sha256]),
  )
  const again = { ...task, again: true, seen }
  const redrawn = await illustrate(again, { ...studio, inputs })
  return { outcome: { ...redrawn, choices: looked.choices }, words: [], on }
}

const byItsAuthor =
  'Nothing can be left out of a fork from here: its author can write `hero_images: false` into the post.'

const oneByOne = 'Nothing was drawn again, as a picture was chosen: say it once more.'

function toldOf({ approve, takeBack, draw, skip = [] }: Decision, { by }: Said): readonly string[] {
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
