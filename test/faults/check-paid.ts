import type { Evidence, PlayedRun } from './evidence.ts'
import { losesPicture } from './images-faults.ts'
import type { LoggedDrawing } from './images-log-server.ts'
import type { Rules } from './rules.ts'

/**
 * Each title has as many pictures as posts that ever wanted one, and one more for each whose answer
 * was lost on the way, by the server's own log.
 */
export function checkPaid(
  { schedule, pushes, drawings, runs }: Evidence,
  rules: Rules,
): readonly string[] {
  const wanted = [
    ...schedule.posts.filter(({ state }) => state === 'bare').map(({ title }) => title),
    ...pushes.flatMap(({ push }) => (push.kind === 'new-post' ? [push.title] : [])),
  ]
  const titles = new Set(drawings.map(({ title }) => title))
  return [...titles].flatMap((title) => {
    const made = drawings.filter((one) => one.title === title && one.made)
    const lost = made.filter((one) => isLost(one, runs[one.run], rules))
    const posts = wanted.filter((one) => one === title).length
    if (made.length <= posts + lost.length) return []
    const list = made.map((one) => inWords(one, runs[one.run], rules)).join('; ')
    return [
      `“${title}” was drawn ${made.length} times for ${posts} ${posts === 1 ? 'post' : 'posts'}, and ${lost.length} answers were lost: ${list}`,
    ]
  })
}

/** Whether the client cannot have had this picture for long enough to make it safe. */
export function isLost(
  drawing: LoggedDrawing,
  run: PlayedRun | undefined,
  { safeAfter }: Rules,
): boolean {
  if (losesPicture(drawing.fault)) return true
  const killedAt = run?.killed?.at
  return (
    killedAt !== undefined && (drawing.sent === undefined || drawing.sent > killedAt - safeAfter)
  )
}

function inWords(drawing: LoggedDrawing, run: PlayedRun | undefined, rules: Rules): string {
  const { fault, sent } = drawing
  const killed = run?.killed
  return [
    `run ${drawing.run}`,
    fault?.kind ?? 'no fault',
    sent === undefined ? 'not handed over' : 'handed over',
    ...(killed && sent !== undefined ? [`${killed.signal} ${killed.at - sent} ms later`] : []),
    isLost(drawing, run, rules) ? 'lost' : 'not lost',
  ].join(', ')
}
