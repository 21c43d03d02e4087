import type { Post } from '../../posts/post.ts'
import { writeAlt } from '../../prompts/prompt.ts'
import type { RepoState } from '../find/repo-state.ts'
import { ruleFor } from './rule-for.ts'
import { subjectOf, writtenFor } from './subject-of.ts'

/** The alternative text that a post gets for its image. @throws PostError */
export function altFor(post: Post, state: RepoState, generator: 'openai' | 'card'): string {
  const rule = ruleFor(post.path, state.settings.rules ?? [])
  const subject = subjectOf(post, rule, state.look.label, state.site.ownAltOf(post))
  const brand = state.brand(rule.brand)
  return writtenFor(post, () => writeAlt(brand, subject, generator))
}
