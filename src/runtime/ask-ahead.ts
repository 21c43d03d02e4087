import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Assignment } from '../commands/assignment.ts'
import type { FirstLook } from '../commands/pull-request/first-look.ts'
import { getPull } from '../github/pull-request.ts'
import type { Connection } from './connection.ts'

/** What undici says when a request goes out (undici's docs, DiagnosticsChannel). */
const goesOut = 'undici:client:sendHeaders'

/**
 * Asks GitHub what a run wants to know first, so that it answers while the rest of the run is loaded: that
 * takes all of the thread, so the request has to be out before.
 * @returns as soon as it is out, with what was asked; nothing for a run that begins otherwise
 */
export async function askAhead(
  assignment: Assignment,
  { octokit, address, repo }: Connection,
): Promise<FirstLook> {
  if (assignment.kind === 'pull-request')
    return whenOut({ pull: getPull(octokit, address, assignment.number) })
  if (assignment.kind === 'branch') return whenOut({ head: repo.head(assignment.branch) })
  return {}
}

async function whenOut(asked: FirstLook): Promise<FirstLook> {
  const answers = Promise.allSettled(Object.values(asked))
  let tell = () => {}
  const out = new Promise<void>((resolve) => {
    tell = resolve
  })
  subscribe(goesOut, tell)
  await Promise.race([out, answers])
  unsubscribe(goesOut, tell)
  return asked
}
