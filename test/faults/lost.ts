import type { Evidence, PlayedRun } from './evidence.ts'
import { losesPicture } from './images-faults.ts'
import type { LoggedDrawing } from './images-log-server.ts'
import type { Rules } from './rules.ts'

/** What is to be known of runs, each at its number: those that ended early, and those without a disk. */
export interface EndedRuns extends Pick<Evidence, 'github'> {
  readonly runs: readonly (Pick<PlayedRun, 'killed'> &
    Partial<Pick<PlayedRun, 'disk' | 'together'>>)[]
}

/** Whether the client cannot have had this picture for long enough to make it safe. */
export function isLost(drawing: LoggedDrawing, evidence: EndedRuns, rules: Rules): boolean {
  const { fault, run, sent } = drawing
  if (losesPicture(fault)) return true
  const played = evidence.runs[run]
  const ends = played ? endsOf(played, rules) : []
  return ends.some((end) => sent === undefined || sent > end - needed(end, run, evidence, rules))
}

/** Until when what arrived could be put away. */
function endsOf({ killed, disk }: EndedRuns['runs'][number], { mercy }: Rules): number[] {
  const killedAt = killed && killed.at + (killed.signal === 'SIGKILL' ? 0 : mercy)
  return [killedAt, disk?.at].filter((end) => end !== undefined)
}

/** ms until a picture is safe that arrived before this end, going back to the first fault that delays it. */
function needed(end: number, run: number, { github, runs }: EndedRuns, rules: Rules): number {
  // Those who work together on one ref take turns.
  let time = rules.safeAfter * (runs[run]?.together ?? 1)
  for (const { at, wait = 0, run: whose = run } of github.toReversed()) {
    const delay = rules.perGitHubFault + wait
    if (whose === run && at <= end && at > end - time - delay) time += delay
  }
  return time
}
