import type { Post } from '../../posts/post.ts'
import { writeAlt } from '../../prompts/prompt.ts'
import type { Workspace } from '../find/workspace.ts'
import { ruleFor } from './rule-for.ts'
import { subjectOf, writtenFor } from './subject-of.ts'

/** The alternative text that a post gets for its image. @throws PostError */
export function altFor(post: Post, workspace: Workspace, generator: 'openai' | 'card'): string {
  const rule = ruleFor(post.path, workspace.settings.rules ?? [])
  const subject = subjectOf(post, rule, workspace.look.label, workspace.site.ownAltOf(post))
  const brand = workspace.brand(rule.brand)
  return writtenFor(post, () => writeAlt(brand, subject, generator))
}
