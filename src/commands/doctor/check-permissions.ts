import type { ActionStep, Permissions, WorkflowFile } from '../../workflow/read.ts'
import { advice, type Finding, ok, wrong } from './finding.ts'
import { drawsIn, writesIn } from './step-tasks.ts'

/** Whether the token that a workflow's file asks for may do what its step is to do. Pure. */
export function checkPermissions(step: ActionStep, file: WorkflowFile): readonly Finding[] {
  const about = 'permissions'
  const place = { file: file.path }
  const needed = neededBy(step)
  if (needed.length === 0 || hasOwnToken(step)) return []
  const written = needed.map((name) => `${name}: write`)
  const toAdd = `\`permissions: { ${written.join(', ')} }\``
  if (step.permissions === undefined)
    return [
      wrong(
        about,
        'the workflow names none, so its token may only read where the repository says nothing else',
        `Add ${toAdd}.`,
        place,
      ),
    ]
  const lacking = needed.filter((name) => levelOf(step.permissions, name) !== 'write')
  if (lacking.length > 0)
    return [
      wrong(
        about,
        `the workflow's token lacks ${lacking.map((name) => `\`${name}: write\``).join(' and ')}`,
        `Set ${toAdd}: of those that are not named it has none.`,
        place,
      ),
    ]
  if (showsCheck(step, file) && levelOf(step.permissions, 'checks') !== 'write')
    return [
      advice(
        about,
        'the token lacks `checks: write`, so that no check `Hero images` says how many pictures wait',
        'Add `checks: write`.',
        place,
      ),
    ]
  return [ok(about, written.join(', '))]
}

function neededBy(step: ActionStep): readonly string[] {
  if (!writesIn(step)) return []
  if (!drawsIn(step)) return ['contents', 'pull-requests']
  const { review, 'identity-provider-id': provider = '' } = step.inputs
  return [
    ...['contents', 'pull-requests'],
    ...(review === 'required' ? ['checks'] : []),
    ...(provider === '' ? [] : ['id-token']),
  ]
}

/** People are heard, so there is something to wait for. */
const showsCheck = (step: ActionStep, file: WorkflowFile): boolean =>
  drawsIn(step) && step.inputs.review !== 'off' && file.events.has('issue_comment')

/** A token of its own is no matter of the file. */
const hasOwnToken = ({ inputs }: ActionStep): boolean => {
  const token = inputs['github-token'] ?? ''
  return token !== '' && !/github\.token|secrets\.GITHUB_TOKEN/.test(token)
}

function levelOf(permissions: Permissions | undefined, name: string): string | undefined {
  if (permissions === 'write-all') return 'write'
  if (permissions === 'read-all') return 'read'
  return permissions?.[name]
}
