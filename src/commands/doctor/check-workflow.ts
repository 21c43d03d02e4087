import { inputTable } from '../../settings/input-table.ts'
import type { ActionStep, WorkflowFile } from '../../workflow/read.ts'
import { checkLimits } from './check-limits.ts'
import { checkPermissions } from './check-permissions.ts'
import { advice, type Finding, ok, wrong } from './finding.ts'
import { drawsIn } from './step-tasks.ts'

/**
 * What the workflows of a repo say against themselves: their inputs, permissions, events and concurrency.
 * Pure.
 * @param files those that run this action
 */
export function checkWorkflows(files: readonly WorkflowFile[]): readonly Finding[] {
  if (files.length === 0)
    return [
      advice(
        'workflow',
        'no workflow in `.github/workflows/` runs hero-images',
        '`npx hero-images init` writes one.',
      ),
    ]
  return [
    ok('workflow', files.map(({ path }) => path).join(', ')),
    ...files.flatMap((file) =>
      file.steps.flatMap((step) => [
        ...checkInputs(step, file),
        ...checkPermissions(step, file),
        ...checkConcurrency(step, file),
      ]),
    ),
    ...checkEvents(files),
    ...checkLimits(files),
  ]
}

/** GitHub passes over inputs that an action does not have, with a warning that nobody reads. */
function checkInputs({ inputs }: ActionStep, { path: file }: WorkflowFile): readonly Finding[] {
  const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(inputTable, name))
  return unknown.map((name) =>
    wrong(
      'inputs',
      `\`${name}\` is no input of this action, and does nothing`,
      'Correct it by the list in docs/inputs.md; settings belong into `.github/hero-images.yml`.',
      { file },
    ),
  )
}

function checkConcurrency(step: ActionStep, file: WorkflowFile): readonly Finding[] {
  if (!drawsIn(step)) return []
  const about = 'concurrency'
  const { concurrency } = step
  const place = { file: file.path }
  if (concurrency === undefined)
    return [
      advice(
        about,
        'runs on one pull request may work side by side, and wait for each other at the price of their minutes',
        `Add \`concurrency: { group: "${groupFor(file)}", cancel-in-progress: false }\`.`,
        place,
      ),
    ]
  if (concurrency.cancels)
    return [
      wrong(
        about,
        'a new push cancels a run that is drawing: what is under way may be charged without a picture',
        'Set `cancel-in-progress: false`.',
        place,
      ),
    ]
  if (file.events.has('issue_comment') && !concurrency.group.includes('issue.number'))
    return [
      advice(
        about,
        'runs for comments are in another group than those of their pull request',
        `Set \`group: ${groupFor(file)}\`.`,
        place,
      ),
    ]
  return [ok(about, 'runs on one pull request follow each other, and none is cancelled')]
}

const groupFor = ({ events }: WorkflowFile): string => {
  const numbers = [
    'github.event.pull_request.number',
    ...(events.has('issue_comment') ? ['github.event.issue.number'] : []),
    ...(events.size > 1 ? ['github.ref'] : []),
  ]
  return `hero-images-\${{ ${numbers.join(' || ')} }}`
}

/** Which of the events matter follows from what the steps are to do, in whichever file. */
function checkEvents(all: readonly WorkflowFile[]): readonly Finding[] {
  const files = all.filter((file) => file.steps.some(drawsIn))
  if (files.length === 0) return []
  const onPulls = files.filter(({ events }) => events.has('pull_request'))
  const findings = [
    ...(onPulls.length === 0 ? noPulls(files) : onPulls.flatMap(typesOfPulls)),
    ...talk(files),
  ]
  const names = [...new Set(files.flatMap(({ events }) => [...events]))]
  return findings.length > 0 ? findings : [ok('events', names.join(', '))]
}

/** Archives are drawn by hand or by the clock alone; nobody is told that posts wait. */
const noPulls = (files: readonly WorkflowFile[]): readonly Finding[] =>
  files.some(({ events }) => events.has('push') || events.has('pull_request_target'))
    ? []
    : [
        advice(
          'events',
          'no workflow starts on `pull_request`, so new posts get their pictures only later',
          'Add the workflow of the README beside it.',
        ),
      ]

function typesOfPulls(file: WorkflowFile): readonly Finding[] {
  const types = file.typesOf('pull_request')
  // What GitHub takes where no types are given.
  const taken = types.length > 0 ? types : ['opened', 'synchronize', 'reopened']
  const place = { file: file.path }
  const lacking = (names: readonly string[]) => names.filter((name) => !taken.includes(name))
  const usual = lacking(['opened', 'synchronize'])
  const isTold = taken.includes('closed') || file.typesOf('pull_request_target').includes('closed')
  return [
    ...(usual.length > 0
      ? [
          wrong(
            'events',
            `pull requests that are ${usual.map((name) => `\`${name}\``).join(' or ')} start nothing`,
            'Set `types: [opened, synchronize, reopened, ready_for_review, closed]` below `pull_request`.',
            place,
          ),
        ]
      : []),
    ...(lacking(['ready_for_review']).length > 0
      ? [
          advice(
            'events',
            'a draft pull request that becomes ready for review starts nothing, until somebody pushes',
            'Add `ready_for_review` to the `types` of `pull_request`.',
            place,
          ),
        ]
      : []),
    ...(isTold
      ? []
      : [
          advice(
            'events',
            'a pull request that is closed starts nothing: what was kept for it stays',
            'Add `closed` to the `types` of `pull_request`.',
            place,
          ),
        ]),
  ]
}

/** What people are to say must start something. */
function talk(files: readonly WorkflowFile[]): readonly Finding[] {
  const listens = files.some(({ events }) => events.has('issue_comment'))
  if (listens) return []
  return files.flatMap(({ path: file, steps }) =>
    steps
      .filter(({ inputs }) => ['required', 'optional'].includes(inputs.review ?? ''))
      .map(({ inputs }) =>
        wrong(
          'events',
          `\`review: ${inputs.review}\` waits for boxes and comments, and none of them starts the workflow`,
          'Add `issue_comment: { types: [created, edited] }` to `on:`, as in examples/workflows/hero-images.yml.',
          { file },
        ),
      ),
  )
}
