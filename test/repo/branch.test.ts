import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { branchRef } from '../../src/repo/branch.ts'

const takes = (branch: string): boolean => {
  try {
    return branchRef(branch) === `refs/heads/${branch}`
  } catch {
    return false
  }
}
const gitTakes = (branch: string): boolean =>
  branch !== 'HEAD' &&
  branch !== '@' &&
  !branch.startsWith('-') &&
  spawnSync('git', ['check-ref-format', `refs/heads/${branch}`]).status === 0

it.each([
  'main',
  'feat/new-post',
  'ü/日本',
  'a@b',
  'x-',
  '1.0',
  'a.lockx',
  '{a}',
  "it's",
  '#1',
  '%20',
])('takes %j, as git does', (branch) => {
  expect(takes(branch)).toBe(true)
  expect(gitTakes(branch)).toBe(true)
})

it('takes what git takes, for names of the characters that matter', () => {
  const unit = fc.constantFrom(...'ab./@{-~^:?*[\\ \u007f\tü', '.lock', '..', '@{', 'HEAD')
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 6 }), (branch) => {
      expect(takes(branch)).toBe(gitTakes(branch))
    }),
    { numRuns: 300 },
  )
})
