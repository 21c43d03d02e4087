import type { BranchRule, CommitIdentity } from './branch-rules.ts'
import type { RuleKind } from './rule-hints.ts'
import { isAsWanted, isNamed, type RulePattern } from './rule-pattern.ts'

/** All that is known of a commit before it is paid for. */
export interface PlannedCommit extends CommitIdentity {
  readonly branch: string
  /** The branch is made for it. */
  readonly isNew: boolean
  /** It takes in another branch. */
  readonly isMerge: boolean
  readonly message: string
  readonly paths: readonly string[]
}

/** A rule that a commit would break. */
export interface BrokenRule {
  readonly kind: RuleKind
  /** What it demands, for people. */
  readonly demand: string
}

/** What a rule has against a commit; nothing where it has nothing, or that shows only later. */
export function brokenBy(rule: BranchRule, commit: PlannedCommit): BrokenRule | undefined {
  const { branch, isNew, isMerge, isSigned, email } = commit
  switch (rule.type) {
    case 'commit_message_pattern':
      return unlike('message', 'commit messages', rule.parameters, commit.message.trim())
    case 'commit_author_email_pattern':
      return unlike('email', 'the addresses of authors', rule.parameters, email)
    case 'committer_email_pattern':
      return unlike('email', 'the addresses of committers', rule.parameters, email)
    case 'branch_name_pattern':
      return unlike('branch-name', 'names of branches', rule.parameters, isNew ? branch : undefined)
    case 'required_signatures':
      return when(isSigned === false, 'signature', 'commits must be signed')
    case 'required_linear_history':
      return when(isMerge, 'merge-commit', 'there may be no merge commits')
    case 'pull_request':
    case 'merge_queue':
      return when(true, 'pull-request', 'changes must come by a pull request')
    case 'required_status_checks':
      return when(true, 'checks', 'commits must have passed checks before they arrive')
    case 'update':
      return when(true, 'locked', 'nobody may push to the branch')
    case 'creation':
      return when(isNew, 'locked', 'nobody may create the branch')
    default:
      return brokenByPath(rule, commit.paths)
  }
}

function brokenByPath(rule: BranchRule, paths: readonly string[]): BrokenRule | undefined {
  if (rule.type === 'file_path_restriction') {
    const patterns = rule.parameters?.restricted_file_paths ?? []
    return found('path', paths, (path) => {
      const pattern = patterns.find((one) => isNamed(path, one))
      return pattern && `\`${path}\` may not be changed (\`${shown(pattern)}\`)`
    })
  }
  if (rule.type === 'file_extension_restriction') {
    const endings = rule.parameters?.restricted_file_extensions ?? []
    return found('extension', paths, (path) => {
      const ending = endings.map((one) => one.replace(/^\*?\.?/, '.')).find(endsPath(path))
      return ending && `there may be no files \`*${shown(ending)}\`, such as \`${path}\``
    })
  }
  if (rule.type === 'max_file_path_length') {
    const most = rule.parameters?.max_file_path_length ?? Number.POSITIVE_INFINITY
    return found('path-length', paths, (path) =>
      [...path].length > most
        ? `paths have ${most} characters at most, and \`${path}\` has ${[...path].length}`
        : undefined,
    )
  }
  return undefined
}

const endsPath = (path: string) => (ending: string) => ending !== '.' && path.endsWith(ending)

function found(
  kind: RuleKind,
  paths: readonly string[],
  demandOf: (path: string) => string | undefined,
): BrokenRule | undefined {
  for (const path of paths) {
    const demand = demandOf(path)
    if (demand) return { kind, demand }
  }
  return undefined
}

function unlike(
  kind: RuleKind,
  what: string,
  pattern: RulePattern | undefined,
  text: string | undefined,
): BrokenRule | undefined {
  if (pattern === undefined || text === undefined) return undefined
  const must = pattern.negate ? 'must not' : 'must'
  return when(
    isAsWanted(pattern, text) === false,
    kind,
    `${what} ${must} ${verbs[pattern.operator] ?? 'match'} \`${shown(pattern.pattern)}\``,
  )
}

const verbs: Readonly<Record<string, string>> = {
  starts_with: 'start with',
  ends_with: 'end with',
  contains: 'contain',
  regex: 'match the regular expression',
}

const when = (isBroken: boolean, kind: RuleKind, demand: string): BrokenRule | undefined =>
  isBroken ? { kind, demand } : undefined

/** A pattern of any length, as people wrote it. */
const shown = (pattern: string): string =>
  pattern.length > 200 ? `${pattern.slice(0, 200)}…` : pattern
