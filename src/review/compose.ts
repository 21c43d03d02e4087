import { code, prose } from './escape.ts'
import { count, drawnWith, pictureCost, runCost } from './facts.ts'
import { fold } from './fold.ts'
import { imageDiffUrl, repoUrl } from './links.ts'
import { pathLink, preview, prompt, titleOf } from './preview.ts'
import type { Illustrated, Report } from './report.ts'
import { contactSheet } from './sheet.ts'
import { more, table } from './table.ts'
import { stage, type View } from './view.ts'

/** Up to so many posts are shown in full; more become a contact sheet. */
const shownInFull = 6

/** The page as blocks of Markdown, to be joined by empty lines. */
export function compose(report: Report, view: View): readonly string[] {
  if (isCalm(report)) return ['**Hero images:** nothing to draw. No new post lacks its picture.']
  return [
    report.mode === 'plan' ? '## Hero images: the plan' : '## Hero images',
    headline(report),
    ...(report.notice ? [prose(report.notice, 1000)] : []),
    ...failures(report, view),
    ...warnings(report, view),
    ...(report.mode === 'plan' ? planned(report, view) : pictures(report, view)),
    ...reminder(report, view),
    ...skipped(report, view),
    ...footer(report),
  ]
}

function isCalm({ drawn, kept, skipped, failed, warnings, notice }: Report): boolean {
  return [drawn, kept, skipped, failed, warnings, notice].every(({ length }) => length === 0)
}

function headline(report: Report): string {
  const { mode, drawn, kept, skipped, failed, commit, repo, pullRequest } = report
  const counts = [
    [drawn.length, mode === 'plan' ? 'to draw' : 'drawn'],
    [kept.length, 'kept'],
    [skipped.length, 'skipped'],
    [failed.length, 'failed'],
  ] as const
  const said = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  const showsPictures = mode === 'drawn' && drawn.length + kept.length > 0
  return [
    `**${said.join(', ') || 'Nothing to draw'}**`,
    ...(drawn.length > 0
      ? [drawnWith(report), runCost(report.cost, report.costLimit, report.model)]
      : []),
    ...(mode === 'plan' ? [siteName(report.site)] : []),
    ...(showsPictures && commit !== undefined
      ? [`[image diff](${imageDiffUrl(repo, pullRequest, commit)})`]
      : []),
  ].join(' · ')
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

function pictures(report: Report, view: View): readonly string[] {
  const { main } = stage(report)
  const shown = main.slice(0, view.limits.pictures)
  return [
    ...(main.length <= shownInFull
      ? shown.flatMap((post) => preview(view, post))
      : sheetOf(shown, view, 'Facts, alt text and prompt of')),
    ...more(main.length - shown.length, 'post', view.elsewhere),
  ]
}

function reminder(report: Report, view: View): readonly string[] {
  const { aside } = stage(report)
  if (aside.length === 0) return []
  const shown = aside.slice(0, view.limits.kept)
  return [
    '### Kept from an earlier run',
    ...sheetOf(shown, view, 'Facts, alt text and prompt of'),
    ...more(aside.length - shown.length, 'post', view.elsewhere),
  ]
}

function sheetOf(posts: readonly Illustrated[], view: View, all: string): readonly string[] {
  return posts.length > 0 ? contactSheet(view, posts, `${all} ${count(posts.length, 'post')}`) : []
}

function planned({ drawn }: Report, view: View): readonly string[] {
  if (drawn.length === 0) return []
  const shown = drawn.slice(0, view.limits.pictures)
  const rows = shown.map((post) => [
    `${prose(titleOf(post))}<br>${pathLink(view, post.post)}`,
    drawnWith(post),
    pictureCost(post.cost),
  ])
  const folds = shown
    .filter((post) => post.prompt.trim() !== '')
    .map((post) => fold(`Prompt: ${titleOf(post)}`, prompt(view, post.prompt)))
  return [
    ...(rows.length > 0 ? [table(['Post', 'Drawn with', 'Cost'], rows)] : []),
    ...more(drawn.length - rows.length, 'post', view.elsewhere),
    ...(folds.length > shownInFull ? [fold(`The ${folds.length} prompts`, folds)] : folds),
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

function footer(report: Report): readonly string[] {
  const { main } = stage(report)
  if (report.mode === 'plan' || main.length === 0) return []
  const post = main.length === 1 ? code(`posts: ${main[0]!.post}`) : '`posts: <path>`'
  const byHand = `[run the workflow by hand](${repoUrl(report.repo)}/actions) with ${post}`
  // A card is set from the title: there is nothing that an instruction could change.
  return main.every(({ generator }) => generator === 'card')
    ? [`To set a title card again, ${byHand}; with an \`api-key\` a picture is drawn instead.`]
    : [`To change a picture, ${byHand} and an \`instruction\` such as \`less blue, more fog\`.`]
}
