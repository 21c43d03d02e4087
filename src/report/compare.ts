import { darkCell } from './dark-version.ts'
import { htmlText, prose } from './escape.ts'
import { grid } from './grid.ts'
import { picture } from './picture.ts'
import type { PostFact } from './report.ts'
import type { EarlierPicture } from './thread.ts'
import type { View } from './view.ts'

interface Earlier extends EarlierPicture {
  /** What it is, as plain text. */
  readonly name: string
  /** What the one of now is beside it. */
  readonly now: string
}

/** Of each of the two; where the page is narrower, both shrink alike. */
const width = 360

/** The picture that this one is to be compared with: the candidate it was drawn after, or the one before. */
function earlierOf({ thread, replaces, after }: PostFact): Earlier | undefined {
  if (after?.seen) return { ...after.seen, name: `candidate ${after.letter}`, now: 'final' }
  const { before, round } = thread ?? replaces ?? {}
  if (before === undefined || round === undefined) return undefined
  return { ...before, name: `round ${round - 1}`, now: `round ${round}` }
}

/** Whether there is an earlier picture to compare it with. */
export const isCompared = (post: PostFact): boolean => earlierOf(post) !== undefined

/** The earlier picture and that of now side by side; nothing where one of them cannot be seen. */
export function compared(view: View, post: PostFact, alt: string): readonly string[] {
  const earlier = earlierOf(post)
  if (earlier === undefined) return []
  const then = picture(
    { ...view, commit: earlier.commit },
    earlier,
    width,
    `Before: ${earlier.name}`,
  )
  const now = picture(view, post.hero, width, alt)
  if (then.length === 0 || now.length === 0) return []
  return [
    grid(
      [
        { width, html: `${then.join('')}<br><b>Before</b>: ${htmlText(earlier.name, 20)}` },
        { width, html: `${now.join('')}<br><b>Now</b>: ${earlier.now}` },
        ...darkCell(view, post, width, alt),
      ],
      2,
    ),
  ]
}

/** That what people chose is not what they see. */
export const drawnAfter = ({ after }: PostFact): readonly string[] =>
  after === undefined
    ? []
    : [`This is a new picture, drawn after candidate ${prose(after.letter, 1)} at final quality.`]
