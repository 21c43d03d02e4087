import { namedApproval } from './boxes.ts'
import { wholeRows } from './dozens.ts'
import { count } from './facts.ts'
import { fold } from './fold.ts'
import { grid } from './grid.ts'
import { preview, titleOf } from './preview.ts'
import type { PostFact } from './report.ts'
import { cell } from './sheet.ts'
import { more } from './table.ts'
import { shownInFull, type View } from './view.ts'

/** Three would not fit on a phone. */
const columns = 2
const width = 240

/**
 * What is done, in one fold: a few in full, many as small pictures with the boxes that take an approval
 * back. Facts of many are left to their records: nobody has to decide on them.
 */
export function approved(view: View, posts: readonly PostFact[]): readonly string[] {
  const isFew = posts.length <= shownInFull
  const shown = isFew
    ? posts.slice(0, view.limits.approved)
    : wholeRows(posts, view.limits.approved, columns)
  const blocks = isFew ? shown.flatMap((post) => preview(view, post)) : sheet(view, shown)
  return [
    ...(shown.length > 0 ? [fold(`${count(posts.length, 'picture')} approved`, blocks)] : []),
    ...more(posts.length - shown.length, 'approved post', view.elsewhere),
  ]
}

function sheet(view: View, posts: readonly PostFact[]): readonly string[] {
  const cells = posts.flatMap((post) => cell(view, post, width))
  const boxes = posts.flatMap(({ thread, ...post }) =>
    thread ? [namedApproval(thread, titleOf(post))] : [],
  )
  return [
    ...(cells.length > 0 ? [grid(cells, columns)] : []),
    ...(view.boxes ? [boxes.join('\n')] : []),
  ]
}
