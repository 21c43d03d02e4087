import { htmlText } from './escape.ts'
import { fold } from './fold.ts'
import { foldedPost, picture, titleOf } from './preview.ts'
import type { Illustrated } from './report.ts'
import { fileUrl, type View } from './view.ts'

const columns = 3

/** Fits three to a row in the width of GitHub's comments. */
const width = 240
const cellWidth = 266

/**
 * Many posts at a glance: small pictures in rows, with their titles; the facts folded below.
 * HTML, because a Markdown table would need a row of heads. `all` names the fold.
 */
export function contactSheet(
  view: View,
  posts: readonly Illustrated[],
  all: string,
): readonly string[] {
  if (posts.length === 0) return []
  const pictured = posts.filter((post) => picture(view, post.hero, width, '').length > 0)
  return [
    ...(pictured.length > 0 ? [sheet(view, pictured)] : []),
    fold(
      all,
      posts.map((post) => foldedPost(view, post)),
    ),
  ]
}

function sheet(view: View, posts: readonly Illustrated[]): string {
  const cells = posts.map((post) => cell(view, post))
  const rows = cells
    .map((_, index) => cells.slice(index, index + columns))
    .filter((_, index) => index % columns === 0)
  return ['<table>', ...rows.flatMap((row) => ['<tr>', ...row, '</tr>']), '</table>'].join('\n')
}

function cell(view: View, post: Illustrated): string {
  const name = htmlText(titleOf(post))
  const url = fileUrl(view, post.post)
  const caption = url === undefined ? name : `<a href="${url}">${name}</a>`
  const image = picture(view, post.hero, width, post.alt || titleOf(post)).join('')
  return `<td width="${cellWidth}" valign="top">${image}<br>${caption}</td>`
}
