import * as core from '@actions/core'
import { context } from '@actions/github'
import type { Assignment } from '../commands/assignment.ts'
import { putCheck } from '../github/check-run.ts'
import { createOctokit, type Octokit } from '../github/octokit.ts'
import { getPull } from '../github/pull-request.ts'
import type { RepoAddress } from '../github/repo-address.ts'
import { failedCheck, inMergeQueue } from '../report/check.ts'
import { readName } from '../settings/input-values.ts'
import { runSignal, runUrl } from './connection.ts'
import { type EventPayload, readEvent } from './event.ts'
import { actionsLog } from './log.ts'

/**
 * After a run that failed: where approval is required, a check that an earlier run left green on the
 * same commit is pending again. Inputs are read as they stand: they may be what is wrong. That it
 * cannot be written is no further failure.
 */
export async function holdBackCheck(): Promise<void> {
  const token = core.getInput('github-token')
  if (token === '' || !mayTell()) return
  try {
    const { serverUrl, apiUrl, repo } = context
    const address = { server: serverUrl, owner: repo.owner, name: repo.repo }
    const signal = runSignal()
    const octokit = createOctokit({ token, apiUrl, log: actionsLog.info, signal })
    await holdBack(assignmentNow(), octokit, address)
  } catch (error) {
    actionsLog.info(`The check is as it was before: ${(error as Error).message}`)
  }
}

/** Who asks for a plan, or for a dry run, wants nothing changed; the others work on a checkout. */
const mayTell = (): boolean =>
  core.getInput('review').trim() === 'required' &&
  ['', 'auto', 'illustrate', 'regenerate'].includes(core.getInput('command').trim()) &&
  core.getInput('dry-run').trim().toLowerCase() !== 'true'

function assignmentNow(): Assignment {
  const number = Number(core.getInput('pull-request').trim() || Number.NaN)
  const { eventName, payload, ref } = context
  return readEvent(
    { name: eventName, payload: payload as EventPayload, ref },
    Number.isInteger(number) ? number : undefined,
  )
}

/** Nobody's check where the name itself is what is wrong. */
const nameNow = (): string => readName('name', core.getInput('name').trim())

async function holdBack(
  assignment: Assignment,
  octokit: Octokit,
  address: RepoAddress,
): Promise<void> {
  const check = failedCheck(runUrl())
  const name = nameNow()
  if (assignment.kind === 'merge-group')
    return putCheck(octokit, address, { head: assignment.head, name }, inMergeQueue(check))
  if (assignment.kind !== 'pull-request' && assignment.kind !== 'said') return
  const number = assignment.kind === 'said' ? assignment.said.number : assignment.number
  const { state, headSha } = await getPull(octokit, address, number)
  if (state === 'open') await putCheck(octokit, address, { head: headSha, name }, check)
}
