import { type Dozen, nameOf } from './dozens.ts'
import { cut } from './escape.ts'
import { fold } from './fold.ts'
import { picture } from './picture.ts'
import { numbered, titleOf } from './preview.ts'
import type { PostFact, Report } from './report.ts'
import type { SheetFact } from './sheet-fact.ts'
import { more } from './table.ts'
import type { View } from './view.ts'

/** The width of a sheet's file: GitHub shows it as wide as there is room for. */
const width = 1280

/** So many are open: what one sees without a click is to be no long way to what is below. */
const open = 2

/** Characters of each title in what is read out, or shown until a sheet is loaded. */
const [longTitle, shortTitle] = [32, 20]

/**
 * Contact sheets, each of which leads to its file, in folds by the dozen, the first of them open.
 * @param posts all that have a picture, in their order
 */
export function contactSheets(
  view: View,
  { sheets = [] }: Pick<Report, 'sheets'>,
  posts: readonly PostFact[],
): readonly string[] {
  const places = new Map(posts.map(({ post }, index) => [post, index]))
  const shown = sheets.slice(0, view.limits.sheets)
  const hidden = sheets.slice(shown.length).reduce((sum, { posts }) => sum + posts.length, 0)
  return [
    ...shown.map((sheet, index) => {
      const from = places.get(sheet.posts[0] ?? '') ?? 0
      const some = posts.slice(from, from + sheet.posts.length)
      return fold(
        nameOf({ posts: some, from }),
        image(view, sheet, { posts: some, from }),
        index < open,
      )
    }),
    ...more(hidden, 'small picture', view.elsewhere),
  ]
}

function image(
  view: View,
  { commit, path }: SheetFact,
  dozen: Pick<Dozen, 'posts' | 'from'>,
): readonly string[] {
  const longest = view.limits.links ? longTitle : shortTitle
  const titles = dozen.posts.map((post) => numbered(post, cut(titleOf(post), longest)))
  return picture({ ...view, commit }, { path }, width, titles.join(', '))
}

/** The posts that are on a sheet which is shown. */
export const onSheets = (
  { limits }: View,
  { sheets = [] }: Pick<Report, 'sheets'>,
): ReadonlySet<string> => new Set(sheets.slice(0, limits.sheets).flatMap(({ posts }) => posts))
