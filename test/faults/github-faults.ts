import type { LoggedRequest } from '../helpers/github.ts'
import type { Fault } from '../helpers/github-front.ts'
import type { Chance } from './chance.ts'
import type { GitHubFault } from './schedule.ts'

/** Any fault of GitHub, with one request of a run. */
export function drawGitHubFault(chance: Chance): GitHubFault {
  const kind = chance.pick([
    ...(['502-done', '502-done', 'cut-done', 'half-done', 'reset-write'] as const),
    ...(['500-read', 'half-read', 'reset-read', 'secondary-limit', 'late', 'trickle'] as const),
  ])
  if (kind === 'secondary-limit') return { kind, nth: chance.from(1, 30) }
  if (kind === 'late' || kind === 'trickle')
    return { kind, nth: chance.from(1, 40), wait: chance.pick([400, 1200, 1200, 2500]) }
  if (kind === '500-read' || kind === 'half-read' || kind === 'reset-read')
    return { kind, nth: chance.from(1, 25), times: chance.pick([1, 1, 1, 2]) }
  const on = chance.pick(['blobs', 'trees', 'commits', 'refs', 'comments'] as const)
  const most = { blobs: 15, trees: 6, commits: 6, refs: 6, comments: 1 }
  return { kind, on, nth: chance.from(1, most[on]) }
}

/** As it is called in tables. */
export const nameOf = (fault: GitHubFault) =>
  'on' in fault ? `${fault.kind} ${fault.on}` : fault.kind

/** Whether a fault is about requests of this sort. */
export function isAbout(fault: GitHubFault, { method, path }: LoggedRequest): boolean {
  // GraphQL reads by POST.
  const isRead = method === 'GET' || path === '/graphql'
  if ('on' in fault) return !isRead && pathsOf(fault.on).test(path)
  return isRead || !('times' in fault)
}

/** Blobs and trees go up as packs, where git's own endpoint is open. */
const pathsOf = (on: string): RegExp =>
  on === 'blobs' || on === 'trees'
    ? new RegExp(`/(?:${on}|git-receive-pack)$`)
    : new RegExp(`/${on}(/|$)`)

/** What the front makes of it. */
export function effectOf(fault: GitHubFault): Fault {
  if (fault.kind === 'late') return { late: fault.wait }
  if (fault.kind === 'trickle') return { trickle: fault.wait }
  return effects[fault.kind]
}

const effects = {
  '502-done': { status: 502, forward: true },
  'cut-done': { cut: true, forward: true },
  'half-done': { half: true },
  'reset-write': { reset: true },
  '500-read': { status: 500 },
  'half-read': { half: true },
  'reset-read': { reset: true },
  'secondary-limit': {
    status: 403,
    headers: { 'retry-after': '1' },
    body: { message: 'You have exceeded a secondary rate limit. Please wait.', status: '403' },
  },
} as const satisfies Record<string, Fault>

/** ms for which it holds up what comes behind it, beside what every fault may. */
export const waitOf = (fault: GitHubFault): number => ('wait' in fault ? fault.wait : 0)
