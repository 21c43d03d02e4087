import { matcher } from '../posts/find.ts'
import type { KnownRule } from './known-settings.ts'

/** All rules that match, merged: the last one that names a setting wins. */
export function ruleFor(path: string, rules: readonly KnownRule[]): Partial<KnownRule> {
  return Object.assign({}, ...rules.filter((rule) => matcher(rule.match)(path)))
}
