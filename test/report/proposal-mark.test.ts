import { expect, it } from 'vitest'
import { proposalMark } from '../../src/report/proposal-mark.ts'

const lines = Array.from({ length: 20 }, (_, n) => `line ${n}`)
const patch = (path: string, from: readonly string[], added = 'new') => ({
  path,
  before: `${from.join('\n')}\n`,
  after: `${[...from, added].join('\n')}\n`,
  why: 'a reason',
})

it('tells proposals apart by their changed lines alone', () => {
  const mark = proposalMark([patch('a', lines), patch('b', lines)])
  expect(mark).toMatch(/^<!-- hero-images wire [0-9a-f]{16} -->$/)
  expect(proposalMark([patch('b', lines), patch('a', lines)])).toBe(mark)
  // Also where somebody changed lines beside the patch, and where it has moved.
  expect(proposalMark([patch('a', ['other', ...lines.slice(3)]), patch('b', lines)])).toBe(mark)
  expect(proposalMark([patch('a', lines, 'newer'), patch('b', lines)])).not.toBe(mark)
  expect(proposalMark([patch('c', lines), patch('b', lines)])).not.toBe(mark)
  expect(proposalMark([patch('a', lines)])).not.toBe(mark)
})
