import type { Assignment } from '../commands/assignment.ts'
import { SettingsError } from '../errors.ts'
import { type CommentPayload, type ParsedComment, readComment, readReview } from './read-comment.ts'

/** The event that started the workflow, as the runner tells it. */
export interface WorkflowEvent {
  readonly name: string
  readonly payload: EventPayload
  /** `refs/heads/main`. */
  readonly ref: string
}

/** The few fields of a payload that we read. */
export interface EventPayload extends CommentPayload {
  readonly number?: number
  readonly before?: string
  readonly deleted?: boolean
  readonly repository?: { readonly default_branch?: string }
  readonly pull_request?: CommentPayload['pull_request'] & { readonly merged?: boolean }
}

const noCommit = /^0+$/

/**
 * Decides from the event what to work on.
 * @param pullRequest number given by input, for events that name none
 * @throws SettingsError for events that we do not know
 */
export function readEvent(event: WorkflowEvent, pullRequest: number | undefined): Assignment {
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
      return onPullRequest(event.payload, event.payload.number ?? pullRequest ?? missingNumber())
    case 'issue_comment':
      return assignmentOf(readComment(event.payload))
    case 'pull_request_review':
      return assignmentOf(readReview(event.payload))
    case 'workflow_dispatch':
      if (pullRequest !== undefined) return { kind: 'pull-request', number: pullRequest }
      return { kind: 'branch', ...branchOf(event) }
    case 'push':
      if (event.payload.deleted)
        return { kind: 'nothing', why: `The push deleted \`${event.ref}\`: nothing to do.` }
      return { kind: 'branch', ...branchOf(event), pushed: pushedOnto(event) }
    default:
      throw new SettingsError(`The event \`${event.name}\` starts nothing here.`, {
        hint: 'Run this action on `pull_request`, `issue_comment`, `pull_request_review`, `push` or `workflow_dispatch`.',
      })
  }
}

const onPullRequest = ({ action }: EventPayload, number: number): Assignment =>
  action === 'closed' ? { kind: 'closed', number } : { kind: 'pull-request', number }

const assignmentOf = (parsed: ParsedComment): Assignment =>
  parsed.how === 'nothing' ? { kind: 'nothing', why: parsed.why } : { kind: 'said', said: parsed }

function branchOf({ ref, name, payload }: WorkflowEvent) {
  const prefix = 'refs/heads/'
  if (!ref.startsWith(prefix))
    throw new SettingsError(`The ${name} is about \`${ref}\`, which is no branch.`, {
      hint: 'Images are committed to branches: choose a branch, or limit `push` to `branches:`.',
    })
  const branch = ref.slice(prefix.length)
  return { branch, isDefault: branch === payload.repository?.default_branch }
}

/** A push that creates a branch has no commit before it. */
function pushedOnto(event: WorkflowEvent) {
  const { before, repository } = event.payload
  const leaves = repository?.default_branch
  return {
    ...(before === undefined || noCommit.test(before) ? {} : { before }),
    ...(leaves === undefined || branchOf(event).isDefault ? {} : { leaves }),
  }
}

function missingNumber(): never {
  throw new SettingsError('The event names no pull request.', {
    hint: 'Give its number with the input `pull-request`.',
  })
}
