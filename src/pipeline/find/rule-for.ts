import { matcher } from '../../posts/matcher.ts'
import type { KnownRule } from './run-settings.ts'

/** All rules that match, merged: the last one that names a setting wins. */
export const ruleFor = (path: string, rules: readonly KnownRule[]): Partial<KnownRule> =>
  rulesFor(rules)(path)

/** The same for thousands of posts: their globs are read once. */
export function rulesFor(rules: readonly KnownRule[]): (path: string) => Partial<KnownRule> {
  const known = rules.map((rule) => ({ rule, matches: matcher(rule.match) }))
  return (path) =>
    Object.assign({}, ...known.filter(({ matches }) => matches(path)).map(({ rule }) => rule))
}
