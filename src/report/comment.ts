import { markerOf } from '../github/marker.ts'
import { fitInto } from './fit.ts'
import type { Report } from './report.ts'

/**
 * The one comment of a pull request, as Markdown for GitHub: pictures first, the rest folded.
 * Always under 60,000 UTF-16 units and 64,000 bytes, for GitHub refuses more than 65,536 characters.
 * All texts of the report are taken as hostile: they show as they are and form nothing.
 */
export function renderComment(report: Report): string {
  const room = {
    characters: 59_900,
    bytes: 63_900,
    elsewhere: ', see the job summary',
    boxes: true,
  }
  return `${markerOf(report.name)}\n\n${fitInto(report, room)}\n`
}
