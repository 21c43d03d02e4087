import { illustrate } from '../../pipeline/illustrate.ts'
import type { Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import type { Thread } from '../../report/thread.ts'
import type { CommentEvent } from '../../review/comment-event.ts'
import type { BranchStep, Step } from '../../review/step.ts'
import { onlyPlanned } from '../job-of.ts'
import type { GitHubSession, OpenedJob } from '../session.ts'
import { markSkipped } from './mark-skipped.ts'
import { asked } from './messages.ts'
import { inWords } from './plan-in-words.ts'
import { putOnBranch } from './put-on-branch.ts'
import { undo } from './undo.ts'

/** What is there when something is to be done. */
export interface Looked {
  readonly opened: OpenedJob
  /** The job that only looks. */
  readonly job: Job
  readonly looked: Outcome
  readonly threads: readonly Thread[]
}

/** What came of a step, for people, too. */
export interface Acted {
  readonly outcome: Outcome
  /** What was done. */
  readonly done: readonly string[]
  /** Why something was not. */
  readonly why: readonly string[]
  /** Where it was done. */
  readonly on: GitHubSession
}

/** Does one step. @throws what the main job throws */
export async function takeStep(
  step: BranchStep,
  { login }: CommentEvent,
  now: Looked,
): Promise<Acted> {
  const { opened, job, looked } = now
  const { session } = opened
  const { context } = session
  const asLooked: Acted = { outcome: looked, done: [], why: [], on: session }
  const said = asked(step, login)
  switch (step.act) {
    case 'plan': {
      const planned = onlyPlanned(
        { ...opened.job, head: job.head },
        'This was asked for as a plan.',
      )
      return { ...asLooked, done: inWords(await illustrate(planned, context)) }
    }
    case 'skip': {
      if (session.fork) return { ...asLooked, why: [byItsAuthor] }
      const head = await markSkipped(step.posts, login, job, context)
      return { ...asLooked, outcome: await illustrate({ ...job, head }, context), done: said }
    }
    case 'use': {
      const chosen = step.use.map((candidate) => ({ ...candidate, login }))
      return { ...asLooked, ...(await putOnBranch(chosen, job, context)) }
    }
    case 'undo': {
      if (session.fork) return { ...asLooked, why: [notOfFork] }
      const undone = await undo(step.posts, looked, job, context)
      return { ...asLooked, ...undone, done: [...said, ...undone.done] }
    }
    case 'draw':
    case 'redraw':
      return { ...(await draw(step, login, now)), done: said }
  }
}

async function draw(
  step: Extract<Step, { act: 'redraw' | 'draw' }>,
  login: string,
  { opened, job, looked, threads }: Looked,
): Promise<Acted> {
  const { job: ready, session: on } = await opened.upToDate()
  const head = on.fork ? ready.head : job.head
  const choosing = job.choosing === undefined ? {} : { choosing: job.choosing }
  const drawing = { ...ready, head, ...choosing, askedBy: login }
  const { posts } = step
  const as = (outcome: Outcome): Acted => ({ outcome, done: [], why: [], on })
  if (step.act === 'draw')
    return as(
      await illustrate({ ...drawing, ...(posts.length > 0 && { posts }), asked: true }, on.context),
    )
  const seen = new Map(
    threads.filter(({ post }) => posts.includes(post)).map(({ post, sha256 }) => [post, sha256]),
  )
  const { instruction } = step
  const redrawn = await illustrate(
    { ...drawing, posts, instruction, again: true, seen },
    on.context,
  )
  return as({ ...redrawn, choices: looked.choices })
}

const byItsAuthor =
  'Nothing can be left out of a fork from here: its author can write `hero_images: false` into the post.'

const notOfFork =
  'On the pull request of a fork no picture is taken back: `/hero redraw` draws another one.'
