import { fitInto } from './fit.ts'
import type { Report } from './report.ts'

/** The same page for the job summary, with whole prompts and all posts: there is room for 1 MiB, and other steps of ours may write, too. */
export function renderSummary(report: Report): string {
  const bytes = 800_000
  const room = { characters: bytes, bytes: bytes - 1, elsewhere: '', boxes: false }
  return `${fitInto(report, room)}\n`
}
