import type { Record } from '../../ledger/record.ts'
import type { Post } from '../../posts/post.ts'
import { writeAlt } from '../../prompts/prompt.ts'
import type { RepoState } from '../find/repo-state.ts'
import { ruleFor } from '../find/rule-for.ts'
import { siteOf, subjectOf, writtenFor } from './subject-of.ts'

/** What is known of a picture that a post is to show: who drew it, and for a card the title on it. */
export type ShownDrawing = Pick<Record, 'generator' | 'title' | 'untitled'>

/**
 * The alternative text that a post gets for an image, in the post's language.
 * @param drawing absent for what people made: the words for a drawing fit it best
 * @throws PostError
 */
export function altFor(post: Post, state: RepoState, drawing?: ShownDrawing): string {
  const rule = ruleFor(post.path, state.settings.rules ?? [])
  const own = subjectOf(post, rule, siteOf(state), state.site.ownAltOf(post))
  const brand = state.brand(rule.brand)
  if (drawing?.generator !== 'card') return writtenFor(post, () => writeAlt(brand, own, 'openai'))
  // A card may have been set for this article in another language: it shows that one's title.
  const { title } = drawing
  const subject = Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(own),
      title: { value: title, enumerable: true },
    },
  ) as typeof own
  const inType = { title: drawing.untitled ? '' : title, label: '' }
  return writtenFor(post, () => writeAlt(brand, subject, 'card', inType))
}
