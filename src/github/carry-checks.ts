import { type Check, putCheck } from './check-run.ts'
import type { Octokit } from './octokit.ts'
import type { RepoAddress } from './repo-address.ts'

/** A commit of ours, and the one that was the head before. */
export interface HeadMove {
  readonly from: string
  readonly to: string
  /** The input `name` of this workflow, whose own check it puts itself. */
  readonly name: string
}

/**
 * Puts on our commit what the checks of other workflows of ours said of the head before: the commit
 * changes nothing of theirs, and one that a workflow's own token pushed starts none of them.
 * @throws PermissionError, or the client's error
 */
export async function carryChecks(
  octokit: Octokit,
  address: RepoAddress,
  { from, to, name }: HeadMove,
): Promise<void> {
  const { data } = await octokit.rest.checks.listForRef({
    ...{ owner: address.owner, repo: address.name, ref: from },
    ...{ filter: 'latest', per_page: 100 },
  })
  for (const run of data.check_runs) {
    const other = nameOf(run.name)
    const check = checkOf(run)
    if (other === undefined || other === name || check === undefined) continue
    await putCheck(octokit, address, { head: to, name: other }, check)
  }
}

/** The input `name` of whose check it is; nothing for one that is not ours. */
function nameOf(check: string): string | undefined {
  const name = /^Hero images(?: \(([a-z0-9-]+)\))?$/.exec(check)
  return name === null ? undefined : (name[1] ?? '')
}

type CheckRun = Awaited<
  ReturnType<Octokit['rest']['checks']['listForRef']>
>['data']['check_runs'][number]

function checkOf({ status, conclusion, output, details_url }: CheckRun): Check | undefined {
  const text = {
    title: output.title ?? '',
    summary: output.summary ?? '',
    ...(details_url ? { link: details_url } : {}),
  }
  if (status !== 'completed') return { ...text, status: 'queued' }
  const ended = (['success', 'neutral', 'failure'] as const).find((one) => one === conclusion)
  return ended && { ...text, status: 'completed', conclusion: ended }
}
