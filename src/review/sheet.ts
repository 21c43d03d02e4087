import { namedApproval } from './boxes.ts'
import { htmlText } from './escape.ts'
import { count, isCard } from './facts.ts'
import { fold } from './fold.ts'
import { type Cell, grid } from './grid.ts'
import { barePicture, picture } from './picture.ts'
import { foldedPost, titleOf } from './preview.ts'
import type { Illustrated } from './report.ts'
import { fileUrl, type View } from './view.ts'

/** Three fit into the width of GitHub's comments. */
export const columns = 3
const width = 240

/** Four rows: what one can look at and tick without losing the place. */
const together = 12

interface Sheet {
  readonly posts: readonly Illustrated[]
  /** How many of them have their facts folded below; the others are as short as can be. */
  readonly detailed: number
}

/**
 * Many posts at a glance: small pictures in rows with their numbers and titles, boxes to approve
 * them, the facts folded. More than a dozen come in folds by the dozen.
 */
export function contactSheet(view: View, posts: readonly Illustrated[]): readonly string[] {
  const sheets = Array.from({ length: Math.ceil(posts.length / together) }, (_, index) => ({
    posts: posts.slice(index * together, (index + 1) * together),
    detailed: view.limits.details - index * together,
  }))
  if (sheets.length === 1) return blocks(view, sheets[0]!)
  // A tick closes a fold again on GitHub, and so does our own edit: where the work is stays open.
  const open = sheets.findIndex(({ posts }) => posts.some(({ thread }) => !thread?.approval))
  return sheets.map((sheet, index) =>
    fold(sheetName(sheet, index * together), blocks(view, sheet), index === open),
  )
}

/** `Pictures 13 to 24 · 5 to approve`. */
function sheetName({ posts }: Sheet, before: number): string {
  const number = (index: number) => posts.at(index)?.thread?.number
  const first = number(0) ?? before + 1
  const last = number(-1) ?? before + posts.length
  const name = first === last ? `Picture ${first}` : `Pictures ${first} to ${last}`
  const threads = posts.flatMap(({ thread }) => (thread ? [thread] : []))
  if (threads.length === 0) return name
  const waiting = threads.filter(({ approval }) => approval === undefined).length
  return `${name} · ${waiting === 0 ? 'approved' : `${waiting} to approve`}`
}

function blocks(view: View, { posts, detailed }: Sheet): readonly string[] {
  const pictured = posts.filter((post) => barePicture(view, post.hero, width, '').length > 0)
  const cells = posts.flatMap((post, index) =>
    pictured.includes(post) ? [cell(view, post, index < detailed)] : [],
  )
  const approvals = posts.flatMap(({ thread, ...post }, index) =>
    thread ? [namedApproval(thread, index < detailed ? titleOf(post) : '')] : [],
  )
  const folded = posts.slice(0, Math.max(0, detailed)).map((post) => foldedPost(view, post))
  return [
    ...(cells.length > 0 ? [grid(cells, columns)] : []),
    ...(view.boxes && approvals.length > 0 ? [approvals.join('\n')] : []),
    ...(folded.length > 0 ? [fold(factsName(posts.slice(0, folded.length)), folded)] : []),
  ]
}

function factsName(posts: readonly Illustrated[]): string {
  const facts = posts.every(isCard) ? 'Facts and alt text' : 'Facts, alt text and prompt'
  return `${facts} of ${count(posts.length, 'post')}`
}

function cell(view: View, post: Illustrated, isDetailed: boolean): Cell {
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
