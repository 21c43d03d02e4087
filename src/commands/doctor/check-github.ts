import { checkName } from '../../github/check-run.ts'
import type { BranchRule } from '../../repo/branch-rules.ts'
import type { WorkflowFile } from '../../workflow/read.ts'
import { advice, type Finding, ok, wrong } from './finding.ts'

/**
 * Whose token this is. `workflow`: the one that GitHub makes for a run; `app`: of a GitHub App;
 * `person`: a personal access token, classic or fine-grained.
 */
export type TokenKind = 'workflow' | 'app' | 'person'

/** What is known of the token that runs use. */
export interface TokenFacts {
  readonly kind: TokenKind
  readonly login: string
}

/**
 * Whose a token is, by the prefixes that GitHub documents: `ghs_` for installations, of which a run's own
 * is one and the bot's name tells it apart; `ghp_` and `github_pat_` for people.
 * https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
export function tokenKind(token: string, login: string): TokenKind {
  if (/^(?:ghp_|github_pat_|gho_|ghu_)/.test(token)) return 'person'
  return login === 'github-actions[bot]' ? 'workflow' : token.startsWith('ghs_') ? 'app' : 'person'
}

/**
 * What follows from whose token it is. Pure.
 * @param rules those of the branch that pull requests go to
 * @param refusal why it may not write; absent where it may, or need not
 */
export function checkToken(
  { kind, login }: TokenFacts,
  rules: readonly BranchRule[],
  refusal?: string,
): readonly Finding[] {
  const whose = { workflow: "the workflow's own", app: 'of a GitHub App', person: 'of a person' }
  const needsChecks = rules.some(({ type }) => type === 'required_status_checks')
  if (refusal !== undefined)
    return [
      wrong(
        'token',
        `${whose[kind]} (${login}): ${refusal}`,
        'See the permissions above; in an organisation also Settings › Actions › Workflow permissions.',
      ),
    ]
  if (kind === 'workflow' && needsChecks)
    return [
      advice(
        'token',
        'it is the workflow’s own, for whose commits GitHub starts no workflows: the checks that branch rules require stay pending on them',
        'Give `github-token` the token of a GitHub App, as in docs/rules.md.',
      ),
    ]
  if (kind === 'person' && rules.some(({ type }) => type === 'required_signatures'))
    return [
      advice(
        'token',
        `it is of a person (${login}), whose commits by the API GitHub does not sign, and a rule requires signatures`,
        'Leave `github-token` out, or give it the token of a GitHub App.',
      ),
    ]
  return [ok('token', `${whose[kind]} (${login})`)]
}

/** Whether a merge queue is answered. Pure. @param rules those of the branch that pull requests go to */
export function checkQueue(
  rules: readonly BranchRule[],
  files: readonly WorkflowFile[],
): readonly Finding[] {
  const hasQueue = rules.some(({ type }) => type === 'merge_queue')
  const needsCheck = demandedChecks(rules).some((name) => name.startsWith(checkName()))
  if (!hasQueue || !needsCheck || files.some(({ events }) => events.has('merge_group'))) return []
  return [
    wrong(
      'events',
      'the merge queue waits for the check `Hero images`, and no workflow starts on `merge_group`',
      'Add `merge_group:` to `on:`.',
    ),
  ]
}

/**
 * Whether something holds merges back where approval is required: by itself a check only says. Pure.
 * @param rules those of the branch that pull requests go to; branch protection of the old kind is not among them
 */
export function checkApproval(
  rules: readonly BranchRule[],
  branch: string,
  files: readonly WorkflowFile[],
): readonly Finding[] {
  const names = files.flatMap(({ steps }) =>
    steps.flatMap(({ inputs }) => (inputs.review === 'required' ? [checkName(inputs.name)] : [])),
  )
  const demanded = demandedChecks(rules)
  return [...new Set(names)]
    .filter((name) => !demanded.includes(name))
    .map((name) =>
      advice(
        'approval',
        `\`review\` is \`required\`, and no ruleset of \`${branch}\` demands the check \`${name}\`: then nothing holds a merge back`,
        `Under Settings › Rules › Rulesets, require the status check \`${name}\` for \`${branch}\`, unless branch protection does it already.`,
      ),
    )
}

/** Names of the checks that rules demand before a merge. */
const demandedChecks = (rules: readonly BranchRule[]): readonly string[] =>
  rules.flatMap((rule) =>
    rule.type === 'required_status_checks'
      ? (rule.parameters?.required_status_checks ?? []).map(({ context }) => context)
      : [],
  )
