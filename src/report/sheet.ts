import { namedApproval } from './boxes.ts'
import { type Dozen, dozen, dozens, waits } from './dozens.ts'
import { htmlText } from './escape.ts'
import { count, isCard } from './facts.ts'
import { fold } from './fold.ts'
import { type Cell, grid } from './grid.ts'
import { barePicture, picture } from './picture.ts'
import { foldedPost, titleOf } from './preview.ts'
import type { PostFact } from './report.ts'
import { more } from './table.ts'
import { fileUrl, type View } from './view.ts'

/** Three fit into the width of GitHub's comments. */
const columns = 3
const width = 240

/**
 * Many posts at a glance: small pictures in rows with their numbers and titles, boxes to approve
 * them, the facts folded. More than a dozen come in folds by the dozen.
 */
export function contactSheet(view: View, posts: readonly PostFact[]): readonly string[] {
  const sheets = dozens(posts, view.limits, columns)
  // A tick closes a fold again on GitHub, and so does our own edit: where the work is stays open.
  const open = sheets.find(waits)
  const shown = new Set(sheets.flatMap((sheet) => sheet.posts))
  const hidden = posts.filter((post) => !shown.has(post))
  const thing = hidden.every(({ thread }) => thread?.approval) ? 'approved post' : 'post'
  return [
    ...(posts.length <= dozen
      ? sheets.flatMap((sheet) => blocks(view, sheet))
      : sheets.map((sheet) => fold(nameOf(sheet), blocks(view, sheet), sheet === open))),
    ...more(hidden.length, thing, view.elsewhere),
    ...(view.boxes && waiting(hidden) > 0
      ? ['More of them come up here as these are approved.']
      : []),
  ]
}

const waiting = (posts: readonly PostFact[]): number =>
  posts.filter(({ thread }) => thread && !thread.approval).length

/** `Pictures 13 to 24 · 5 to approve`. */
function nameOf({ posts, from }: Dozen): string {
  const first = posts[0]?.thread?.number ?? from + 1
  const last = posts.at(-1)?.thread?.number ?? from + posts.length
  const name = first === last ? `Picture ${first}` : `Pictures ${first} to ${last}`
  if (posts.every(({ thread }) => thread === undefined)) return name
  return `${name} · ${waiting(posts) === 0 ? 'approved' : `${waiting(posts)} to approve`}`
}

function blocks(view: View, { posts, detailed }: Dozen): readonly string[] {
  const pictured = posts.filter((post) => barePicture(view, post.hero, width, '').length > 0)
  const cells = posts.flatMap((post, index) =>
    pictured.includes(post) ? [cell(view, post, index < detailed)] : [],
  )
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

function cell(view: View, post: PostFact, isDetailed: boolean): Cell {
  const { thread } = post
  const name = htmlText(titleOf(post), isDetailed ? 200 : 60)
  const url = isDetailed ? fileUrl(view, post.post) : undefined
  const image = isDetailed
    ? picture(view, post.hero, width, post.alt || titleOf(post))
    : barePicture(view, post.hero, width, (post.alt || titleOf(post)).slice(0, 80))
  const number = thread ? `<b>${thread.number}</b> · ` : ''
  const approved = thread?.approval ? '<br>approved' : ''
  const caption = url === undefined ? name : `<a href="${url}">${name}</a>`
  return { width, html: `${image.join('')}<br>${number}${caption}${approved}` }
}
