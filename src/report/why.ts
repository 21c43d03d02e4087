import type { Record } from '../ledger/record.ts'
import { code, codeBlock, prose } from './escape.ts'
import { count, drawnWith, isCard, pictureCost } from './facts.ts'
import type { Thread } from './thread.ts'

/** What is known of one post's picture. */
export interface KnownPicture {
  readonly post: string
  readonly record: Record | undefined
  readonly approval: Thread['approval']
  /** For people: why it has none. */
  readonly reason: string | undefined
}

/** Characters of a prompt at most: the record has all of it. */
const longestPrompt = 6000

/** How pictures came to be, as Markdown: prompt, cost, who asked, what was refused. */
export const whyText = (pictures: readonly KnownPicture[]): string =>
  pictures.map(whyOne).join('\n\n---\n\n')

function whyOne({ post, record, approval, reason }: KnownPicture): string {
  if (record === undefined)
    return `**${code(post)}** has no picture of ours${reason === undefined ? '.' : `: ${prose(reason)}`}`
  const { drawnAt, dark, asked, notes, round = 1, paid = [] } = record
  const facts = [
    `Drawn ${drawnAt.slice(0, 16).replace('T', ' ')} UTC with ${drawnWith(record)}, ${isCard(record) ? 'free' : pictureCost(record.cost ?? undefined)}${round > 1 ? `, in round ${round}` : ''}.`,
    ...(dark
      ? [`Its dark version is an edit of it, ${pictureCost(dark.cost ?? undefined)} more.`]
      : []),
    ...(asked ? [askedText(asked)] : ['Nobody asked for it by name: the post had no image.']),
    ...(paid.length > 1 ? [`${count(paid.length, 'payment')} for this post so far.`] : []),
    ...(approval ? [`Approved by ${prose(approval.login)}.`] : ['Nobody has approved it.']),
    ...notes.map((note) => prose(note)),
    `Alternative text: ${prose(record.alt, 1000)}`,
  ]
  return [
    `**${code(post)}**`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    ...(isCard(record) ? [] : ['The prompt:', codeBlock(record.prompt, longestPrompt)]),
  ].join('\n\n')
}

const askedText = ({ by, words }: NonNullable<Record['asked']>): string =>
  words === undefined
    ? `Asked for by ${prose(by)}.`
    : `Asked for by ${prose(by)}, with the words: ${prose(words, 1000)}`
