import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asPayment,
  type PaidEntry,
  paidEntryOf,
  paidPath,
  pullRequestOf,
  type ReservedEntry,
  readPaid,
  readReserved,
  readRun,
  reservedPath,
  runName,
  runPath,
} from '../../src/ledger/account-entry.ts'
import { seeds } from '../helpers/seeds.ts'

const mark = fc.stringMatching(/^[0-9a-f]{16}$/)
const shelf = fc.oneof(
  fc.integer({ min: 1, max: 99_999 }).map((number) => `pr-${number}`),
  fc.constantFrom('branch-main', 'branch-a-1b2c'),
)
const micros = fc.option(fc.integer({ min: 0, max: 999_999_999_999 }), { nil: undefined })
const run = fc
  .tuple(fc.stringMatching(/^[0-9a-f]{8}$/), fc.integer({ min: 1, max: 999_999 }))
  .map(([nonce, attempt]) => runName('19', nonce, attempt))
const paid: fc.Arbitrary<PaidEntry> = fc.record({
  ...{ post: mark, drawing: mark, shelf, micros },
  at: fc.integer({ min: 0, max: 253_402_300_799_999 }),
  maybeCharged: fc.integer({ min: 0, max: 9999 }),
  what: fc.constantFrom('picture', 'concept', 'alt', 'lost'),
})
const reserved: fc.Arbitrary<ReservedEntry> = fc
  .record({
    ...{ post: mark, drawing: mark, shelf, micros, run },
    nth: fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined }),
    isDrawn: fc.boolean(),
  })
  // One that is drawn stands there with its payment; reserved is what words may still take.
  .map((entry) => (entry.isDrawn ? { ...entry, micros: entry.micros || undefined } : entry))

const holds = <T>(any: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(fc.property(any, check), { numRuns: seeds(1000) })

describe('the names of files on the account', () => {
  it('say all of a payment, a reservation, a sign of life, and of nothing else', () => {
    holds(paid, (entry) => {
      const path = paidPath(entry)
      expect(readPaid(path)).toEqual(entry)
      expect([readReserved(path), readRun(path)]).toEqual([undefined, undefined])
    })
    holds(reserved, (entry) => {
      const path = reservedPath(entry)
      expect(readReserved(path)).toEqual(entry)
      expect([readPaid(path), readRun(path)]).toEqual([undefined, undefined])
    })
    holds(fc.tuple(run, fc.integer({ min: 0, max: 999_999_999_999_999 })), ([name, until]) => {
      const path = runPath({ run: name, until, atOnce: 3 })
      expect(readRun(path)).toEqual({ run: name, until, atOnce: 3 })
      expect([readPaid(path), readReserved(path)]).toEqual([undefined, undefined])
    })
  })

  it('are not taken from what only looks alike', () => {
    const [a, b] = ['a'.repeat(16), 'b'.repeat(16)]
    const good = `paid/2026-11-29/${Date.parse('2026-11-29T12:00:00Z')}_pr-7_${a}_${b}_30000_0_picture`
    expect(readPaid(good)).toBeDefined()
    for (const bad of [
      good.replace('2026-11-29', '2026-11-30'),
      good.replace('_30000_', '_-30000_'),
      good.replace('_30000_', '_1e999_'),
      good.replace('_30000_', '_030000_'),
      good.replace('_0_picture', '_-1_picture'),
      good.replace('picture', 'gift'),
      good.replace('pr-7', 'pr/7'),
      good.replace(a, a.toUpperCase()),
      `x/${good}`,
      `${good}\n`,
    ])
      expect(readPaid(bad), bad).toBeUndefined()
    const held = `reserved/19.00000000.1/pr-7_${a}_${b}_x_30000`
    expect(readReserved(held)).toBeDefined()
    for (const bad of [held.replace('_x_', '_-1_'), held.replace('.1/', '/'), `${held}/x`])
      expect(readReserved(bad), bad).toBeUndefined()
    for (const bad of ['runs/19.00000000.1', 'runs/19.00000000.1_-5', 'runs/x_1'])
      expect(readRun(bad), bad).toBeUndefined()
  })
})

describe('a payment of a record', () => {
  it('is the same one on the account, to the millionth of a dollar', () => {
    holds(paid, (entry) => {
      // A lost request is no payment of a record, and words are told apart from pictures.
      const what = entry.what === 'lost' ? 'picture' : entry.what
      const { at, cost, maybeCharged } = asPayment({ ...entry, what })
      const pullRequest = pullRequestOf(entry.shelf) ?? null
      const words = what === 'picture' ? {} : { for: what }
      const told = { at, cost, maybeCharged, pullRequest, ...words }
      expect(paidEntryOf(told, entry, entry.shelf)).toEqual({ ...entry, what })
    })
  })

  it('has a name that is read again, whatever a hand wrote into it', () => {
    const odd = fc.record({
      at: fc.oneof(fc.string(), fc.constantFrom('+275760-09-13T00:00:00Z', '-000001-01-01')),
      cost: fc.option(fc.double(), { nil: null }),
      maybeCharged: fc.double(),
      pullRequest: fc.constant(null),
    })
    const picture = { post: 'a'.repeat(16), drawing: 'b'.repeat(16) }
    holds(odd, (payment) => {
      const entry = paidEntryOf(payment, picture, 'pr-7')
      expect(readPaid(paidPath(entry))).toEqual(entry)
    })
  })
})
