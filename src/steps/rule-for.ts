import { matcher } from '../posts/find.ts'
import type { Rule } from '../settings/file.ts'

/** All rules that match, merged: the last one that names a setting wins. */
export function ruleFor(path: string, rules: readonly Rule[]): Partial<Rule> {
  return Object.assign({}, ...rules.filter((rule) => matcher(rule.match)(path)))
}
