import { code } from './escape.ts'
import { isCard } from './facts.ts'
import { repoUrl } from './links.ts'
import type { PostFact, Report } from './report.ts'

/** How to go on: by a comment where somebody listens, else by hand. */
export function footer(report: Report): readonly string[] {
  const { mode, drawn, delivers } = report
  if (mode === 'plan' || drawn.length === 0) return []
  return [...wayOn(report), ...(delivers?.gallery ? [galleryAt(delivers.gallery)] : [])]
}

/** The page is written after this: it is there when the run has ended. */
const galleryAt = (url: string) =>
  `[The overview of all posts and their pictures](${url}) is kept with the run that wrote this.`

function wayOn({ drawn, repo, review, delivers }: Report): readonly string[] {
  if (review !== undefined) return [inWords(drawn)]
  if (delivers?.isHeard) return [firstRun]
  const post = drawn.length === 1 ? code(`posts: ${drawn[0]!.post}`) : '`posts: <path>`'
  const here = delivers ? ', `pull-request`, which is the number of this one,' : ''
  const byHand = `[run the workflow by hand](${repoUrl(repo)}/actions) with ${post}${here}`
  // A card is set from the title: there is nothing that an instruction could change.
  return drawn.every(isCard)
    ? [`To set a title card again, ${byHand}; with an \`api-key\` a picture is drawn instead.`]
    : [`To change a picture, ${byHand} and an \`instruction\` such as \`less blue, more fog\`.`]
}

/** No run starts for a pull request of ours: the first one is asked for, and gives each picture its number. */
const firstRun =
  'Comment `/hero draw` here, and each picture gets a number and a box to approve it; then `/hero redraw 1 less blue, more fog` changes one.'

/** With the number of a picture that words can change: the first that nobody has approved. */
function inWords(drawn: readonly PostFact[]): string {
  const help = '`/hero help` says what else there is.'
  const threads = drawn.flatMap((post) => (post.thread && !isCard(post) ? [post.thread] : []))
  const { number } = threads.find(({ approval }) => approval === undefined) ?? threads[0] ?? {}
  return number === undefined
    ? help
    : `To change a picture, comment \`/hero redraw ${number} less blue, more fog\`. ${help}`
}
