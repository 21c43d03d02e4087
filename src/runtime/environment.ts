import { readdir } from 'node:fs/promises'
import { context } from '@actions/github'
import type { CheckoutContext } from '../commands/checkout/command.ts'
import { workflowPath } from '../commands/pull-request/workflow-listens.ts'
import type { GitHubSession } from '../commands/session.ts'
import { HeroImagesError, SettingsError } from '../errors.ts'
import { createComments, whoAmI } from '../github/comments.ts'
import { createOctokit, type Octokit } from '../github/octokit.ts'
import type { RunContext } from '../pipeline/context.ts'
import { withRecordsDir } from '../pipeline/find/records-dir.ts'
import { chooseRepo } from '../repo/choose.ts'
import type { ContentRepo } from '../repo/content-repo.ts'
import { createWorktree } from '../repo/worktree.ts'
import type { Inputs } from '../settings/inputs.ts'
import { cancelSignal } from './cancel.ts'
import { cardFonts } from './card-fonts.ts'
import { createGenerators } from './generators.ts'
import { actionsLog, annotateError } from './log.ts'
import { toOutputs } from './outputs.ts'
import { packSender } from './pack-sender.ts'
import { nameOfRun } from './run-name.ts'
import { writeOutputs } from './tell.ts'

/** Aborted when the runner asks this process to end. */
export const runSignal = once(() =>
  cancelSignal({
    reason: () =>
      new HeroImagesError('The run was cancelled.', {
        hint: 'Nothing was committed. Run it again.',
      }),
    log: actionsLog.info,
    giveUp: ({ message }) =>
      annotateError(
        new HeroImagesError(message, {
          hint: 'It did not end in time, so what was under way was given up. Run it again: what was put away before is used.',
        }),
      ),
  }),
)

/** Drawings that are not there by then are given up, so that the finished ones are committed. */
const drawingTime = 45 * 60_000

/** For jobs that need no API, whatever the event: the files of the checkout, as they are on disk. */
export async function openCheckoutContext(inputs: Inputs): Promise<CheckoutContext> {
  const dir = process.env.GITHUB_WORKSPACE ?? ''
  if (dir === '' || (await readdir(dir).catch(() => [])).length === 0)
    throw new SettingsError(
      `\`${inputs.command}\` needs the repo's files, and nothing is checked out.`,
      {
        hint: 'Put `actions/checkout` and the build of the site before this step.',
      },
    )
  const files = createWorktree(dir, { env: process.env })
  if (inputs.command !== 'gallery' || inputs.token === '')
    return { ...openRunContext(inputs, files), dir }
  // What is remembered is on GitHub: a checkout has none of our refs.
  const { refStore } = await openRepo(inputs, openOctokit(inputs))
  const { serverUrl, repo, sha } = context
  return {
    ...openRunContext(inputs, { ...files, refStore }),
    dir,
    filesAt: `${serverUrl}/${repo.owner}/${repo.repo}/blob/${sha}`,
  }
}

/** For the jobs on a pull request or a branch: GitHub, the repo, and who draws. */
export async function openGitHubSession(inputs: Inputs): Promise<GitHubSession> {
  const { eventName } = context
  const address = repoAddress()
  const octokit = openOctokit(inputs)
  const files = await openRepo(inputs, octokit)
  return {
    octokit,
    address,
    comments: createComments(octokit, address),
    login: once(() => whoAmI(octokit)),
    actor: context.actor,
    runUrl: runUrl(),
    byHand: eventName === 'workflow_dispatch',
    startedAt: () => askedAt(octokit),
    listens: ['issue_comment', 'pull_request_review'].includes(eventName),
    workflow: workflowPath(process.env.GITHUB_WORKFLOW_REF),
    announce: (outcome) => {
      announced = true
      writeOutputs(toOutputs(outcome, ''))
    },
    context: openRunContext(inputs, files),
  }
}

const repoAddress = () => {
  const { serverUrl, repo } = context
  return { server: serverUrl, owner: repo.owner, name: repo.repo }
}

const openOctokit = ({ token }: Inputs): Octokit =>
  createOctokit({ token, apiUrl: context.apiUrl, log: actionsLog.info, signal: runSignal() })

const openRepo = ({ token }: Inputs, octokit: Octokit): Promise<ContentRepo> =>
  chooseRepo(octokit, repoAddress(), process.env.GITHUB_WORKSPACE, {
    token,
    env: process.env,
    sendPack: packSender(),
    say: actionsLog.info,
  })

/** Whether the outputs tell what this run did. */
export const isAnnounced = (): boolean => announced
let announced = false

/** Page of this run with its log; empty outside of Actions. */
export function runUrl(): string {
  const { serverUrl, repo, runId } = context
  return runId > 0 ? `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${runId}` : ''
}

/** A run that is started again counts from its first attempt: what was pushed since was not seen. */
async function askedAt(octokit: Octokit): Promise<string | undefined> {
  const { owner, repo } = context.repo
  try {
    const run = { owner, repo, run_id: context.runId }
    return (await octokit.rest.actions.getWorkflowRun(run)).data.created_at
  } catch (error) {
    actionsLog.info(
      `When this run was asked for is not known, so a push since then goes unnoticed: ${(error as Error).message}`,
    )
    return undefined
  }
}

/** Asks when it is first wanted, and then never again. */
function once<T extends object>(ask: () => T): () => T {
  let answer: T | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}

function openRunContext(inputs: Inputs, repo: ContentRepo): RunContext {
  const signal = runSignal()
  return {
    repo: withRecordsDir(repo, inputs),
    inputs,
    name: context.repo.repo,
    ...createGenerators(inputs, {
      signal,
      time: drawingTime,
      log: actionsLog.info,
      fonts: cardFonts(inputs, signal, actionsLog.info),
    }),
    log: actionsLog,
    runName: nameOfRun(process.env),
    now: () => new Date(),
    signal,
  }
}
