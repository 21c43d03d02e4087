import { writeBox } from './boxes-format.ts'
import type { ShownCandidate, ShownChoice } from './choice.ts'
import { details, detailsName } from './details.ts'
import { prose } from './escape.ts'
import { count, drawnWith, pictureCost } from './facts.ts'
import { fold } from './fold.ts'
import { type Cell, grid } from './grid.ts'
import { pathLink, picture } from './picture.ts'
import { numbered, titleOf } from './preview.ts'
import type { PostFact, Report } from './report.ts'
import { more } from './table.ts'
import { shownInFull, type View } from './view.ts'

type Undecided = PostFact & { readonly choice: ShownChoice }

/** The posts whose picture people are to choose. */
export const undecided = ({ drawn }: Pick<Report, 'drawn'>): readonly Undecided[] =>
  drawn.filter((post): post is Undecided => post.choice !== undefined)

/** The posts that have a picture, or will; one may have candidates to take its place, too. */
export const pictured = ({ drawn }: Pick<Report, 'drawn'>): readonly PostFact[] =>
  drawn.filter(({ hero, choice }) => hero !== undefined || choice === undefined)

/** What there is to choose from, above all pictures: a few posts in full, the others folded. */
export function candidates(report: Report, view: View): readonly string[] {
  const posts = undecided(report)
  const [first] = posts
  if (first === undefined) return []
  const shown = posts.slice(0, view.limits.choices)
  const folded = shown.slice(shownInFull)
  return [
    '### Choose',
    howTo(first, posts.length, view),
    ...shown.slice(0, shownInFull).flatMap((post) => choose(view, post)),
    ...(folded.length > 0
      ? [
          fold(
            `${count(folded.length, 'more post')} to choose a picture for`,
            folded.flatMap((post) => choose(view, post)),
          ),
        ]
      : []),
    ...more(posts.length - shown.length, 'post', view.elsewhere),
  ]
}

function howTo({ choice: { number, final } }: Undecided, posts: number, { boxes }: View): string {
  const box = posts === 1 ? 'one box' : 'one box for each post'
  const tick = boxes ? `Tick ${box}, or comment` : 'Comment'
  const again =
    final === undefined
      ? 'The one that you choose goes on the branch'
      : `The one that you choose is drawn again at final quality (${prose(final.quality, 40)}, ${pictureCost(final.cost, final.basis)}), and that goes on the branch`
  return `${tick} \`/hero use ${number} B\`. ${again}; the others never do.`
}

function choose(view: View, post: Undecided): readonly string[] {
  const { choice, notes } = post
  const shown = choice.candidates.filter((candidate) => drawing(view, candidate, 1).length > 0)
  const folded = details(view, post)
  return [
    `#### ${numbered(post, prose(titleOf(post)))}`,
    ...(shown.length > 0 ? [sideBySide(view, shown)] : []),
    ...(notes.length > 0 ? [notes.map((note) => `- ${prose(note)}`).join('\n')] : []),
    [
      pathLink(view, post.post),
      count(choice.candidates.length, 'candidate'),
      drawnWith(post),
      pictureCost(post.cost),
    ].join(' · '),
    ...boxes(view, choice, shown),
    ...(folded.length > 0 ? [fold(detailsName(post), folded)] : []),
  ]
}

/** Two in a row, for they are to be judged, on a phone as well. */
function sideBySide(view: View, candidates: readonly ShownCandidate[]): string {
  const width = 360
  const cells = candidates.map((candidate): Cell => {
    const caption = `<b>${candidate.letter}</b> · ${pictureCost(candidate.cost)}`
    return { width, html: `${drawing(view, candidate, width).join('')}<br>${caption}` }
  })
  return grid(cells, 2)
}

const drawing = (view: View, { commit, file, letter }: ShownCandidate, width: number) =>
  picture({ ...view, commit }, file, width, `Candidate ${letter}`)

/** One for each picture that can be seen; two that are the same bytes have one, or none could be read. */
function boxes(
  view: View,
  { mark: post }: ShownChoice,
  shown: readonly ShownCandidate[],
): readonly string[] {
  const different = [...Map.groupBy(shown, ({ sha256 }) => sha256.slice(0, 16))]
  const items = different.map(([picture, [candidate]]) =>
    writeBox({ act: 'use', post, picture }, `**Use ${candidate!.letter}**`),
  )
  return view.boxes && items.length > 0 ? [items.join('\n')] : []
}
