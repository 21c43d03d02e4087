import { readdir } from 'node:fs/promises'
import { context } from '@actions/github'
import type { CheckoutContext } from '../commands/checkout/command.ts'
import type { GitHubSession } from '../commands/session.ts'
import { SettingsError } from '../errors.ts'
import { createComments, whoAmI } from '../github/comments.ts'
import type { Octokit } from '../github/octokit.ts'
import type { RunContext } from '../pipeline/context.ts'
import { withBucketPictures } from '../pipeline/find/bucket-pictures.ts'
import { ownBucketAlone } from '../pipeline/find/own-bucket.ts'
import { withRecordsDir } from '../pipeline/find/records-dir.ts'
import type { ContentRepo } from '../repo/content-repo.ts'
import { commitHere, createWorktree } from '../repo/worktree.ts'
import type { Inputs } from '../settings/inputs.ts'
import { workflowPath } from '../workflow/read.ts'
import { attachmentsSource } from './attachments-source.ts'
import { cardFonts } from './card-fonts.ts'
import { type Connection, connect, runSignal, runUrl } from './connection.ts'
import { createGenerators } from './generators.ts'
import { inheriting } from './inheriting.ts'
import { jobIdentity } from './job-identity.ts'
import { actionsLog } from './log.ts'
import { once } from './once.ts'
import { toOutputs } from './outputs.ts'
import { nameOfRun } from './run-name.ts'
import { storageSource } from './storage-source.ts'
import { writeOutputs } from './tell.ts'

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
  const { serverUrl, repo, sha } = context
  const worktree = createWorktree(dir, {
    env: process.env,
    ...(inputs.token !== '' && { credentials: { token: inputs.token, server: serverUrl } }),
  })
  const octokit = async () => (await connect(inputs)).octokit
  const files = await inheriting(worktree, inputs, octokit)
  if (inputs.command !== 'gallery' || inputs.token === '')
    return { ...(await openRunContext(inputs, files)), dir }
  // What is remembered is on GitHub: a checkout has none of our refs.
  const { refStore } = (await connect(inputs)).repo
  // Another step may have checked out another commit than that of the event.
  const commit = (await commitHere(dir, process.env)) ?? sha
  return {
    ...(await openRunContext(inputs, { ...files, refStore })),
    dir,
    filesAt: `${serverUrl}/${repo.owner}/${repo.repo}/blob/${commit}`,
  }
}

/** For the jobs on a pull request or a branch: GitHub, the repo, and who draws. */
export async function openGitHubSession(
  inputs: Inputs,
  { octokit, address, repo, lfs }: Connection,
): Promise<GitHubSession> {
  const { eventName } = context
  const files = await inheriting(repo, inputs, () => octokit)
  const storage = storageSource(process.env, { identity: jobIdentity })
  const named = () => defaultBranch(octokit)
  const run = await openRunContext(inputs, files, ownBucketAlone(storage, files, inputs, named))
  const id = process.env.GITHUB_REPOSITORY_ID ?? ''
  return {
    octokit,
    address,
    lfs,
    comments: createComments(octokit, address),
    attachments: attachmentsSource(inputs.token, address.server, id, run),
    login: once(() => whoAmI(octokit)),
    actor: context.actor,
    runUrl: runUrl(),
    byHand: eventName === 'workflow_dispatch',
    startedAt: () => askedAt(octokit),
    listens: ['issue_comment', 'pull_request_review'].includes(eventName),
    workflow: workflowPath(process.env.GITHUB_WORKFLOW_REF),
    announce: (outcome) => writeOutputs(toOutputs(outcome, '')),
    context: run,
  }
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

/** The payload of a schedule does not name it. */
async function defaultBranch({ rest }: Octokit): Promise<string> {
  const { repo, payload } = context
  return payload.repository?.default_branch ?? (await rest.repos.get(repo)).data.default_branch
}

async function openRunContext(
  inputs: Inputs,
  repo: ContentRepo,
  storage = storageSource(process.env, { identity: jobIdentity }),
): Promise<RunContext> {
  const signal = runSignal()
  const fonts = cardFonts(inputs, signal, actionsLog.info)
  return {
    repo: withBucketPictures(withRecordsDir(repo, inputs), inputs, storage),
    ...{ storage, fonts },
    inputs,
    name: context.repo.repo,
    ...(await createGenerators(inputs, {
      signal,
      time: drawingTime,
      identity: jobIdentity,
      log: actionsLog.info,
      fonts,
    })),
    log: actionsLog,
    runName: nameOfRun(process.env),
    now: () => new Date(),
    signal,
  }
}
