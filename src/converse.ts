import { HeroImagesError } from './errors.ts'
import { illustrate, type Outcome } from './illustrate.ts'
import { shelfName } from './ledger/staging.ts'
import { putOnBranch } from './put-on-branch.ts'
import { answerHelp } from './review/help.ts'
import { mayWrite } from './review/may-write.ts'
import { getPull } from './review/pull-request.ts'
import { type Reaction, react } from './review/reactions.ts'
import { type Decision, decide, type Sight } from './review/requests/decide.ts'
import { candidatesIn, shownIn } from './review/requests/ticks.ts'
import { readOwnComment, whoAmI } from './review/sticky.ts'
import type { Thread } from './review/thread.ts'
import { threadsNow } from './reviewed.ts'
import { type Finished, finish, type Stage } from './run.ts'
import type { Said } from './said.ts'
import { changeApprovals } from './steps/approvals.ts'
import { recordsOf } from './steps/look-up.ts'
import { markSkipped } from './steps/mark-skipped.ts'
import { inWords } from './steps/plan-in-words.ts'
import { pullRequestTask, type Task } from './task.ts'

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
  stage: Stage,
): Promise<{ readonly finished: Finished | undefined; readonly isDone: boolean }> {
  const { octokit, address, studio } = stage
  const pull = await getPull(octokit, address, said.number)
  const choosing = studio.inputs.review !== 'off'
  const task = { ...pullRequestTask(pull, studio.inputs, false), choosing }
  const looking = { ...task, looksOnly: true }
  const looked = await illustrate(looking, studio)
  const talk = await threadsNow(looked, stage)
  const decision = decide(said, {
    ...talk,
    ...(await shownOn(said, stage)),
    bare: [...looked.skipped, ...looked.failed].map(({ post }) => post),
    reviewed: said.how === 'review' ? await picturesAt(said.head, looked, stage) : new Map(),
  })
  if (decision.help) await answerHelp(octokit, address, said.number)
  await approve(decision, said, looked.task, stage)
  const { outcome, words, why = [] } = await act(decision, said, { task, looked, ...talk }, stage)
  const told = [...toldOf(decision, said), ...words, ...decision.why, ...why]
  const finished = await finish(outcome, undefined, { ...stage, hears: true }, told)
  return { finished, isDone: decision.why.length + why.length === 0 && outcome.failed.length === 0 }
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
}

/** Draws, or plans, what was asked for; else the pull request is as it was looked at. */
async function act(
  { draw, plan, skip = [], use = [] }: Decision,
  { by }: Said,
  {
    task,
    looked,
    threads,
  }: { readonly task: Task; readonly looked: Outcome; readonly threads: readonly Thread[] },
  { studio }: Stage,
): Promise<Acted> {
  if (plan) {
    const planned = await illustrate({ ...task, planOnly: 'This was asked for as a plan.' }, studio)
    return { outcome: looked, words: inWords(planned) }
  }
  if (skip.length > 0) {
    const head = await markSkipped(skip, by, looked.task, studio)
    return { outcome: await illustrate({ ...task, head, looksOnly: true }, studio), words: [] }
  }
  if (use.length > 0) {
    const chosen = use.map((one) => ({ ...one, by }))
    const acted = await putOnBranch(chosen, { ...task, looksOnly: true }, studio)
    return draw === undefined ? acted : { ...acted, why: [...acted.why, oneByOne] }
  }
  if (draw === undefined) return { outcome: looked, words: [] }
  if (draw === 'missing') return { outcome: await illustrate(task, studio), words: [] }
  const { posts, instruction } = draw
  const inputs = { ...studio.inputs, command: 'regenerate' as const, posts, instruction }
  const seen = new Map(
    threads.filter(({ post }) => posts.includes(post)).map(({ post, sha256 }) => [post, sha256]),
  )
  const again = { ...task, again: true, seen }
  const redrawn = await illustrate(again, { ...studio, inputs })
  return { outcome: { ...redrawn, choices: looked.choices }, words: [] }
}

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
