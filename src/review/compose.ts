import { code, codeBlock, prose } from './escape.ts'
import { count, drawnWith, isCard, totalCost, wordsCost } from './facts.ts'
import { fold } from './fold.ts'
import { imageDiffUrl, repoUrl } from './links.ts'
import { planned } from './planned.ts'
import { pathLink, preview } from './preview.ts'
import type { Report } from './report.ts'
import { contactSheet } from './sheet.ts'
import { spending } from './spending.ts'
import { more, table } from './table.ts'
import { shownInFull, type View } from './view.ts'

/** The page as blocks of Markdown, to be joined by empty lines. */
export function compose(report: Report, view: View): readonly string[] {
  if (isCalm(report)) return ['**Hero images:** nothing to draw. No new post lacks its picture.']
  return [
    report.mode === 'plan' ? '## Hero images: the plan' : '## Hero images',
    headline(report),
    ...spending(report),
    ...standing(report),
    ...(report.notice ? [prose(report.notice, 1000)] : []),
    ...failures(report, view),
    ...warnings(report, view),
    ...wayOut(report),
    ...(report.mode === 'plan' ? planned(report, view) : pictures(report, view)),
    ...skipped(report, view),
    ...footer(report),
  ]
}

function isCalm({ drawn, skipped, failed, warnings, notice }: Report): boolean {
  return [drawn, skipped, failed, warnings, notice].every(({ length }) => length === 0)
}

function headline(report: Report): string {
  const { mode, drawn, skipped, failed, commit, repo } = report
  // What is only offered is not in the pull request.
  const pullRequest = report.toPull === undefined ? report.pullRequest : undefined
  const counts = [
    [drawn.length, mode === 'plan' ? 'to draw' : 'drawn'],
    [skipped.length, 'skipped'],
    [failed.length, 'failed'],
  ] as const
  const said = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  return [
    `**${said.join(', ') || 'Nothing to draw'}**`,
    ...(drawn.length > 0 ? [drawnWith(report), totalCost(report), ...wordsCost(report)] : []),
    ...(mode === 'plan' ? [siteName(report.site)] : []),
    ...(mode === 'drawn' && drawn.length > 0 && commit !== undefined
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
  const rows = failed
    .slice(0, view.limits.failed)
    .map(({ post, line, message, hint }) => [
      pathLink(view, post, line),
      prose(message),
      prose(hint || 'See the log of the job.'),
    ])
  return [
    '### Failed',
    ...(rows.length > 0 ? [table(['Post', 'What happened', 'What to do'], rows)] : []),
    ...more(failed.length - rows.length, 'post', view.elsewhere),
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

function pictures({ drawn }: Report, view: View): readonly string[] {
  const shown = drawn.slice(0, view.limits.pictures)
  const facts = drawn.every(isCard) ? 'Facts and alt text' : 'Facts, alt text and prompt'
  return [
    ...(drawn.length <= shownInFull
      ? shown.flatMap((post) => preview(view, post))
      : contactSheet(view, shown, `${facts} of ${count(shown.length, 'post')}`)),
    ...more(drawn.length - shown.length, 'post', view.elsewhere),
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

/** How many wait, and what was just done because somebody said so. */
function standing({ review, drawn }: Report): readonly string[] {
  if (review === undefined) return []
  const { approved, waiting } = review.standing
  const all = approved + waiting
  const line =
    waiting === 0
      ? `**${all === 1 ? 'The picture is' : `All ${all} pictures are`} approved.**`
      : `**${waiting} of ${count(all, 'picture')} to approve**${review.isRequired ? ' before this can be merged' : ''}: tick the boxes, approve the pull request, or comment \`/hero approve\`.`
  return [
    ...(drawn.length > 0 ? [line] : []),
    ...(review.said.length > 0 ? [review.said.map((one) => `- ${prose(one)}`).join('\n')] : []),
  ]
}

function footer({ mode, drawn, repo, review }: Report): readonly string[] {
  if (mode === 'plan' || drawn.length === 0) return []
  if (review !== undefined)
    return [
      'To change a picture, comment `/hero redraw 1 less blue, more fog`. `/hero help` says what else there is.',
    ]
  const post = drawn.length === 1 ? code(`posts: ${drawn[0]!.post}`) : '`posts: <path>`'
  const byHand = `[run the workflow by hand](${repoUrl(repo)}/actions) with ${post}`
  // A card is set from the title: there is nothing that an instruction could change.
  return drawn.every(isCard)
    ? [`To set a title card again, ${byHand}; with an \`api-key\` a picture is drawn instead.`]
    : [`To change a picture, ${byHand} and an \`instruction\` such as \`less blue, more fog\`.`]
}
