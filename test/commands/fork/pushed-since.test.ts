import { expect, it } from 'vitest'
import { whyLate } from '../../../src/commands/fork/pushed-since.ts'

const pull = {
  isFork: true,
  headRepoId: 2,
  headSha: 'abcdef0'.padEnd(40, '0'),
  pushedAt: '2026-11-25T10:00:05Z',
}

it.each([
  ['before the word', '2026-11-25T10:00:06Z', false],
  ['before it, told in another zone', '2026-11-25T11:00:06+01:00', false],
  ['in the same second', '2026-11-25T10:00:05Z', true],
  ['after it', '2026-11-25T10:00:04Z', true],
  ['at a time that nobody can tell', undefined, true],
])('a fork that was pushed to %s', (_, timestamp, isLate) => {
  const why = whyLate(timestamp === undefined ? {} : { timestamp }, pull)
  expect(why !== undefined).toBe(isLate)
  if (isLate) expect(why).toContain('its head is abcdef0 now')
})

it('is late where GitHub does not tell of pushes', () => {
  expect(whyLate({ timestamp: '2026-11-25T10:00:06Z' }, { ...pull, pushedAt: '' })).toBeDefined()
})

it('is never late for a branch of the repo itself, nor for a fork that is gone', () => {
  expect(whyLate({}, { ...pull, isFork: false })).toBeUndefined()
  expect(whyLate({}, { ...pull, headRepoId: null, pushedAt: '' })).toBeUndefined()
})
