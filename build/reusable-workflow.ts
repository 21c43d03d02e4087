import type { InputDefinition } from '../src/settings/input-definition.ts'
import { type InputName, inputTable } from '../src/settings/input-table.ts'

/** Secrets of the workflow: what whoever calls it must not write down in plain text. */
const secrets: readonly InputName[] = ['api-key', 'headers', 'query', 'github-token']

/** They are about files of a checkout, which this workflow has not. */
const onCheckout: readonly InputName[] = ['built-dir', 'gallery-file', 'site-url']

/** Variables of the step that a bucket is reached by (docs/storage.md), under what they are handed over. */
const bucketSecrets = {
  'aws-access-key-id': {
    variable: 'AWS_ACCESS_KEY_ID',
    description: 'Id of the key of the bucket, where pictures are kept in one (`storage: s3`).',
  },
  'aws-secret-access-key': {
    variable: 'AWS_SECRET_ACCESS_KEY',
    description: 'The secret of that key.',
  },
} as const
const bucketInputs = {
  'aws-role-arn': {
    variable: 'AWS_ROLE_ARN',
    description:
      'In place of a stored key: the role that AWS gives this job keys of, for GitHub’s word. It needs `id-token: write` among the permissions of the workflow that calls this one.',
  },
  'aws-region': {
    variable: 'AWS_REGION',
    description: 'Region of the bucket and of STS, where the settings file names none.',
  },
  'aws-endpoint-url-sts': {
    variable: 'AWS_ENDPOINT_URL_STS',
    description: 'Address of another server that gives keys of roles, such as MinIO.',
  },
} as const

const names = (Object.keys(inputTable) as InputName[]).filter((name) => !onCheckout.includes(name))
const inputs = names.filter((name) => !secrets.includes(name))

const quoted = (text: string) => JSON.stringify(text)
const definition = (name: InputName): InputDefinition => inputTable[name]

/** An input that is not given is empty, which to the action is its default. */
const inputLines = [
  ...inputs.flatMap((name) => {
    const { default: value, description } = definition(name)
    const usual = value === '' ? '' : ` Default: \`${value}\`.`
    return inputLine(name, description + usual)
  }),
  ...Object.entries(bucketInputs).flatMap(([name, { description }]) =>
    inputLine(name, description),
  ),
]

function inputLine(name: string, description: string): readonly string[] {
  return [`      ${name}:`, '        type: string', `        description: ${quoted(description)}`]
}

const secretLines = [
  ...secrets.map((name) => [name, definition(name)] as const),
  ...Object.entries(bucketSecrets),
].flatMap(([name, { description }]) => [
  `      ${name}:`,
  `        description: ${quoted(description)}`,
])

const given = (name: InputName) =>
  name === 'github-token'
    ? 'secrets.github-token || github.token'
    : `${secrets.includes(name) ? 'secrets' : 'inputs'}.${name}`

const withLines = names.map((name) => `          ${name}: \${{ ${given(name)} }}`)

/** What is not handed over is empty, which is as if it were not set. */
const envLines = [
  ...Object.entries(bucketSecrets).map(([name, { variable }]) => [variable, `secrets.${name}`]),
  ...Object.entries(bucketInputs).map(([name, { variable }]) => [variable, `inputs.${name}`]),
].map(([variable, from]) => `          ${variable}: \${{ ${from} }}`)

/** `.github/workflows/hero-images.yml`, which other repositories call, from the table of inputs. */
export const reusableWorkflow =
  (): string => `# Called by other repositories: docs/reusable.md. Made by \`npm run docs\` from the table of inputs.
name: Hero images
on:
  workflow_call:
    inputs:
${inputLines.join('\n')}
    secrets:
${secretLines.join('\n')}

# Permissions are those of the workflow that calls it, and so is what is known of the event.
jobs:
  hero-images:
    # Most comments are for people, and strangers are not heard: no runner starts for them.
    if: >-
      !contains(fromJSON('["NONE", "FIRST_TIMER", "FIRST_TIME_CONTRIBUTOR"]'),
      github.event.review.author_association || (github.event.action == 'created' && github.event.comment.author_association)) &&
      (github.event_name != 'issue_comment' || (github.event.issue.pull_request && (
      (github.event.action == 'created' && contains(github.event.comment.body, '/hero')) ||
      (github.event.action == 'edited' && startsWith(github.event.comment.body, '<!-- hero-images')))))
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: hero-images/hero-images@v0
        with:
${withLines.join('\n')}
        env:
${envLines.join('\n')}
`
