import { code } from './escape.ts'
import { isCard } from './facts.ts'
import { repoUrl } from './links.ts'
import type { PostFact, Report } from './report.ts'

/** How to go on: by a comment where somebody listens, else by hand. */
export function footer({ mode, drawn, repo, review }: Report): readonly string[] {
  if (mode === 'plan' || drawn.length === 0) return []
  if (review !== undefined) return [inWords(drawn)]
  const post = drawn.length === 1 ? code(`posts: ${drawn[0]!.post}`) : '`posts: <path>`'
  const byHand = `[run the workflow by hand](${repoUrl(repo)}/actions) with ${post}`
  // A card is set from the title: there is nothing that an instruction could change.
  return drawn.every(isCard)
    ? [`To set a title card again, ${byHand}; with an \`api-key\` a picture is drawn instead.`]
    : [`To change a picture, ${byHand} and an \`instruction\` such as \`less blue, more fog\`.`]
}

/** With the number of a picture that words can change: the first that nobody has approved. */
function inWords(drawn: readonly PostFact[]): string {
  const help = '`/hero help` says what else there is.'
  const threads = drawn.flatMap((post) => (post.thread && !isCard(post) ? [post.thread] : []))
  const { number } = threads.find(({ approval }) => approval === undefined) ?? threads[0] ?? {}
  return number === undefined
    ? help
    : `To change a picture, comment \`/hero redraw ${number} less blue, more fog\`. ${help}`
}
