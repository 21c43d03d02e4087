import { context } from '@actions/github'
import { HeroImagesError } from '../errors.ts'
import { createOctokit, type Octokit } from '../github/octokit.ts'
import type { RepoAddress } from '../github/repo-address.ts'
import { chooseRepo } from '../repo/choose.ts'
import type { ContentRepo } from '../repo/content-repo.ts'
import { type LfsSource, lfsSource } from '../repo/lfs/source.ts'
import type { Inputs } from '../settings/inputs.ts'
import { cancelSignal } from './cancel.ts'
import { actionsLog, annotateError } from './log.ts'
import { once } from './once.ts'
import { openSender } from './sender.ts'

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

/** A run's way to GitHub, which is open long before the rest of it is loaded. */
export interface Connection {
  readonly octokit: Octokit
  readonly address: RepoAddress
  readonly repo: ContentRepo
  /** Git LFS of repositories on this server. */
  readonly lfs: LfsSource
}

export async function connect({ token }: Pick<Inputs, 'token'>): Promise<Connection> {
  const { apiUrl, serverUrl, repo: own } = context
  const address = { server: serverUrl, owner: own.owner, name: own.repo }
  const octokit = createOctokit({ token, apiUrl, log: actionsLog.info, signal: runSignal() })
  const lfs = lfsSource(address, token, openSender('follow'))
  const repo = await chooseRepo(octokit, address, process.env.GITHUB_WORKSPACE, {
    token,
    env: process.env,
    sendPack: openSender(),
    lfs,
    say: actionsLog.info,
  })
  return { octokit, address, repo, lfs }
}

/** Page of this run with its log; empty outside of Actions. */
export function runUrl(): string {
  const { serverUrl, repo, runId } = context
  return runId > 0 ? `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${runId}` : ''
}
