import { describe, expect, it } from 'vitest'
import {
  type CandidateAbout,
  candidatePaths,
  claimPath,
  isCandidatePath,
  lettered,
  nextLetter,
  paidFor,
  readCandidate,
  writeCandidate,
} from '../../src/staging/candidate-entry.ts'
import { listStaged } from '../../src/staging/drawing-entry.ts'

const candidate = (letter: string, more: Partial<CandidateAbout> = {}): CandidateAbout => ({
  version: 1,
  post: 'posts/tides.md',
  drawing: 'd'.repeat(64),
  sha256: letter.toLowerCase().charCodeAt(0).toString(16).repeat(32),
  generator: 'openai',
  model: 'gpt-image-2',
  quality: 'low',
  prompt: 'A lighthouse',
  requestedSize: '1536x864',
  references: [],
  usage: null,
  cost: 0.01,
  maybeCharged: 0,
  drawnAt: '2026-11-25T10:00:00.000Z',
  notes: [],
  letter,
  file: { format: 'png', width: 1536, height: 864, bytes: 9 },
  ...more,
})
const a = candidate('A')
const path = candidatePaths(a).about

it('is read as it was written', () => {
  expect(isCandidatePath(path)).toBe(true)
  expect(readCandidate(path, writeCandidate(a))).toEqual(a)
})

it.each([
  ['of another letter', writeCandidate({ ...a, letter: 'B' })],
  ['of another post', writeCandidate({ ...a, post: 'posts/boats.md' })],
  ['damaged', writeCandidate(a).subarray(1)],
  ['of no letter', writeCandidate({ ...a, letter: '../A' })],
  ['without its file', Buffer.from(JSON.stringify({ ...a, file: undefined }))],
])('what is %s is none', (_, bytes) => expect(readCandidate(path, bytes)).toBeUndefined())

it.each([
  ['webp', 'webp'],
  ['jpeg', 'jpg'],
  ['png', 'png'],
] as const)('a %s is shown by its extension', (format, extension) =>
  expect(candidatePaths({ ...a, file: { ...a.file, format } }).picture).toMatch(
    new RegExp(`^candidates/[0-9a-f]{16}/d{64}/A-(61){32}\\.${extension}$`),
  ),
)

it('is no drawing that a run would take for its own, nor is a claim a candidate', () => {
  expect(listStaged(Object.values(candidatePaths(a)))).toEqual([])
  expect(isCandidatePath(claimPath(a.post))).toBe(false)
  expect(isCandidatePath(candidatePaths(a).picture)).toBe(false)
})

describe('letters', () => {
  const at = (second: number) => ({ drawnAt: `2026-11-25T10:00:0${second}.000Z` })
  const named = (...all: readonly CandidateAbout[]) =>
    lettered(all).map(({ letter, sha256 }) => `${letter} ${sha256.slice(0, 2)}`)

  it('stay as they were given, whatever the order', () => {
    const all = [candidate('C', at(1)), candidate('A', at(3)), candidate('B', at(2))]
    expect(named(...all)).toEqual(['A 61', 'B 62', 'C 63'])
  })

  it('that two runs gave are the earlier one’s; no third changes its name', () => {
    const twin = candidate('A', { sha256: 'ff'.repeat(32), ...at(2) })
    const all = [twin, candidate('A', at(1)), candidate('B', at(3))]
    expect(named(...all)).toEqual(['A 61', 'B 62', 'C ff'])
    expect(named(...all.toReversed())).toEqual(named(...all))
  })

  it('are given in their order, and end with Z', () => {
    expect(nextLetter([])).toBe('A')
    expect(nextLetter(['A', 'C'])).toBe('B')
    expect(nextLetter('ABCDEFGHIJKLMNOPQRSTUVWXYZ')).toBeUndefined()
  })
})

it('was paid for, with the words that it was drawn from', () => {
  const paid = { at: '2026-11-25T09:59:00.000Z', cost: 0.001, maybeCharged: 0 }
  expect(paidFor({ ...a, concept: { text: 'Fog', paid } }, 7)).toEqual([
    { ...paid, pullRequest: 7, for: 'concept' },
    { at: a.drawnAt, cost: 0.01, pullRequest: 7, maybeCharged: 0 },
  ])
  expect(paidFor({ ...a, generator: 'card' }, 7)).toEqual([])
})
