/** What a rule can be about that keeps a commit of ours from a branch. */
export type RuleKind =
  | 'message'
  | 'signature'
  | 'email'
  | 'path'
  | 'path-length'
  | 'extension'
  | 'size'
  | 'pull-request'
  | 'checks'
  | 'merge-commit'
  | 'branch-name'
  | 'locked'

/** What to do about it, whether it is met beforehand or told by the server afterwards. */
const hints: Readonly<Record<RuleKind, string>> = {
  message:
    'Set the input `commit-message` to what the rule wants, such as `chore: {{ subject }}`; the line `Generated-by: hero-images` always follows it',
  signature:
    "GitHub signs commits that are made through its API with the workflow's own token or that of an app: leave `actions/checkout` out before this step, and give `github-token` no token of a person",
  email:
    'Leave `actions/checkout` out before this step, and give `github-token` the token of an account or an app whose address the rule takes',
  path: 'Name other folders in the settings file: `image-dir` for images, `records-dir` for records',
  'path-length':
    'Name shorter folders in the settings file: `image-dir` for images, `records-dir` for records',
  extension:
    'Choose other formats in the settings file: `format` for the hero image, `social.format` for the social image',
  size: 'Ask for smaller files in the settings file: `size`, `format`, `social.max-bytes`',
  'pull-request':
    'Set `deliver: pull-request`, so that images arrive by a pull request of their own, and leave the branches `hero-images/**` out of the rule',
  checks:
    'A commit that was just made has no checks: set `deliver: pull-request`, and leave the branches `hero-images/**` out of the rule',
  'merge-commit':
    'The branch of an earlier delivery is taken along by a merge: merge or delete it, and the next one begins anew',
  'branch-name': 'Leave the branches `hero-images/**` out of the rule',
  locked: 'Set `deliver: pull-request`, and leave the branches `hero-images/**` out of the rule',
}

const orPass = 'or let this token pass the ruleset'

export const ruleHint = (kinds: Iterable<RuleKind>): string =>
  `${[...new Set(kinds)].map((kind) => hints[kind]).join('. ')}; ${orPass}.`

/** Words of GitHub, the narrower ones first. */
const words: readonly (readonly [RuleKind, RegExp])[] = [
  ['signature', /verified signatures?|must be signed|unsigned/i],
  ['message', /commit message|message must|message does not/i],
  ['email', /\be-?mail\b/i],
  ['path-length', /path(?:s)? .*(?:length|too long|longer|characters)|path length/i],
  ['extension', /extension/i],
  ['size', /file size|too large|larger than|exceeds .*(?:MB|size)/i],
  ['path', /file paths? |path is restricted|restricted paths?/i],
  ['checks', /status checks?|code scanning|deployments?/i],
  ['merge-commit', /merge commits?|linear history/i],
  ['branch-name', /(?:branch|ref) name/i],
  ['pull-request', /through (?:a pull request|the merge queue)/i],
]

/** What to do where a server refuses to move a branch, by its words. */
export function hintFor(refusal: string): string {
  const kinds = words.flatMap(([kind, pattern]) => (pattern.test(refusal) ? [kind] : []))
  return kinds.length > 0
    ? ruleHint(kinds)
    : 'Where a rule protects the branch, let this token pass it, or set `deliver: pull-request`'
}

/** GitHub's words on one line, without the address of its manual. */
export const refusalIn = (text: string): string =>
  text
    .replace(/ - https?:\/\/\S+\s*$/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')

/** The rules that git's remote named: `remote: - Commits must have verified signatures.` */
export const rulesOfRemote = (stderr: string): readonly string[] =>
  [...stderr.matchAll(/^remote: - (.*?)\s*$/gm)].map(([, rule = '']) => rule)
