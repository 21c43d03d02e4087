import { matcher } from '../../posts/matcher.ts'
import type { KnownRule } from './run-settings.ts'

/** All rules that match, merged: the last one that names a setting wins. */
export function ruleFor(path: string, rules: readonly KnownRule[]): Partial<KnownRule> {
  return Object.assign({}, ...rules.filter((rule) => matcher(rule.match)(path)))
}
