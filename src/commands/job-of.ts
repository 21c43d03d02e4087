import { SettingsError } from '../errors.ts'
import type { PullRequest } from '../github/pull-request.ts'
import type { Job } from '../pipeline/job.ts'
import { asksForSeveral } from '../settings/archive-inputs.ts'
import type { Inputs } from '../settings/inputs.ts'
import type { Assignment } from './assignment.ts'

/**
 * The job for a pull request. That of a fork or a draft is only planned, until a person who may write
 * asks for more.
 * @param mayDraw such a person asked, by hand or in a comment
 */
export function pullRequestJob(
  pull: PullRequest,
  inputs: Inputs,
  isDispatch: boolean,
  mayDraw = isDispatch,
): Job {
  return {
    ...wishOf(inputs, isDispatch),
    ...planned(whyPlanOnly(pull, mayDraw, inputs) || noticeOf(inputs)),
    ...named(inputs),
    pullRequest: pull.number,
    branch: pull.headRef,
    head: pull.headSha,
    base: pull.baseSha,
    into: pull.baseRef,
    settingsAt: pull.isFork ? pull.baseSha : 'head',
    referencesAt: { commit: pull.baseSha, branch: pull.baseRef },
    deliver: inputs.deliver === 'pull-request' && !pull.isFork ? 'pull-request' : 'commit',
    ...(pull.isFork ? { isBound: true } : {}),
    ...(isDispatch ? { asked: true } : {}),
  }
}

/** The job for a branch: what a push added, or, by hand, what is missing or named. */
export const branchJob = (
  assignment: BranchAssignment,
  commits: { readonly head: string; readonly base?: string | undefined },
  inputs: Inputs,
  isDispatch: boolean,
): Job => ({
  ...wishOf(inputs, isDispatch),
  ...planned(noticeOf(inputs)),
  ...onBranch(assignment, commits, inputs),
})

/**
 * The job for all posts of a branch, whatever was pushed. What several jobs drew is only put in place.
 * @param head the branch's
 */
export const archiveJob = (
  { branch, isDefault }: BranchAssignment,
  head: string,
  inputs: Inputs,
): Job => {
  const job = branchJob({ kind: 'branch', branch, isDefault }, { head }, inputs, false)
  const deliver = asksForSeveral(inputs) ? 'pull-request' : job.deliver
  const brings = inputs.command === 'publish' && job.mode === 'draw'
  return { ...job, ...(brings && { mode: 'bring' }), deliver, whole: inputs.order }
}

/** The job on the files of a checkout, as they are on disk. */
export const checkoutJob = (head: string, inputs: Inputs): Job => ({
  ...wishOf(inputs, false),
  ...planned(noticeOf(inputs)),
  branch: 'worktree',
  head,
  settingsAt: 'head',
  deliver: 'commit',
})

/** Where a job for a branch works, and how its pictures get there. */
export function onBranch(
  { branch, isDefault, pushed }: BranchAssignment,
  { head, base }: { readonly head: string; readonly base?: string | undefined },
  { deliver, name }: Pick<Inputs, 'deliver' | 'name'>,
): JobPlace {
  const byPullRequest = deliver === 'pull-request' || (deliver === 'auto' && isDefault)
  return {
    ...named({ name }),
    branch,
    head,
    ...(base === undefined ? {} : { base }),
    ...(pushed?.leaves === undefined ? {} : { into: pushed.leaves }),
    settingsAt: 'head',
    deliver: byPullRequest ? 'pull-request' : 'commit',
  }
}

/** A job that puts in place what is finished for these posts (none: all), and pays for nothing. */
export const bringing = (
  place: JobPlace,
  posts: readonly string[],
  ready: NonNullable<Job['ready']>,
  { dryRun }: Pick<Inputs, 'dryRun'>,
): Job => ({
  ...place,
  ...{ posts, instruction: '', force: false, again: false, ready },
  ...(dryRun ? planned(dryRunNotice) : { mode: 'bring', notice: '' }),
})

/** A job that puts finished pictures in the place of those that posts have, and pays for nothing. */
export const takingBack = (
  place: JobPlace,
  ready: NonNullable<Job['ready']>,
  inputs: Pick<Inputs, 'dryRun'>,
): Job => ({ ...bringing(place, [...ready.keys()], ready, inputs), again: true })

