import { describe, expect, it } from 'vitest'
import {
  type PaidEntry,
  paidPath,
  type ReservedEntry,
  reservedPath,
  runPath,
} from '../../src/ledger/account-entry.ts'
import {
  isAlive,
  lostOf,
  oldPayments,
  paidKeptFor,
  readAccount,
  remainsOf,
  underWayOf,
} from '../../src/ledger/account-state.ts'

const now = Date.parse('2026-11-29T12:00:00Z')
const mark = (letter: string) => letter.repeat(16)
const [me, other, earlier] = ['19.00000001.2', '20.00000002.1', '19.00000003.1']
const moment = { run: me!, now }
const held = (post: string, more: Partial<ReservedEntry> = {}): ReservedEntry => ({
  ...{ run: other!, shelf: 'pr-7', post: mark(post), drawing: mark('d') },
  ...{ nth: undefined, micros: 30_000, isDrawn: false },
  ...more,
})
const state = (reserved: readonly ReservedEntry[], runs: readonly [string, number][] = []) =>
  readAccount([
    ...reserved.map(reservedPath),
    ...runs.map(([run, until]) => runPath({ run, until, atOnce: 3 })),
    'README.md',
    'paid/garbage',
  ])

describe('a run', () => {
  it.each([
    ['that said so lives', other, now + 1, true],
    ['whose last word is over is dead', other, now, false],
    ['that says it lives for years is damage', other, now + 86_400_000, false],
    ['is nobody else to itself', me, now + 1, false],
    ['of an earlier attempt is over', earlier, now + 1, false],
    ['of a later attempt lives', '19.00000003.3', now + 1, true],
    ['of another job of the same attempt lives', '19.00000003.2', now + 1, true],
  ])('%s', (_, run, until, alive) => {
    expect(isAlive(state([], [[run!, until]]), run!, moment)).toBe(alive)
  })

  it('that lives has under way what it reserved; the others have nothing', () => {
    const mine = held('c', { run: me! })
    const all = state([held('a'), held('b', { run: earlier! }), mine], [[other!, now + 1]])
    expect(underWayOf(all, moment)).toEqual([held('a')])
  })
})

describe('the remains of killed runs', () => {
  it('are as many lost pictures as are drawn at once, and all their files', () => {
    const all = ['a', 'b', 'c', 'e', 'f'].map((post) => held(post))
    const drawn = held('9', { isDrawn: true, micros: undefined })
    const { paths, lost } = remainsOf(state([...all, drawn], [[other!, now - 5]]), moment, [])
    expect(lost).toHaveLength(3)
    expect(lost[0]).toMatchObject({ what: 'lost', maybeCharged: 1, micros: 30_000, at: now - 5 })
    expect(paths.toSorted()).toEqual(
      [
        ...[...all, drawn].map(reservedPath),
        runPath({ run: other!, until: now - 5, atOnce: 3 }),
      ].toSorted(),
    )
  })

  it('leave alone who lives, and this run', () => {
    const all = state([held('a'), held('b', { run: me! })], [[other!, now + 1]])
    expect(remainsOf(all, moment, [])).toEqual({ paths: [], lost: [] })
  })

  it('are less what arrived, one for one', () => {
    const three = [0, 1, 2].map((nth) => held('a', { nth }))
    const arrived = [{ post: mark('a'), drawing: mark('d') }]
    const { lost } = remainsOf(state(three), moment, arrived)
    expect(new Set(lost.map(paidPath)).size).toBe(2)
    expect(remainsOf(state([held('b')]), moment, arrived).lost).toHaveLength(1)
  })

  it('are never of a moment that is to come', () => {
    const { lost } = remainsOf(
      state([held('a', { run: earlier! })], [[earlier!, now + 9]]),
      moment,
      [],
    )
    expect(lost.map(({ at }) => at)).toEqual([now])
  })
})

it('payments are forgotten when no limit looks back so far', () => {
  const paid = (days: number): PaidEntry => ({
    ...lostOf(held('a'), now - days * 86_400_000, 1),
    what: 'picture',
  })
  const [old, young] = [paid(paidKeptFor + 1), paid(paidKeptFor - 1)]
  expect(oldPayments(readAccount([old, young].map(paidPath)), now)).toEqual([paidPath(old)])
})
