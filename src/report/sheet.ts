import { namedApproval } from './boxes.ts'
import { type Dozen, dozen, dozens, nameOf } from './dozens.ts'
import { htmlText } from './escape.ts'
import { count, isCard } from './facts.ts'
import { fold } from './fold.ts'
import { type Cell, grid } from './grid.ts'
import { thumbnail } from './picture.ts'
import { foldedPost, titleOf } from './preview.ts'
import type { PostFact } from './report.ts'
import { more } from './table.ts'
import { fileUrl, type View } from './view.ts'

/** Two, so that they are large enough to judge on a phone as well. */
const columns = 2
const width = 320

/**
 * Many posts that wait: small pictures in rows with their numbers and titles, boxes to approve them,
 * the facts folded. More than a dozen come in folds by the dozen, the first of them open: what is
 * approved leaves, and the next ones come up.
 */
export function contactSheet(
  view: View,
  posts: readonly PostFact[],
  isRest: boolean,
): readonly string[] {
  const sheets = dozens(posts, view.limits, columns)
  const hidden = posts.length - sheets.reduce((sum, { posts }) => sum + posts.length, 0)
  const isTalk = posts.some(({ thread }) => thread !== undefined)
  return [
    ...(isTalk ? [`### ${posts.length}${isRest ? ' more' : ''} to approve`] : []),
    ...(posts.length <= dozen
      ? sheets.flatMap((sheet) => blocks(view, sheet))
      : sheets.map((sheet, index) => fold(nameOf(sheet), blocks(view, sheet), index === 0))),
    ...more(hidden, 'post', view.elsewhere),
    ...(view.boxes && isTalk && hidden > 0
      ? ['More of them come up here as these are approved.']
      : []),
  ]
}

function blocks(view: View, { posts, detailed }: Dozen): readonly string[] {
  const cells = posts.flatMap((post) => cell(view, post, width))
  const approvals = posts.flatMap(({ thread, ...post }, index) =>
    thread ? [namedApproval(thread, index < detailed ? titleOf(post) : '')] : [],
  )
  const folded = posts.slice(0, detailed).map((post) => foldedPost(view, post))
  return [
    ...(cells.length > 0 ? [grid(cells, columns)] : []),
    ...(view.boxes && approvals.length > 0 ? [approvals.join('\n')] : []),
    ...(folded.length > 0 ? [fold(factsName(posts.slice(0, folded.length)), folded)] : []),
  ]
}

function factsName(posts: readonly PostFact[]): string {
  const facts = posts.every(isCard) ? 'Facts and alt text' : 'Facts, alt text and prompt'
  return `${facts} of ${count(posts.length, 'post')}`
}

/** A picture with the number and the title of its post, which leads there; nothing where there is none. */
export function cell(view: View, post: PostFact, width: number): readonly Cell[] {
  const { links } = view.limits
  const name = htmlText(titleOf(post), links ? 200 : 60)
  const url = links ? fileUrl(view, post.post) : undefined
  const number = post.thread ? `<b>${post.thread.number}</b> · ` : ''
  const caption = url === undefined ? name : `<a href="${url}">${name}</a>`
  return thumbnail(view, post.hero, width, post.alt || titleOf(post)).map((image) => ({
    width,
    html: `${image}<br>${number}${caption}`,
  }))
}
