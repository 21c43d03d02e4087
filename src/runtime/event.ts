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
  readonly merge_group?: { readonly head_ref?: string; readonly head_sha?: string }
  readonly pull_request?: CommentPayload['pull_request'] & { readonly merged?: boolean }
}

const noCommit = /^0+$/

/** Those that are known beside `workflow_dispatch`. */
const knownEvents = [
  'pull_request',
  'pull_request_target',
  'issue_comment',
  'pull_request_review',
  'push',
  'schedule',
  'repository_dispatch',
  'workflow_run',
  'merge_group',
] as const

/**
 * Where a merge queue puts its groups, each on a branch that GitHub makes and takes away: whatever is
 * pushed there by anybody else breaks the group.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue
 */
const queuePrefix = 'refs/heads/gh-readonly-queue/'

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
    case 'schedule':
    case 'repository_dispatch':
      if (pullRequest !== undefined) return { kind: 'pull-request', number: pullRequest }
      // Both run on the default branch alone, and the payload of a schedule names no repository.
      return { kind: 'branch', ...branchOf(event), isDefault: true }
    case 'workflow_run':
      return { kind: 'pull-request', number: pullRequest ?? missingNumber() }
    case 'merge_group':
      return onMergeGroup(event.payload)
    case 'push':
      return onPush(event)
    default:
      throw new SettingsError(`The event \`${event.name}\` starts nothing here.`, {
        hint: `Run this action on ${knownEvents.map((name) => `\`${name}\``).join(', ')} or \`workflow_dispatch\`.`,
      })
  }
}

const onPullRequest = ({ action }: EventPayload, number: number): Assignment =>
  action === 'closed' ? { kind: 'closed', number } : { kind: 'pull-request', number }

const assignmentOf = (parsed: ParsedComment): Assignment =>
  parsed.how === 'nothing' ? { kind: 'nothing', why: parsed.why } : { kind: 'said', said: parsed }

/** A group's branch is named after the pull request that it was made for, and the commit below it. */
function onMergeGroup({ action, merge_group }: EventPayload): Assignment {
  if (action !== undefined && action !== 'checks_requested')
    return { kind: 'nothing', why: `A merge group is \`${action}\`: nothing to do.` }
  const { head_ref = '', head_sha = '' } = merge_group ?? {}
  const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(head_ref)?.[1]
  if (!head_ref.startsWith(queuePrefix) || number === undefined || head_sha === '')
    throw new SettingsError(`The merge group \`${head_ref}\` names no pull request.`, {
      hint: 'Please report it: GitHub may name its groups in another way by now.',
    })
  return { kind: 'merge-group', number: Number(number), head: head_sha }
}

/** Posts are on branches that people push to: a tag and a group of the merge queue are none. */
function onPush(event: WorkflowEvent): Assignment {
  const { ref, payload } = event
  const nothing = (what: string): Assignment => ({
    kind: 'nothing',
    why: `${what}: nothing to do.`,
  })
  if (payload.deleted) return nothing(`The push deleted \`${ref}\``)
  if (ref.startsWith('refs/tags/')) return nothing(`The push is of the tag \`${ref}\``)
  if (ref.startsWith(queuePrefix))
    return nothing(`The push is GitHub's own, to its merge queue (\`${ref}\`)`)
  return { kind: 'branch', ...branchOf(event), pushed: pushedOnto(event) }
}

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
