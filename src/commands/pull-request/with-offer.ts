import type { Report } from '../../report/report.ts'
import { tagsByWire } from '../../sites/reading/advice.ts'

/**
 * The report with the offer of patches for the templates, once: it takes the place of what else is said
 * of them. Where no comment is heard, it names the command of the workflow.
 */
export function withOffer(report: Report): Report {
  const isSaid = (note: string) => note.includes(tagsByWire)
  const how =
    report.review === undefined
      ? 'run the workflow by hand with `command: wire`'
      : 'comment `/hero wire`'
  const offer = `The pages of this site do not show the pictures of their posts yet: ${how}, and the patch for its templates comes as a pull request of its own.`
  return {
    ...report,
    drawn: report.drawn.map((post) => ({
      ...post,
      notes: post.notes.filter((note) => !isSaid(note)),
    })),
    warnings: [...report.warnings.filter((warning) => !isSaid(warning)), offer],
  }
}
