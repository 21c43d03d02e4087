import { approved } from './approved.ts'
import { pictured } from './candidates.ts'
import { isCompared } from './compare.ts'
import { preview } from './preview.ts'
import { isApproved, type PostFact, type Report } from './report.ts'
import { contactSheet } from './sheet.ts'
import { more } from './table.ts'
import { shownInFull, type View } from './view.ts'

/** First the pictures that somebody is still to decide on, then those that are approved, folded. */
export function pictures(report: Report, view: View): readonly string[] {
  const posts = pictured(report)
  return [
    ...open(
      view,
      posts.filter((post) => !isApproved(post)),
    ),
    ...approved(view, posts.filter(isApproved)),
  ]
}

/** A few in full. Of many those in full that are to be compared with an earlier one, the others small. */
function open(view: View, posts: readonly PostFact[]): readonly string[] {
  if (posts.length > shownInFull) {
    const compared = posts.filter(isCompared).slice(0, view.limits.compared)
    const others = posts.filter((post) => !compared.includes(post))
    return [
      ...compared.flatMap((post) => preview(view, post)),
      ...contactSheet(view, others, compared.length > 0),
    ]
  }
  const shown = posts.slice(0, view.limits.pictures)
  return [
    ...shown.flatMap((post) => preview(view, post)),
    ...more(posts.length - shown.length, 'post', view.elsewhere),
  ]
}
