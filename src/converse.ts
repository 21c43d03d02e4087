import { HeadMovedError, HeroImagesError, PermissionError } from './errors.ts'
import { whyLate } from './forks/bound.ts'
import { illustrate, type Outcome } from './illustrate.ts'
import type { Approval } from './ledger/approvals.ts'
import { shelfName } from './ledger/staging.ts'
import { answerHelp } from './review/help.ts'
import { mayWrite } from './review/may-write.ts'
import { getPull } from './review/pull-request.ts'
import { type Reaction, react } from './review/reactions.ts'
import { type Decision, decide } from './review/requests/decide.ts'
import { shownIn } from './review/requests/ticks.ts'
import { readOwnComment, whoAmI } from './review/sticky.ts'
import type { Thread } from './review/thread.ts'
import { threadsNow } from './reviewed.ts'
import { type Finished, finish, type Opened, openPullRequest, type Stage } from './run.ts'
import type { Said } from './said.ts'
import { changeApprovals } from './steps/approvals.ts'
import { recordsOf } from './steps/look-up.ts'
import { inWords } from './steps/plan-in-words.ts'
import type { Task } from './task.ts'

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
  const looking = { ...opened.task, head: opened.looksAt, looksOnly: true }
  const looked = await illustrate(looking, stage.studio)
  const decided = decide(said, {
    threads: await threadsNow(looked, stage),
    shown: await shownOn(said, stage),
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
  const { outcome, words, on } = await act(decision, opened, looked)
  const told = [...toldOf(decision, said), ...words, ...decision.why]
  const finished = await finish(outcome, undefined, { ...on, hears: true }, told)
  return { finished, isDone: isDone(decision, outcome) }
}

const isDone = ({ why }: Decision, { failed, stopped }: Outcome): boolean =>
  why.length === 0 && failed.length === 0 && !(stopped instanceof HeadMovedError)

/** Without what would be drawn, where it is too late for that. */
function bound({ draw, ...decision }: Decision, late: string | undefined): Decision {
  if (draw === undefined || late === undefined)
    return draw === undefined ? decision : { ...decision, draw }
  return { ...decision, why: [...decision.why, late] }
}

/** What our comment shows, as people saw it who said something in words. */
async function shownOn(said: Said, { octokit, address }: Stage) {
  if (said.how !== 'words') return new Map<string, string>()
  const own = await readOwnComment(octokit, {
    owner: address.owner,
    repo: address.name,
    number: said.number,
    login: () => whoAmI(octokit),
  })
  return shownIn(own?.body ?? '')
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

async function approve(
  { approve, takeBack }: Decision,
  said: Said,
  { head, ...task }: Task,
  { studio: { repo, now } }: Stage,
): Promise<void> {
  if (approve.length + takeBack.length === 0) return
  const shelf = await repo.shelf(shelfName(task))
  if (shelf === undefined)
    throw new HeroImagesError('An approval cannot be kept here', {
      hint: 'Run this on GitHub, or on a checkout of it',
    })
  const approvalOf = ({ post, sha256 }: Pick<Thread, 'post' | 'sha256'>): Approval => ({
    version: 1,
    post,
    sha256,
    by: said.by,
    at: now().toISOString(),
    via: ({ ticks: 'tick', words: 'command', review: 'review' } as const)[said.how],
    head,
  })
  await changeApprovals(shelf, {
    given: approve.map(approvalOf),
    taken: takeBack.map(approvalOf),
  })
}

/** Draws, or plans, what was asked for; else the pull request is as it was looked at. */
async function act(
  { draw, plan }: Decision,
  opened: Opened,
  looked: Outcome,
): Promise<{
  readonly outcome: Outcome
  readonly words: readonly string[]
  /** Where it was done. */
  readonly on: Stage
}> {
  const asLooked = { outcome: looked, on: opened.stage }
  if (plan) {
    const task = { ...opened.task, planOnly: 'This was asked for as a plan.' }
    return { ...asLooked, words: inWords(await illustrate(task, opened.stage.studio)) }
  }
  if (draw === undefined) return { ...asLooked, words: [] }
  const { task, stage: on } = await opened.upToDate()
  const { studio } = on
  if (draw === 'missing') return { outcome: await illustrate(task, studio), words: [], on }
  const { posts, instruction } = draw
  const inputs = { ...studio.inputs, command: 'regenerate' as const, posts, instruction }
  const again = { ...task, again: true }
  return { outcome: await illustrate(again, { ...studio, inputs }), words: [], on }
}

function toldOf({ approve, takeBack, draw }: Decision, { by }: Said): readonly string[] {
  const pictures = (many: readonly unknown[]) =>
    many.length === 1 ? '1 picture' : `${many.length} pictures`
  return [
    ...(approve.length > 0 ? [`${by} approved ${pictures(approve)}.`] : []),
    ...(takeBack.length > 0 ? [`${by} took back the approval of ${pictures(takeBack)}.`] : []),
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
