import { describe, expect, it } from 'vitest'
import { GitHubScene } from './github-scene.ts'

const scene = new GitHubScene()
const rule = {
  type: 'commit_message_pattern',
  parameters: { operator: 'starts_with', pattern: 'feat: ' },
  ruleset_source_type: 'Organization',
  ruleset_source: 'acme',
  ruleset_id: 7,
}
const answers = (path: RegExp, body: unknown, status = 200) =>
  scene.fault((request) => path.test(request.path), { status, body })

describe('the rules of a branch', () => {
  it('are those that GitHub tells, by one request', async () => {
    await scene.begin()
    answers(/\/rules\/branches\/posts%2Fnew\?per_page=100$/, [rule])
    const asked = scene.watch()
    expect(await scene.open().rules.list('posts/new')).toEqual([rule])
    expect(asked()).toEqual(['GET rules/branches/posts%2Fnew?per_page=100'])
  })

  it.each([403, 404])('are none where they cannot be read: %s', async (status) => {
    await scene.begin()
    answers(/\/rules\/branches\//, { message: 'no' }, status)
    expect(await scene.open().rules.list('main')).toEqual([])
  })

  it('are none on a server that knows no rulesets', async () => {
    await scene.begin()
    expect(await scene.open().rules.list('main')).toEqual([])
  })
})

describe('a ruleset', () => {
  it.each([
    ['never', true],
    ['pull_requests_only', true],
    ['always', false],
    ['exempt', false],
    [undefined, false],
  ])('that may be passed %s: %s', async (current_user_can_bypass, holds) => {
    await scene.begin()
    answers(/\/rulesets\/7$/, { id: 7, name: 'Messages', current_user_can_bypass })
    expect(await scene.open().rules.holds(7)).toBe(holds)
  })

  it('that cannot be read keeps nothing back', async () => {
    await scene.begin()
    answers(/\/rulesets\//, { message: 'Not Found' }, 404)
    expect(await scene.open().rules.holds(7)).toBe(false)
  })
})

it('signs commits of apps, and none of people', async () => {
  await scene.begin()
  expect(await scene.open().rules.identity()).toEqual({ isSigned: true })
  const ofAPerson = scene.open(scene.gh.tokenOf('octocat'))
  expect(await ofAPerson.rules.identity()).toEqual({ isSigned: false })
  expect(await scene.open('header.payload.signature').rules.identity()).toEqual({})
})
