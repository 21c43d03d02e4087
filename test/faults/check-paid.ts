import type { Evidence } from './evidence.ts'
import { losesPicture } from './images-faults.ts'
import type { LoggedDrawing } from './images-log-server.ts'
import type { Rules } from './rules.ts'

/**
 * Each title has as many pictures as posts that ever wanted one, and one more for each whose answer
 * was lost on the way, by the server's own log.
 */
export function checkPaid(evidence: Evidence, rules: Rules): readonly string[] {
  const { schedule, pushes, drawings } = evidence
  const wanted = [
    ...schedule.posts.filter(({ state }) => state === 'bare').map(({ title }) => title),
    ...pushes.flatMap(({ push }) => (push.kind === 'new-post' ? [push.title] : [])),
  ]
  const titles = new Set(drawings.map(({ title }) => title))
  return [...titles].flatMap((title) => {
    const made = drawings.filter((one) => one.title === title && one.made)
    const lost = made.filter((one) => isLost(one, evidence, rules))
    const posts = wanted.filter((one) => one === title).length
    if (made.length <= posts + lost.length) return []
    const list = made.map((one) => inWords(one, evidence, rules)).join('; ')
    return [
      `“${title}” was drawn ${made.length} times for ${posts} ${posts === 1 ? 'post' : 'posts'}, and ${lost.length} answers were lost: ${list}`,
    ]
  })
}

/** What is to be known of runs that were killed: each stands at its number. */
interface KilledRuns extends Pick<Evidence, 'github'> {
  readonly runs: readonly Pick<Evidence['runs'][number], 'killed'>[]
}

/** Whether the client cannot have had this picture for long enough to make it safe. */
export function isLost(drawing: LoggedDrawing, evidence: KilledRuns, rules: Rules): boolean {
  const { fault, run, sent } = drawing
  if (losesPicture(fault)) return true
  const killedAt = evidence.runs[run]?.killed?.at
  if (killedAt === undefined) return false
  return sent === undefined || sent > killedAt - needed(killedAt, evidence, rules)
}

/** ms until a picture is safe that arrived before this kill, going back to the first fault that delays it. */
function needed(killedAt: number, { github }: KilledRuns, rules: Rules): number {
  let time = rules.safeAfter
  for (const { at } of github.toReversed())
    if (at <= killedAt && at > killedAt - time - rules.perGitHubFault) time += rules.perGitHubFault
  return time
}

function inWords(drawing: LoggedDrawing, evidence: Evidence, rules: Rules): string {
  const { fault, run, sent } = drawing
  const killed = evidence.runs[run]?.killed
  return [
    `run ${run}`,
    fault?.kind ?? 'no fault',
    sent === undefined ? 'not handed over' : 'handed over',
    ...(killed && sent !== undefined ? [`${killed.signal} ${killed.at - sent} ms later`] : []),
    isLost(drawing, evidence, rules) ? 'lost' : 'not lost',
  ].join(', ')
}
