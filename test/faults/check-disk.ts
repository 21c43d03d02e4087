import type { Evidence } from './evidence.ts'
import type { Rules } from './rules.ts'

/**
 * Through git, what has no room for a picture asks for none; and where the room goes while it draws, no
 * more than what is under way when that shows.
 */
export function checkDisk(
  { runs, drawings, schedule, github }: Evidence,
  rules: Rules,
): readonly string[] {
  if (schedule.way === 'api') return []
  return runs.flatMap(({ index, disk, started }) => {
    if (disk?.at === undefined) return []
    const full = disk.at
    const own = drawings.filter(({ run }) => run === index)
    if (full < started)
      return own.length === 0
        ? []
        : [`run ${index} asked for ${own.length} pictures, and had no room for one`]
    const arrived = own.flatMap(({ sent }) => (sent !== undefined && sent > full ? [sent] : []))
    const faults = github.filter(({ run }) => run === index).length
    const shown = Math.min(...arrived) + rules.safeAfter + faults * rules.perGitHubFault
    const late = own.filter(({ at }) => at > shown)
    return late.length === 0
      ? []
      : [`run ${index} asked for ${late.length} more pictures after one had no room`]
  })
}
