import { describe, expect, it } from 'vitest'
import {
  allotStaged,
  listStaged,
  readStaged,
  type Staged,
  type StagedAbout,
  sameDrawing,
  stagedOf,
  stagedPaths,
  writeStaged,
} from '../../src/staging/drawing-entry.ts'
import { keyOf, secondOf } from '../../src/staging/drawing-key.ts'

const drawing = (letter: string) => letter.repeat(64)
const about = (more: Partial<StagedAbout> = {}): StagedAbout => ({
  version: 1,
  post: 'posts/a.md',
  drawing: drawing('a'),
  sha256: drawing('1'),
  generator: 'openai',
  model: 'gpt-image-2',
  quality: 'medium',
  prompt: 'A “lighthouse” 🎨\u2028',
  requestedSize: '1536x864',
  references: [],
  usage: { inputTextTokens: 1, inputImageTokens: 0, outputTokens: 9 },
  cost: 0.033,
  maybeCharged: 0,
  drawnAt: '2026-11-25T08:00:00.123Z',
  notes: [],
  ...more,
})
const entry = (post: string, letter: string, more: Partial<StagedAbout> = {}) =>
  stagedOf(about({ post, drawing: drawing(letter), ...more }))
const wish = (path: string, letter: string) => ({ post: { path }, drawing: drawing(letter) })

describe('who gets which drawing', () => {
  const given = (wishes: ReturnType<typeof wish>[], staged: Staged[]) => {
    const allotted = allotStaged(wishes, staged)
    return wishes.map((one) => {
      const found = allotted.get(one)
      return found && staged.indexOf(found)
    })
  }

  it('is the post that it was drawn for', () => {
    const [a, b] = [wish('a', 'a'), wish('b', 'a')]
    expect(given([a, b], [entry('b', 'a'), entry('a', 'a')])).toEqual([1, 0])
    expect(given([b, a], [entry('a', 'a')])).toEqual([undefined, 0])
  })

  it('is another one where that post does not want it any more', () => {
    expect(given([wish('new', 'a')], [entry('old', 'a')])).toEqual([0])
    // The old post wants another picture by now.
    expect(given([wish('new', 'a'), wish('old', 'b')], [entry('old', 'a')])).toEqual([0, undefined])
  })

  it('is nobody where anything of the drawing differs', () => {
    expect(given([wish('a', 'a')], [entry('a', 'b')])).toEqual([undefined])
  })

  it('is one post, of several drawings the newest', () => {
    const old = entry('a', 'a')
    const fresh = entry('a', 'a', { drawnAt: '2026-11-25T09:00:00Z' })
    expect(given([wish('a', 'a')], [old, fresh])).toEqual([1])
    expect(given([wish('x', 'a'), wish('y', 'a'), wish('z', 'a')], [old, fresh])).toEqual([
      1,
      0,
      undefined,
    ])
  })
})

describe('an entry', () => {
  const staged = stagedOf(about())

  it('is known by the names of its two files', () => {
    const paths = Object.values(stagedPaths(staged))
    expect(listStaged(paths)).toEqual([staged])
    expect(listStaged(paths.slice(0, 1))).toEqual([])
    expect(listStaged(paths.slice(1))).toEqual([])
    expect(listStaged(['README.md', 'a/b.json', `${paths[0]}.json`, `x/${paths[0]}`])).toEqual([])
  })

  it('comes back as it was', () => {
    expect(readStaged(writeStaged(about()), staged)).toEqual(about())
    const unknown = about({ usage: null, cost: null })
    expect(readStaged(writeStaged(unknown), stagedOf(unknown))).toEqual(unknown)
    const paid = { at: '2026-11-25T07:59:00.000Z', cost: 0.001, maybeCharged: 0 }
    const words = about({
      concept: { text: 'A boat', paid },
      alt: { text: 'A boat.', paid: { ...paid, cost: null }, question: drawing('f') },
    })
    expect(readStaged(writeStaged(words), stagedOf(words))).toEqual(words)
    const refused = about({ concept: { paid } })
    expect(readStaged(writeStaged(refused), stagedOf(refused))).toEqual(refused)
  })

  it.each<[string, unknown]>([
    ['another version', { ...about(), version: 2 }],
    ['another post', about({ post: 'posts/b.md' })],
    ['another drawing', about({ drawing: drawing('b') })],
    ['another picture', about({ sha256: drawing('2') })],
    ['another time', about({ drawnAt: '2026-11-25T08:00:00.124Z' })],
    ['no time', about({ drawnAt: 'yesterday' })],
    ['a cost below nothing', about({ cost: -1 })],
    ['no generator of ours', { ...about(), generator: 'other' }],
    ['a size that is none', about({ requestedSize: 'large' })],
    ['words that are none', { ...about(), concept: { text: 7 } }],
    ['words about nothing', { ...about(), alt: { text: 'A boat.' } }],
    [
      'words that were paid below nothing',
      { ...about(), concept: { paid: { at: about().drawnAt, cost: -1, maybeCharged: 0 } } },
    ],
    ['half of it', { version: 1 }],
    ['no object', []],
  ])('is not read with %s', (_, changed) => {
    const bytes = new TextEncoder().encode(JSON.stringify(changed))
    expect(readStaged(bytes, staged)).toBeUndefined()
  })

  it('is not read where it is no JSON', () => {
    expect(readStaged(writeStaged(about()).subarray(0, 99), staged)).toBeUndefined()
    expect(readStaged(Uint8Array.of(0xff, 0xfe), staged)).toBeUndefined()
  })

  it('is delivered where a record tells of the same picture at the same time', () => {
    const record = { drawnAt: about().drawnAt, original: { sha256: drawing('1') } }
    expect(sameDrawing(staged, record)).toBe(true)
    expect(sameDrawing(staged, { ...record, drawnAt: '2026-11-25T08:00:01Z' })).toBe(false)
    expect(sameDrawing(staged, { ...record, original: { sha256: drawing('2') } })).toBe(false)
    expect(sameDrawing(staged, { drawnAt: record.drawnAt })).toBe(false)
  })

  it('is delivered too where a record tells that another try was taken', () => {
    const original = { sha256: drawing('2') }
    const taken = { drawnAt: '2026-11-25T09:00:00Z', original }
    const other = { sha256: drawing('1'), drawnAt: about().drawnAt }
    expect(sameDrawing(staged, taken)).toBe(false)
    expect(sameDrawing(staged, { ...taken, verdict: { other } })).toBe(true)
    expect(sameDrawing(staged, { ...taken, verdict: {} })).toBe(false)
  })

  it('and its second try have keys of their own, the same each time', () => {
    const key = { fingerprint: 'f', drawing: drawing('a'), post: { path: 'a.md' } }
    const second = secondOf(key)
    expect(second).toEqual(secondOf(key))
    expect(second.post).toBe(key.post)
    expect(second.drawing).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set([key, second].flatMap((each) => [keyOf(each), each.drawing])).size).toBe(4)
    // Where a drawing is known by its picture alone.
    expect(secondOf({ fingerprint: 'f' })).toEqual({ fingerprint: second.fingerprint })
  })
})
