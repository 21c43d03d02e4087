import { RE2JS } from 're2js'

/** Characters of a pattern and of what it is held against, at most: no rule needs more. */
const longest = { pattern: 4_000, text: 20_000 }

export interface RulePattern {
  readonly operator: string
  readonly pattern: string
  readonly negate?: boolean
}

/**
 * Whether a text is as a rule wants it; undefined where that cannot be told. Expressions are RE2's, as
 * GitHub has them, in which `^` and `$` stand for each line: no pattern takes longer than its text.
 */
export function isAsWanted(
  { operator, pattern, negate = false }: RulePattern,
  text: string,
): boolean | undefined {
  if (pattern.length > longest.pattern || text.length > longest.text) return undefined
  const matches = matcherOf(operator, pattern)?.(text)
  return matches === undefined ? undefined : matches !== negate
}

function matcherOf(operator: string, pattern: string): ((text: string) => boolean) | undefined {
  if (operator === 'starts_with') return (text) => text.startsWith(pattern)
  if (operator === 'ends_with') return (text) => text.endsWith(pattern)
  if (operator === 'contains') return (text) => text.includes(pattern)
  return operator === 'regex' ? expression(pattern, RE2JS.MULTILINE) : undefined
}

function expression(source: string, flags = 0): ((text: string) => boolean) | undefined {
  try {
    const compiled = RE2JS.compile(source, flags)
    return (text) => compiled.matcher(text).find()
  } catch {
    return undefined
  }
}

/**
 * Whether a path is one that a pattern of `fnmatch` names: `*` and `?` stop at a slash, and any number
 * of folders stands for `**` between slashes. Undefined where the pattern says nothing.
 */
export function isNamed(path: string, pattern: string): boolean | undefined {
  if (pattern.length > longest.pattern) return undefined
  return expression(`\\A${asExpression(pattern)}\\z`)?.(path)
}

const parts = /\*\*\/|\*+|\?|\[!?\]?[^\]]*\]|\\.|[^*?[\\]+|./gsu

const asExpression = (pattern: string): string =>
  pattern.replace(parts, (part, at: number) => {
    if (part === '**/' && (at === 0 || pattern[at - 1] === '/')) return '(?:[^/]+/)*'
    if (part === '**/') return '[^/]*/'
    // At the end of a path `**` names what lies in any folder below.
    if (part === '**' && at + 2 === pattern.length && pattern[at - 1] === '/') return '.*'
    if (part.startsWith('*')) return '[^/]*'
    if (part === '?') return '[^/]'
    if (part.length > 2 && part.startsWith('[')) return part.replace(/^\[!/, '[^')
    return RE2JS.quote(part.length === 2 && part.startsWith('\\') ? part[1]! : part)
  })