/** The same job, which only shows what is there. What was only to be planned still is. */
export const looking = (job: Job): Job => ({ ...job, mode: job.mode === 'plan' ? 'plan' : 'look' })

/** Looks at all posts of the pull request, whichever of them the job was about. Nothing is written. */
export const lookingAtAll = ({ use: _, seen: __, ...job }: Job): Job => ({
  ...job,
  ...{ mode: 'look', notice: '', posts: [], instruction: '', force: false, again: false },
})

/** The same job, only planned. @param notice why, for people */
export const onlyPlanned = (job: Job, notice: string): Job => ({ ...job, mode: 'plan', notice })

/** `auto` draws named posts again only when a person asked by hand; in a workflow file `posts` limits. */
export function drawsAgain(
  { command, posts }: Pick<Inputs, 'command' | 'posts'>,
  byHand: boolean,
): boolean {
  const again = command === 'regenerate' || (command === 'auto' && byHand)
  if (command === 'regenerate' && posts.length === 0)
    throw new SettingsError('`regenerate` was asked for, but no post is named.', {
      hint: 'Name the posts to draw again with the input `posts`, one path or glob a line.',
    })
  return again && posts.length > 0
}

/** Why the inputs let nothing be drawn, for people; empty where they do. */
export const noticeOf = ({ dryRun, command }: Pick<Inputs, 'dryRun' | 'command'>): string => {
  if (dryRun) return dryRunNotice
  return command === 'plan' ? 'This is a plan: nothing was drawn, nothing was changed.' : ''
}

type BranchAssignment = Extract<Assignment, { kind: 'branch' }>

/** What the inputs ask for. */
type JobWish = Pick<Job, 'posts' | 'instruction' | 'force' | 'again' | 'restyle'>

type JobPlace = Omit<Job, keyof JobWish | 'mode' | 'notice'>

const named = ({ name }: Pick<Inputs, 'name'>): Pick<Job, 'name'> => (name === '' ? {} : { name })

const wishOf = (inputs: Inputs, byHand: boolean): JobWish => ({
  posts: inputs.posts,
  instruction: inputs.instruction,
  force: inputs.force,
  again: inputs.command === 'restyle' || drawsAgain(inputs, byHand),
  ...(inputs.command === 'restyle' ? { restyle: true } : {}),
})

const planned = (notice: string): Pick<Job, 'mode' | 'notice'> => ({
  mode: notice === '' ? 'draw' : 'plan',
  notice,
})

const dryRunNotice = 'This is a dry run: nothing was drawn, nothing was changed.'

/** A closed one can only be named by hand: what is drawn for its branch would never be merged. */
function whyPlanOnly(
  pull: PullRequest,
  mayDraw: boolean,
  inputs: Pick<Inputs, 'draftPullRequests' | 'identity' | 'generator'>,
): string {
  if (pull.isFork && !mayDraw) return forkNotice(pull, inputs)
  if (pull.state === 'closed')
    return `Pull request #${pull.number} is closed, so nothing was drawn. Reopen it, or run this on the branch that it was merged into.`
  return pull.isDraft && !mayDraw && inputs.draftPullRequests === 'plan' ? draftNotice(pull) : ''
}

/** Whoever still works on a text pays for pictures of what it no longer says. */
const draftNotice = ({ number }: PullRequest): string =>
  `Pull request #${number} is a draft, so nothing was drawn yet: that follows when it is ready for review, where the workflow runs on \`ready_for_review\`. ` +
  'To have it now, comment `/hero draw`, or start the workflow by hand with its number; `draft-pull-requests: draw` draws for every draft.'

const forkNotice = (
  { number, headRepoFullName }: PullRequest,
  { identity, generator }: Pick<Inputs, 'identity' | 'generator'>,
): string =>
  `This pull request comes from a fork (${headRepoFullName ?? 'deleted'}), so nothing was drawn: what a fork brings gets neither the key nor a commit by itself. ` +
  (identity && generator === 'openai'
    ? 'This workflow has no stored key (`identity-provider-id`), and asks for none for a fork: a maintainer who has looked at its commits can bring them to a branch of this repository.'
    : `A maintainer who has looked at it can comment \`/hero draw\`, or start the workflow by hand (\`workflow_dispatch\`) with \`pull-request: ${number}\`.`)
