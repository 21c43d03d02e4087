import { expect, it } from 'vitest'
import { type Absence, isNo } from '../../../src/pipeline/find/absence.ts'

const sha = 'c0ffee0123456789c0ffee0123456789c0ffee01'
const reverts = [
  `Revert "Add hero image for blog/tides.md"\n\nThis reverts commit ${sha}.\n`,
  'Revert "Posts of June (#12)" (#13)',
  `Without pictures\n\nThis reverts commit ${sha.slice(0, 7)} (Add hero image for tides, 2026-11-29).\n`,
]
const saves = [
  'Update Blog “tides”',
  'Save “How to revert a tide”',
  'Nothing here reverts commit messages',
  'vault backup: 2026-11-29',
]
const all: readonly Absence['took'][] = ['files-and-record', 'files', 'our-lines', 'text']

it.each(reverts)('a revert says no, whatever it took: %j', (message) => {
  for (const took of all) expect(isNo({ message, took }), took).toBe(true)
})

it.each(saves)('what a program may have saved says no only by what it took: %j', (message) => {
  expect(all.filter((took) => isNo({ message, took }))).toEqual(['files-and-record', 'our-lines'])
})

it('a commit of ours, which moves pictures with their posts, is no word of people', () => {
  const message = 'Keep hero images with the posts that show them\n\nGenerated-by: hero-images\n'
  for (const took of all) expect(isNo({ message, took }), took).toBe(false)
})
