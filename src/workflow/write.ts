/** What a new workflow is to do. */
export interface WorkflowWish {
  /** Name of the secret with the key; nothing for title cards. */
  readonly secret?: string
  /** Address of the images API, where it is not OpenAI's. */
  readonly baseUrl?: string
  /** Whether people are heard on a pull request, and whether a merge waits for them. */
  readonly review: 'off' | 'optional' | 'required'
  /** US dollars a calendar month at most; nothing for no such limit. */
  readonly monthly?: number
}

/** The text of a workflow that draws on pull requests, and by hand. Pure; it ends with a line break. */
export const workflowText = (wish: WorkflowWish): string =>
  [
    ...(wish.review === 'off' ? quiet : heard),
    '',
    'concurrency:',
    '  # Runs on a pull request follow each other, and nothing that is paid for is cancelled.',
    `  group: hero-images-\${{ ${groupOf(wish).join(' || ')} }}`,
    '  cancel-in-progress: false',
    ...(wish.review === 'off' ? [] : ['  queue: max']),
    '',
    'jobs:',
    '  hero-images:',
    ...(wish.review === 'off' ? [] : onlyForUs),
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 60',
    '    steps:',
    '      - uses: hero-images/hero-images@v0',
    '        with:',
    ...inputsOf(wish).map((line) => `          ${line}`),
    '',
  ].join('\n')

const byHand = [
  '  workflow_dispatch:',
  '    inputs:',
  '      posts:',
  '        description: Posts to draw again, one path or glob a line; empty draws what is missing',
  '      instruction:',
  '        description: What to change, in a sentence',
  '      pull-request:',
  '        description: Number of the pull request to work on; empty means the chosen branch',
  '      force:',
  '        description: Also replace images that people made',
  '        type: boolean',
]

const quiet = [
  '# Draws on pull requests, and by hand.',
  'name: Hero images',
  'on:',
  '  pull_request:',
  '    types: [opened, synchronize, reopened, ready_for_review, closed]',
  ...byHand,
  '',
  'permissions:',
  '  contents: write # the commit, and what is kept for the next run',
  '  pull-requests: write # the comment',
]

const heard = [
  '# Draws on pull requests, does what reviewers say there, and draws by hand.',
  'name: Hero images',
  'on:',
  '  pull_request:',
  '    types: [opened, synchronize, reopened, ready_for_review]',
  '  pull_request_target: # may write for forks too; no file of theirs is used',
  '    types: [closed]',
  '  issue_comment:',
  '    types: [created, edited] # `/hero ...` in a comment, and the task boxes',
  '  pull_request_review:',
  '    types: [submitted, dismissed]',
  '  merge_group: # a merge queue wants the check on its own commit',
  ...byHand,
  '',
  'permissions:',
  '  contents: write # the commit, and what is kept for the next run',
  '  pull-requests: write # the comment, and its reactions',
  '  checks: write # the check `Hero images`',
]

const onlyForUs = [
  '    # Most comments are for people, and strangers are not heard: no runner starts for them.',
  '    if: >-',
  `      !contains(fromJSON('["NONE", "FIRST_TIMER", "FIRST_TIME_CONTRIBUTOR"]'),`,
  "      github.event.review.author_association || (github.event.action == 'created' && github.event.comment.author_association)) &&",
  "      (github.event_name != 'issue_comment' || (github.event.issue.pull_request && (",
  "      (github.event.action == 'created' && contains(github.event.comment.body, '/hero')) ||",
  "      (github.event.action == 'edited' && startsWith(github.event.comment.body, '<!-- hero-images')))))",
]

const groupOf = ({ review }: WorkflowWish): readonly string[] => [
  'github.event.pull_request.number',
  ...(review === 'off' ? [] : ['github.event.issue.number']),
  'inputs.pull-request',
  'github.ref',
]

const inputsOf = ({ secret, baseUrl, review, monthly }: WorkflowWish): readonly string[] => [
  secret === undefined
    ? '# api-key: ${{ secrets.OPENAI_API_KEY }} # with a key a model draws; without one, title cards are set'
    : `api-key: \${{ secrets.${secret} }}`,
  ...(baseUrl === undefined ? [] : [`base-url: ${JSON.stringify(baseUrl)}`]),
  ...(review === 'required' ? ['review: required'] : []),
  ...(monthly === undefined ? [] : [`max-cost-per-month: "${monthly.toFixed(2)}"`]),
  'posts: ${{ inputs.posts }}',
  'instruction: ${{ inputs.instruction }}',
  'pull-request: ${{ inputs.pull-request }}',
  'force: ${{ inputs.force || false }}',
]
