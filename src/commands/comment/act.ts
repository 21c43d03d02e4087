import { illustrate } from '../../pipeline/illustrate.ts'
import type { Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import type { Thread } from '../../report/thread.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import type { Decision } from '../../review/decide.ts'
import { onlyPlanned } from '../job-of.ts'
import type { GitHubSession, OpenedJob } from '../session.ts'
import { markSkipped } from './mark-skipped.ts'
import { inWords } from './plan-in-words.ts'
import { putOnBranch } from './put-on-branch.ts'

/** What came of it, for people, too. */
interface Acted {
  readonly outcome: Outcome
  /** What was done. */
  readonly done?: readonly string[]
  /** Why something was not. */
  readonly why?: readonly string[]
  /** Where it was done. */
  readonly on: GitHubSession
}

/** What is there when something is to be done. */
interface Looked {
  readonly opened: OpenedJob
  /** The job that only looks. */
  readonly job: Job
  readonly looked: Outcome
  readonly threads: readonly Thread[]
}

/** Draws, or plans, what was asked for; else the pull request is as it was looked at. */
export async function act(
  { draw, plan, skip = [], use = [] }: Decision,
  { login }: CommentEvent,
  { opened, job, looked, threads }: Looked,
): Promise<Acted> {
  const { session } = opened
  const { context } = session
  const asLooked: Acted = { outcome: looked, on: session }
  if (plan) {
    const planned = onlyPlanned(opened.job, 'This was asked for as a plan.')
    return { ...asLooked, done: inWords(await illustrate(planned, context)) }
  }
  if (skip.length > 0) {
    if (session.fork) return { ...asLooked, why: [byItsAuthor] }
    const head = await markSkipped(skip, login, looked.job, context)
    return { ...asLooked, outcome: await illustrate({ ...job, head }, context) }
  }
  if (use.length > 0) {
    const chosen = use.map((candidate) => ({ ...candidate, login }))
    const put = await putOnBranch(chosen, job, context)
    return { ...asLooked, ...put, why: draw === undefined ? put.why : [...put.why, oneByOne] }
  }
  if (draw === undefined) return asLooked
  const { job: ready, session: on } = await opened.upToDate()
  const drawing = { ...ready, ...(job.choosing !== undefined && { choosing: job.choosing }) }
  if (draw === 'missing')
    return { outcome: await illustrate({ ...drawing, asked: true }, on.context), on }
  const { posts, instruction } = draw
  const seen = new Map(
    threads.filter(({ post }) => posts.includes(post)).map(({ post, sha256 }) => [post, sha256]),
  )
  const again = { ...drawing, posts, instruction, again: true, seen }
  const redrawn = await illustrate(again, on.context)
  return { outcome: { ...redrawn, choices: looked.choices }, on }
}

const byItsAuthor =
  'Nothing can be left out of a fork from here: its author can write `hero_images: false` into the post.'

const oneByOne = 'Nothing was drawn again, as a picture was chosen: say it once more.'
