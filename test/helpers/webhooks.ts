import type { RunnerEvent } from './runner.ts'

// biome-ignore lint/suspicious/noExplicitAny: JSON as GitHub gives it
type Json = any

/** Events in the shape of GitHub's webhooks, from what its REST API says. Pure. */

/** What every event tells. */
export interface Around {
  readonly repository: Json
  /** Whoever did it. */
  readonly sender: Json
}

const onDefault = ({ repository }: Around) => `refs/heads/${repository.default_branch}`
const onMerge = ({ number }: Json) => `refs/pull/${number}/merge`

/** A comment on a pull request that was written, or changed: then `from` is what it said before. */
export function commentEvent(
  { comment, pull, from }: { comment: Json; pull: Json; from?: string },
  around: Around,
): RunnerEvent {
  return {
    name: 'issue_comment',
    // Such runs take the workflow file of the default branch, whatever the pull request brings.
    ref: onDefault(around),
    actor: around.sender.login,
    payload: {
      action: from === undefined ? 'created' : 'edited',
      ...(from === undefined ? {} : { changes: { body: { from } } }),
      issue: issueOf(pull),
      comment,
      ...around,
    },
  }
}

/** A review that was submitted; webhooks write its state in small letters. */
export function reviewEvent(
  { review, pull, action = 'submitted' }: { review: Json; pull: Json; action?: string },
  around: Around,
): RunnerEvent {
  const state = review.state.toLowerCase()
  return {
    name: 'pull_request_review',
    ref: onMerge(pull),
    actor: around.sender.login,
    payload: {
      action,
      review: { ...review, state },
      pull_request: simple(pull),
      ...around,
    },
  }
}

/** `before` is the old head, for `synchronize`. */
export function pullEvent(
  { action, pull, before }: { action: string; pull: Json; before?: string },
  around: Around,
): RunnerEvent {
  return {
    name: 'pull_request',
    ref: onMerge(pull),
    actor: around.sender.login,
    payload: {
      action,
      number: pull.number,
      ...(before === undefined ? {} : { before, after: pull.head.sha }),
      pull_request: pull,
      ...around,
    },
  }
}

export function dispatchEvent(
  { inputs, workflow }: { inputs: Readonly<Record<string, string>>; workflow: string },
  around: Around,
): RunnerEvent {
  const ref = onDefault(around)
  return {
    name: 'workflow_dispatch',
    ref,
    actor: around.sender.login,
    payload: { inputs, ref, workflow, ...around },
  }
}

/** A group of the merge queue of `main`, made for a pull request: its commit waits for checks. */
export function mergeGroupEvent(
  { pull, head, base }: { pull: Json; head: string; base: string },
  around: Around,
): RunnerEvent {
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-${pull.number}-${base}`
  return {
    name: 'merge_group',
    ref: head_ref,
    sha: head,
    actor: around.sender.login,
    payload: {
      action: 'checks_requested',
      merge_group: { head_sha: head, head_ref, base_sha: base, base_ref: 'refs/heads/main' },
      ...around,
    },
  }
}

/** A pull request as the issue that it is too. */
function issueOf(pull: Json): Json {
  const { url, html_url, diff_url, patch_url, merged_at } = pull
  const same = ['id', 'number', 'title', 'body', 'user', 'state', 'locked', 'labels', 'assignee']
  const more = ['assignees', 'milestone', 'comments', 'draft', 'author_association']
  const times = ['created_at', 'updated_at', 'closed_at']
  return {
    ...Object.fromEntries([...same, ...more, ...times].map((name) => [name, pull[name]])),
    url: pull.issue_url,
    html_url,
    pull_request: { url, html_url, diff_url, patch_url, merged_at },
  }
}

/** What a review's event leaves out of its pull request. */
function simple(pull: Json): Json {
  const { merged, mergeable, mergeable_state, merged_by, rebaseable, ...rest } = pull
  return rest
}

/** Nobody says something of a comment in the second in which it came in: GitHub tells whole seconds. */
export function laterThan(seen: string | undefined, at: string): string {
  const least = seen === undefined ? 0 : Date.parse(seen) + 1000
  return Date.parse(at) >= least ? at : new Date(least).toISOString()
}
