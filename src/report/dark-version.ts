import { type Cell, grid } from './grid.ts'
import { picture } from './picture.ts'
import type { PostFact } from './report.ts'
import type { View } from './view.ts'

/** The dark version as a cell beside its hero; nothing where it cannot be seen. */
export const darkCell = (
  view: View,
  { dark }: PostFact,
  width: number,
  alt: string,
): readonly Cell[] =>
  picture(view, dark, width, `Dark version: ${alt}`).map((image) => ({
    width,
    html: `${image}<br><b>Dark</b> version`,
  }))

/** Hero and dark version side by side; nothing where there are no two. */
export function inPair(view: View, post: PostFact, alt: string): readonly string[] {
  const width = 360
  const dark = darkCell(view, post, width, alt)
  const light = picture(view, post.hero, width, alt).map((image) => ({
    width,
    html: `${image}<br><b>Hero</b>`,
  }))
  return dark.length > 0 && light.length > 0 ? [grid([...light, ...dark], 2)] : []
}
