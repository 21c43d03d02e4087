import { describe, expect, it } from 'vitest'
import { SettingsError } from '../../src/errors.ts'
import { type EventPayload, readEvent } from '../../src/runtime/event.ts'

const repository = { default_branch: 'main' }
const zeros = '0'.repeat(40)
const before = 'a'.repeat(40)
const read = (
  name: string,
  payload: EventPayload = {},
  ref = 'refs/heads/main',
  pullRequest?: number,
) => readEvent({ name, payload: { repository, ...payload }, ref }, pullRequest)

describe.each(['pull_request', 'pull_request_target'])('%s', (name) => {
  it.each(['opened', 'synchronize', 'reopened', 'ready_for_review', 'labeled', 'edited'])(
    '%s works on the pull request',
    (action) => {
      expect(read(name, { action, number: 7 }, 'refs/pull/7/merge', 9)).toEqual({
        kind: 'pull-request',
        number: 7,
      })
    },
  )

  it('closed clears up', () => {
    expect(read(name, { action: 'closed', number: 7 })).toEqual({
      kind: 'closed',
      number: 7,
    })
    expect(read(name, { action: 'closed', number: 7, pull_request: { merged: true } })).toEqual({
      kind: 'closed',
      number: 7,
    })
  })
})

describe('push', () => {
  it('to the default branch looks at what was added since', () => {
    expect(read('push', { before })).toEqual({
      kind: 'branch',
      branch: 'main',
      isDefault: true,
      pushed: { before },
    })
  })

  it('to another branch keeps the slashes of its name', () => {
    expect(read('push', { before }, 'refs/heads/posts/refs/heads/x')).toEqual({
      kind: 'branch',
      branch: 'posts/refs/heads/x',
      isDefault: false,
      pushed: { before, leaves: 'main' },
    })
  })

  it('that creates a branch counts from where it left the default one', () => {
    expect(read('push', { before: zeros }, 'refs/heads/new')).toEqual({
      kind: 'branch',
      branch: 'new',
      isDefault: false,
      pushed: { leaves: 'main' },
    })
  })

  it('that deletes does nothing, and says so', () => {
    expect(read('push', { before, deleted: true }, 'refs/heads/old')).toEqual({
      kind: 'nothing',
      why: 'The push deleted `refs/heads/old`: nothing to do.',
    })
  })

  it.each([{ before }, { before: zeros }, {}])(
    'of a tag does nothing, and says so (%j)',
    (payload) => {
      expect(read('push', payload, 'refs/tags/v1')).toEqual({
        kind: 'nothing',
        why: 'The push is of the tag `refs/tags/v1`: nothing to do.',
      })
    },
  )

  it.each(['main', 'release/2'])('to the merge queue of %s does nothing, and says so', (base) => {
    const ref = `refs/heads/gh-readonly-queue/${base}/pr-7-${before}`
    expect(read('push', { before: zeros }, ref)).toEqual({
      kind: 'nothing',
      why: `The push is GitHub's own, to its merge queue (\`${ref}\`): nothing to do.`,
    })
  })
})

describe.each(['schedule', 'repository_dispatch'])('%s', (name) => {
  it('works on the default branch, which the runner names', () => {
    const event = { name, payload: {}, ref: 'refs/heads/trunk' }
    expect(readEvent(event, undefined)).toEqual({
      kind: 'branch',
      branch: 'trunk',
      isDefault: true,
    })
  })

  it('works on the pull request that was named', () => {
    expect(read(name, {}, 'refs/heads/main', 12)).toEqual({ kind: 'pull-request', number: 12 })
  })
})

it('workflow_run works on the pull request that was named, and on no other', () => {
  expect(read('workflow_run', { action: 'completed' }, 'refs/heads/main', 12)).toEqual({
    kind: 'pull-request',
    number: 12,
  })
  expect(() => read('workflow_run')).toThrow('names no pull request')
})

describe('workflow_dispatch', () => {
  it('works on the branch that was chosen', () => {
    expect(read('workflow_dispatch', {}, 'refs/heads/next')).toEqual({
      kind: 'branch',
      branch: 'next',
      isDefault: false,
    })
    expect(read('workflow_dispatch')).toEqual({ kind: 'branch', branch: 'main', isDefault: true })
  })

  it('works on the pull request that was named', () => {
    expect(read('workflow_dispatch', {}, 'refs/tags/v1', 12)).toEqual({
      kind: 'pull-request',
      number: 12,
    })
  })
})

it('workflow_dispatch about a tag is refused', () => {
  const run = () => read('workflow_dispatch', {}, 'refs/tags/v1')
  expect(run).toThrow(SettingsError)
  expect(run).toThrow(`The workflow_dispatch is about \`refs/tags/v1\`, which is no branch.`)
  expect(run).toThrow(expect.objectContaining({ hint: expect.stringContaining('branch') }))
})

describe('merge_group', () => {
  const group = (base: string, number: number) => ({
    head_ref: `refs/heads/gh-readonly-queue/${base}/pr-${number}-${before}`,
    head_sha: 'b'.repeat(40),
  })

  it.each([
    ['main', 7],
    ['release/pr-9-abc', 1234],
  ])('on %s asks for the check of pull request %i', (base, number) => {
    const merge_group = group(base, number)
    expect(
      read('merge_group', { action: 'checks_requested', merge_group }, merge_group.head_ref),
    ).toEqual({ kind: 'merge-group', number, head: 'b'.repeat(40) })
  })

  it('that is gone asks for nothing', () => {
    expect(
      read('merge_group', { action: 'destroyed', merge_group: group('main', 7) }),
    ).toMatchObject({
      kind: 'nothing',
    })
  })

  it.each([
    undefined,
    {},
    { head_ref: 'refs/heads/gh-readonly-queue/main/7', head_sha: before },
    { head_ref: `refs/heads/pr-7-${before}`, head_sha: before },
  ])('without the number of a pull request is refused (%j)', (merge_group) => {
    const payload = { action: 'checks_requested', ...(merge_group && { merge_group }) }
    expect(() => read('merge_group', payload)).toThrow('names no pull request')
  })
})

it.each(['release', 'workflow_call', 'push_', ''])(
  'the event %j is refused with the events that are known',
  (name) => {
    const run = () => read(name, {}, 'refs/heads/main', 3)
    expect(run).toThrow(SettingsError)
    expect(run).toThrow(`The event \`${name}\` starts nothing here.`)
    expect(run).toThrow(
      expect.objectContaining({
        hint: expect.stringMatching(
          /^Run this action on `pull_request`.*`push`.* or `workflow_dispatch`\.$/,
        ),
      }),
    )
  },
)

it('takes the number from the input where the payload has none', () => {
  expect(read('pull_request', { action: 'opened' }, '', 4)).toMatchObject({ number: 4 })
  expect(() => read('pull_request', { action: 'opened' })).toThrow('names no pull request')
})
