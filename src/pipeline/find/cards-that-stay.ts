import type { Job } from '../job.ts'
import type { StaleCard } from './stale-cards.ts'

/** So many are told one by one. */
const most = 3

/** Of cards that stay as they are though their posts say otherwise: what is to be done, for people. */
export function cardsThatStay(
  cards: readonly StaleCard[],
  { pullRequest }: Pick<Job, 'pullRequest'>,
): readonly string[] {
  const [first] = cards
  if (first === undefined) return []
  const again = (post: string) =>
    pullRequest === undefined
      ? `\`command: regenerate\` with \`posts: ${post}\``
      : `\`/hero redraw ${post}\``
  if (cards.length > most)
    return [
      `${cards.length} title cards that people approved, or put back, do not show what their posts say by now (${namesOf(cards)}). They stay: ${again(first.post.path)} sets one anew.`,
    ]
  return cards.map(({ post, record }) => {
    const what =
      record.title === post.title
        ? 'cards look otherwise by now'
        : `it shows “${record.title}”, and the title is “${post.title}” by now`
    return `The title card of ${post.path} was approved, or put back, by a person, so it stays: ${what}. ${again(post.path)} sets it anew.`
  })
}

const namesOf = (cards: readonly StaleCard[]): string =>
  `${cards
    .slice(0, most)
    .map(({ post }) => post.path)
    .join(', ')} and ${cards.length - most} more`
