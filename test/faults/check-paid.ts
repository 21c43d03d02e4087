import type { Evidence } from './evidence.ts'
import type { LoggedDrawing } from './images-log-server.ts'
import { isLost } from './lost.ts'
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

function inWords(drawing: LoggedDrawing, evidence: Evidence, rules: Rules): string {
  const { fault, run, sent } = drawing
  const { killed, disk } = evidence.runs[run] ?? {}
  return [
    `run ${run}`,
    fault?.kind ?? 'no fault',
    sent === undefined ? 'not handed over' : 'handed over',
    ...(disk?.at !== undefined && sent !== undefined
      ? [`disk full ${disk.at - sent} ms later`]
      : []),
    ...(killed && sent !== undefined ? [`${killed.signal} ${killed.at - sent} ms later`] : []),
    isLost(drawing, evidence, rules) ? 'lost' : 'not lost',
  ].join(', ')
}
