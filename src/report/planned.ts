import { prompt, promptOf } from './details.ts'
import { prose } from './escape.ts'
import { count, drawnWith, pictureCost } from './facts.ts'
import { fold } from './fold.ts'
import { pathLink } from './picture.ts'
import { titleOf } from './preview.ts'
import type { PostFact, Report } from './report.ts'
import { more, table } from './table.ts'
import { shownInFull, type View } from './view.ts'

/** So many posts are named beside a note; of the others their number is enough. */
const namedPosts = 3

/** What would be drawn: a table, what is to be known of it, and the whole prompts, folded. */
export function planned({ drawn }: Report, view: View): readonly string[] {
  if (drawn.length === 0) return []
  const shown = drawn.slice(0, view.limits.pictures)
  const rows = shown.map((post) => [
    `${prose(titleOf(post))}<br>${pathLink(view, post.post)}`,
    `${drawnWith(post)}<br>${pictureCost(post.cost, post.basis)}`,
  ])
  const folds = shown
    .filter((post) => promptOf(post) !== '')
    .map((post) => fold(`Prompt: ${titleOf(post)}`, prompt(view, promptOf(post))))
  return [
    ...(rows.length > 0 ? [table(['Post', 'Drawn with'], rows)] : []),
    ...more(drawn.length - rows.length, 'post', view.elsewhere),
    ...notes(shown, view),
    ...(folds.length > shownInFull ? [fold(`The ${folds.length} prompts`, folds)] : folds),
  ]
}

/** Each note once: what a site has to say, it mostly says of every post. */
function notes(posts: readonly PostFact[], view: View): readonly string[] {
  const notices = posts.flatMap(({ post, notes }) =>
    [...new Set(notes)].map((note) => ({ post, note })),
  )
  const items = [...Map.groupBy(notices, ({ note }) => note)].map(([note, sharing]) =>
    sharing.length === posts.length
      ? `- ${prose(note)}`
      : `- ${prose(note)} (${nameSome(sharing, view)})`,
  )
  return items.length > 0 ? [items.join('\n')] : []
}

function nameSome(posts: readonly { readonly post: string }[], view: View): string {
  const named = posts.slice(0, namedPosts).map(({ post }) => pathLink(view, post))
  const unnamed = posts.length - named.length
  return named.join(', ') + (unnamed > 0 ? ` and ${count(unnamed, 'more post')}` : '')
}
