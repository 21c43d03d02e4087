import { checkName } from '../github/check-run.ts'
import { candidates, pictured, undecided } from './candidates.ts'
import { contactSheets, onSheets } from './contact-sheets.ts'
import { code, codeBlock, prose } from './escape.ts'
import { allDrawnWith, count } from './facts.ts'
import { fold } from './fold.ts'
import { footer } from './footer.ts'
import { leftOutFiles, leftOutSentence, longestSentence } from './left-out-files.ts'
import { imageDiffUrl } from './links.ts'
import { pathLink } from './picture.ts'
import { pictures } from './pictures.ts'
import { planned } from './planned.ts'
import type { Report } from './report.ts'
import { spending } from './spending.ts'
import { standing } from './standing.ts'
import { strip } from './strip.ts'
import { more, table } from './table.ts'
import type { View } from './view.ts'

/** The page as blocks of Markdown, to be joined by empty lines. */
export function compose(report: Report, view: View): readonly string[] {
  if (isCalm(report)) return [nothing(report), ...leftOutFiles(report)]
  return [
    report.mode === 'plan'
      ? `## ${checkName(report.name)}: the plan`
      : `## ${checkName(report.name)}`,
    ...standing(report, view),
    ...(report.mode === 'plan' ? [] : glance(report, view)),
    headline(report),
    ...spending(report),
    ...(report.notice ? [prose(report.notice, 1000)] : []),
    ...failures(report, view),
    ...warnings(report, view),
    ...candidates(report, view),
    ...wayOut(report),
    ...(report.mode === 'plan' ? planned(report, view) : pictures(report, view)),
    ...skipped(report, view),
    ...leftOutSentence(report),
    ...leftOutFiles(report),
    ...footer(report),
  ]
}

/** All pictures before anything is said of them. */
function glance(report: Report, view: View): readonly string[] {
  const posts = pictured(report)
  return [...contactSheets(view, report, posts), ...strip(view, posts, onSheets(view, report))]
}

function isCalm({ drawn, skipped, failed, warnings, notice, review }: Report): boolean {
  const messages = review?.messages ?? []
  return [drawn, skipped, failed, warnings, notice, messages].every(({ length }) => length === 0)
}

/** What is said where there is nothing else to say. */
function nothing({ name, leftOut }: Report): string {
  const all = leftOut?.sentence ?? 'No new post lacks its picture.'
  return `**${checkName(name)}:** nothing to draw. ${prose(all, longestSentence)}`
}

function headline(report: Report): string {
  const { mode, drawn, skipped, failed, commit, repo } = report
  const open = undecided(report)
  // What is only offered is not in the pull request.
  const pullRequest = report.toPull === undefined ? report.pullRequest : undefined
  const counts = [
    [pictured(report).length, mode === 'plan' ? 'to draw' : 'drawn'],
    [open.reduce((sum, { choice }) => sum + choice.candidates.length, 0), 'candidates'],
    [skipped.length, 'skipped'],
    [failed.length, 'failed'],
  ] as const
  const parts = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  const all = parts.join(', ') || 'Nothing to draw'
  return [
    // Where people are asked for something, that is what stands out.
    report.review === undefined ? `**${all}**` : all,
    ...(drawn.length > 0 ? [allDrawnWith(drawn)] : []),
    ...(mode === 'plan' ? [siteName(report.site)] : []),
    ...(drawn.some(({ hero }) => hero !== undefined) && commit !== undefined
      ? [`[image diff](${imageDiffUrl(repo, pullRequest, commit)})`]
      : []),
  ].join(' · ')
}

/** Where the pictures are, which this run could not push to the fork. */
function wayOut({ toPull, drawn }: Report): readonly string[] {
  if (toPull === undefined || drawn.length === 0) return []
  return [
    `The branch of this pull request is in a fork that the token may not push to. Its author takes the ${drawn.length === 1 ? 'picture' : 'pictures'} with`,
    codeBlock(toPull, Infinity),
    'and pushes; what is not taken arrives after the merge, and is not paid for again.',
  ]
}

function siteName({ name, root }: Report['site']): string {
  return root === '' ? `${code(name)} site` : `${code(name)} site in ${code(root)}`
}

function failures({ failed }: Report, view: View): readonly string[] {
  if (failed.length === 0) return []
  // No table: on a phone what to do would stand beyond its edge.
  const items = failed
    .slice(0, view.limits.failed)
    .map(
      ({ post, line, message, hint }) =>
        `- ${pathLink(view, post, line)}<br>${prose(message)}<br>**What to do:** ${prose(hint || 'See the log of the job.')}`,
    )
  return [
    '### Failed',
    ...(items.length > 0 ? [items.join('\n')] : []),
    ...more(failed.length - items.length, 'post', view.elsewhere),
  ]
}

function warnings({ warnings }: Report, view: View): readonly string[] {
  if (warnings.length === 0) return []
  const shown = warnings.slice(0, view.limits.warnings)
  return [
    '**Please check**',
    ...(shown.length > 0 ? [shown.map((warning) => `- ${prose(warning)}`).join('\n')] : []),
    ...more(warnings.length - shown.length, 'warning', view.elsewhere),
  ]
}

function skipped({ skipped }: Report, view: View): readonly string[] {
  if (skipped.length === 0) return []
  const rows = skipped
    .slice(0, view.limits.skipped)
    .map(({ post, reason }) => [pathLink(view, post), prose(reason)])
  return [
    fold(`${count(skipped.length, 'post')} skipped`, [
      ...(rows.length > 0 ? [table(['Post', 'Why'], rows)] : []),
      ...more(skipped.length - rows.length, 'post', view.elsewhere),
    ]),
  ]
}
