import { describe, expect, it, test } from 'vitest'
import {
  archiveJob,
  branchJob,
  drawsAgain,
  noticeOf,
  pullRequestJob,
} from '../../src/commands/job-of.ts'
import { SettingsError } from '../../src/errors.ts'
import type { PullRequest } from '../../src/github/pull-request.ts'
import type { InputName } from '../../src/settings/input-table.ts'
import { readInputs } from '../../src/settings/inputs.ts'

const inputs = (given: Partial<Record<InputName, string>> = {}) =>
  readInputs((name) => given[name] ?? '')
const pull: PullRequest = {
  number: 7,
  state: 'open',
  merged: false,
  isDraft: false,
  closedAt: '',
  baseSha: 'b'.repeat(40),
  baseRef: 'main',
  headSha: 'a'.repeat(40),
  headRef: 'new-post',
  headRepoId: 1,
  baseRepoId: 1,
  headRepoFullName: 'acme/blog',
  isFork: false,
  maintainersMayPush: false,
  pushedAt: '2026-11-20T10:00:00Z',
  baseIsDefault: true,
  author: 'mona',
  title: 'A post',
}
const fork: PullRequest = { ...pull, isFork: true, headRepoId: 2, headRepoFullName: 'mallory/blog' }

describe('a pull request', () => {
  it('of a branch of the repo is drawn for, by its own settings', () => {
    expect(pullRequestJob(pull, inputs(), false)).toEqual({
      pullRequest: 7,
      branch: 'new-post',
      head: pull.headSha,
      base: pull.baseSha,
      into: 'main',
      settingsAt: 'head',
      referencesAt: { commit: pull.baseSha, branch: 'main' },
      mode: 'draw',
      notice: '',
      posts: [],
      instruction: '',
      force: false,
      again: false,
      deliver: 'commit',
    })
  })

  it('of a fork is only planned until somebody asks, by the settings of the base', () => {
    const task = pullRequestJob(fork, inputs({ posts: 'a.md' }), false)
    expect(task.settingsAt).toBe(pull.baseSha)
    expect(task.notice).toMatch(/^This pull request comes from a fork \(mallory\/blog\)/)
    expect(task.notice).toContain('workflow_dispatch')
  })

  it.each([
    ['by hand', true, undefined],
    ['in a comment', false, true],
  ])('of a fork is drawn for when it was asked for %s, bound to its head', (_, byHand, mayDraw) => {
    const asks = inputs({ deliver: 'pull-request' })
    expect(pullRequestJob(fork, asks, byHand, mayDraw)).toMatchObject({
      head: pull.headSha,
      settingsAt: pull.baseSha,
      referencesAt: { commit: pull.baseSha, branch: 'main' },
      mode: 'draw',
      notice: '',
      deliver: 'commit',
      isBound: true,
    })
    const closed = pullRequestJob({ ...fork, state: 'closed' }, asks, byHand, mayDraw)
    expect(closed.notice).toMatch(/^Pull request #7 is closed/)
  })

  it('of a fork stays one under the name of the repo, and when the fork is deleted', () => {
    const namesake = { ...fork, headRepoFullName: 'acme/blog' }
    expect(pullRequestJob(namesake, inputs(), false).notice).not.toBe('')
    const deleted = { ...fork, headRepoFullName: null, headRepoId: null }
    expect(pullRequestJob(deleted, inputs(), false).notice).toContain('(deleted)')
  })

  it('that is closed is only planned: nobody would merge the images', () => {
    const task = pullRequestJob({ ...pull, state: 'closed' }, inputs(), true)
    expect(task.notice).toMatch(/^Pull request #7 is closed/)
  })

  it('that is a draft is only planned, and says when it is drawn', () => {
    const draft = { ...pull, isDraft: true }
    const job = pullRequestJob(draft, inputs(), false)
    expect(job.mode).toBe('plan')
    expect(job.notice).toMatch(/^Pull request #7 is a draft/)
    for (const words of ['ready_for_review', '/hero draw', 'draft-pull-requests: draw'])
      expect(job.notice).toContain(words)
  })

  it.each([
    ['somebody asks by hand', {}, true, undefined],
    ['somebody asks in a comment', {}, false, true],
    ['the workflow says so', { 'draft-pull-requests': 'draw' }, false, undefined],
  ] as const)('that is a draft is drawn for where %s', (_, given, byHand, mayDraw) => {
    const job = pullRequestJob({ ...pull, isDraft: true }, inputs(given), byHand, mayDraw)
    expect(job).toMatchObject({ mode: 'draw', notice: '' })
  })

  it('of a fork that is a draft too says what keeps it back for good', () => {
    const draft = { ...fork, isDraft: true }
    const asks = inputs({ 'draft-pull-requests': 'draw' })
    expect(pullRequestJob(draft, asks, false).notice).toContain('fork')
  })

  it('of a fork says more than that it was asked for a plan', () => {
    expect(pullRequestJob(fork, inputs({ 'dry-run': 'true' }), false).notice).toContain('fork')
  })
})

describe('all posts of a branch', () => {
  const main = { kind: 'branch', branch: 'main', isDefault: true, pushed: { before: 'b' } } as const
  const topic = { kind: 'branch', branch: 'topic', isDefault: false } as const

  it('are looked at whatever was pushed, and named ones are not drawn again', () => {
    const asks = inputs({ command: 'backfill', posts: 'blog/**', order: 'oldest' })
    const job = archiveJob(main, 'h', asks)
    expect(job).toMatchObject({ posts: ['blog/**'], again: false, force: false, whole: 'oldest' })
    expect(job).toMatchObject({ mode: 'draw', deliver: 'pull-request' })
    expect(job.base).toBeUndefined()
    expect(job.restyle).toBeUndefined()
  })

  it('are drawn again by a restyle, named or not', () => {
    const asks = inputs({ command: 'restyle', instruction: 'fog', 'api-key': 'k' })
    expect(archiveJob(main, 'h', asks)).toMatchObject({
      ...{ posts: [], again: true, restyle: true, instruction: 'fog', whole: 'newest' },
    })
  })

  it('go to a branch by a commit, unless they are to go by several pull requests', () => {
    expect(archiveJob(topic, 'h', inputs({ command: 'backfill' })).deliver).toBe('commit')
    const asks = inputs({ command: 'backfill', 'group-by': 'month' })
    expect(archiveJob(topic, 'h', asks).deliver).toBe('pull-request')
  })
})

describe('a branch', () => {
  const branch = { kind: 'branch', branch: 'main', isDefault: true } as const

  it('is looked at whole by hand, and since the push before', () => {
    expect(branchJob(branch, { head: 'h' }, inputs(), true)).toEqual({
      branch: 'main',
      head: 'h',
      settingsAt: 'head',
      mode: 'draw',
      notice: '',
      posts: [],
      instruction: '',
      force: false,
      again: false,
      deliver: 'pull-request',
    })
    expect(branchJob(branch, { head: 'h', base: 'x' }, inputs(), false).base).toBe('x')
  })
})

describe('deliver', () => {
  const branch = (isDefault: boolean) => ({ kind: 'branch', branch: 'b', isDefault }) as const

  test.each([
    ['auto', true, 'pull-request'],
    ['auto', false, 'commit'],
    ['commit', true, 'commit'],
    ['commit', false, 'commit'],
    ['pull-request', true, 'pull-request'],
    ['pull-request', false, 'pull-request'],
  ])('%s, default branch: %s, gives a %s', (deliver, isDefault, expected) => {
    expect(branchJob(branch(isDefault), { head: 'h' }, inputs({ deliver }), false).deliver).toBe(
      expected,
    )
  })

  test.each([
    ['auto', 'commit'],
    ['commit', 'commit'],
    ['pull-request', 'pull-request'],
  ])('%s on a pull request gives a %s', (deliver, expected) => {
    expect(pullRequestJob(pull, inputs({ deliver }), false).deliver).toBe(expected)
  })
})

describe('drawsAgain', () => {
  test.each([
    ['auto', true, 'a.md', true],
    ['auto', true, '', false],
    ['auto', false, 'a.md', false],
    ['illustrate', true, 'a.md', false],
    ['plan', true, 'a.md', false],
    ['regenerate', false, 'a.md', true],
    ['regenerate', true, 'a.md', true],
  ])('%s, by hand: %s, posts %j: %s', (command, byHand, posts, expected) => {
    expect(drawsAgain(inputs({ command, posts }), byHand)).toBe(expected)
  })

  it.each([true, false])('`regenerate` wants to know which posts', (byHand) => {
    const run = () => drawsAgain(inputs({ command: 'regenerate' }), byHand)
    expect(run).toThrow(SettingsError)
    expect(run).toThrow('`regenerate` was asked for, but no post is named.')
    expect(run).toThrow(expect.objectContaining({ hint: expect.stringContaining('`posts`') }))
  })
})

test.each([
  [{}, ''],
  [{ 'dry-run': 'true' }, 'This is a dry run: nothing was drawn, nothing was changed.'],
  [{ command: 'plan' }, 'This is a plan: nothing was drawn, nothing was changed.'],
  [
    { command: 'plan', 'dry-run': 'true' },
    'This is a dry run: nothing was drawn, nothing was changed.',
  ],
])('%j: %j', (given, notice) => {
  expect(noticeOf(inputs(given))).toBe(notice)
})
