import { prose } from './escape.ts'
import { grid } from './grid.ts'
import { picture } from './picture.ts'
import type { PostFact } from './report.ts'
import type { View } from './view.ts'

interface Earlier {
  readonly commit: string
  readonly path: string
  readonly name: string
}

/** The picture that this one is to be compared with: the candidate it was drawn after, or the one before. */
function earlierOf({ thread, after }: PostFact): Earlier | undefined {
  if (after?.seen) return { ...after.seen, name: `Candidate ${after.letter}` }
  return thread?.before && { ...thread.before, name: `Before: round ${thread.round - 1}` }
}

/** The picture of now, larger, with the earlier one beside it; nothing where there is none to see. */
export function compared(view: View, post: PostFact, alt: string): readonly string[] {
  const earlier = earlierOf(post)
  const [now] = picture(view, post.hero, 480, alt)
  const [then] = earlierPicture(view, earlier)
  if (earlier === undefined || now === undefined || then === undefined) return []
  const round = post.thread && post.thread.round > 1 ? `: round ${post.thread.round}` : ''
  return [
    grid(
      [
        { width: 480, html: `${now}<br><b>Now</b>${round}` },
        { width: 240, html: `${then}<br>${earlier.name}` },
      ],
      2,
    ),
  ]
}

/** The earlier picture alone, small, with its name. */
export function earlierAlone(view: View, post: PostFact): readonly string[] {
  const earlier = earlierOf(post)
  return earlierPicture(view, earlier).map((html) => `**${earlier!.name}**<br>${html}`)
}

const earlierPicture = (view: View, earlier: Earlier | undefined): readonly string[] =>
  earlier === undefined
    ? []
    : picture({ ...view, commit: earlier.commit }, earlier, 240, earlier.name)

/** That what people chose is not what they see. */
export const drawnAfter = ({ after }: PostFact): readonly string[] =>
  after === undefined
    ? []
    : [`This is a new picture, drawn after candidate ${prose(after.letter, 1)} at final quality.`]
