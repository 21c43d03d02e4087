import { SettingsError } from '../errors.ts'
import type { PullRequest } from '../github/pull-request.ts'
import type { Job } from '../pipeline/job.ts'
import type { Inputs } from '../settings/inputs.ts'
import type { Assignment } from './assignment.ts'

/**
 * The task for a pull request. A fork's is only planned, until a person who may write asks for more.
 * @param mayDraw such a person asked, by hand or in a comment
 */
export function pullRequestJob(
  pull: PullRequest,
  inputs: Inputs,
  isDispatch: boolean,
  mayDraw = isDispatch,
): Job {
  return {
    pullRequest: pull.number,
    branch: pull.headRef,
    head: pull.headSha,
    base: pull.baseSha,
    settingsAt: pull.isFork ? pull.baseSha : 'head',
    referencesAt: { commit: pull.baseSha, branch: pull.baseRef },
    again: drawsAgain(inputs, isDispatch),
    planOnly: whyPlanOnly(pull, mayDraw) || asked(inputs),
    deliver: inputs.deliver === 'pull-request' && !pull.isFork ? 'pull-request' : 'commit',
    ...(pull.isFork ? { isBound: true } : {}),
  }
}

/** The task for a branch: what a push added, or, by hand, what is missing or named. */
export function branchJob(
  assignment: Extract<Assignment, { kind: 'branch' }>,
  { head, base }: { readonly head: string; readonly base?: string | undefined },
  inputs: Inputs,
  isDispatch: boolean,
): Job {
  const byPullRequest =
    inputs.deliver === 'pull-request' || (inputs.deliver === 'auto' && assignment.isDefault)
  return {
    branch: assignment.branch,
    head,
    ...(base === undefined ? {} : { base }),
    settingsAt: 'head',
    again: drawsAgain(inputs, isDispatch),
    planOnly: asked(inputs),
    deliver: byPullRequest ? 'pull-request' : 'commit',
  }
}

/** `auto` draws named posts again only when a person asked by hand; in a workflow file `posts` limits. */
export function drawsAgain(inputs: Inputs, byHand: boolean): boolean {
  const again = inputs.command === 'regenerate' || (inputs.command === 'auto' && byHand)
  if (inputs.command === 'regenerate' && inputs.posts.length === 0)
    throw new SettingsError('`regenerate` was asked for, but no post is named.', {
      hint: 'Name the posts to draw again with the input `posts`, one path or glob a line.',
    })
  return again && inputs.posts.length > 0
}

export const asked = (inputs: Inputs): string => {
  if (inputs.dryRun) return 'This is a dry run: nothing was drawn, nothing was changed.'
  return inputs.command === 'plan' ? 'This is a plan: nothing was drawn, nothing was changed.' : ''
}

/** A closed one can only be named by hand: what is drawn for its branch would never be merged. */
function whyPlanOnly(pull: PullRequest, mayDraw: boolean): string {
  if (pull.isFork && !mayDraw) return forkNotice(pull)
  return pull.state === 'closed'
    ? `Pull request #${pull.number} is closed, so nothing was drawn. Reopen it, or run this on the branch that it was merged into.`
    : ''
}

const forkNotice = ({ number, headRepoFullName }: PullRequest): string =>
  `This pull request comes from a fork (${headRepoFullName ?? 'deleted'}), so nothing was drawn: what a fork brings gets neither the key nor a commit by itself. ` +
  `A maintainer who has looked at it can comment \`/hero draw\`, or start the workflow by hand (\`workflow_dispatch\`) with \`pull-request: ${number}\`.`
