import { describe, expect, it } from 'vitest'
import {
  type PaidEntry,
  paidPath,
  type ReservedEntry,
  readPaid,
  reservedPath,
  runPath,
} from '../../src/ledger/account-entry.ts'
import { readAccount } from '../../src/ledger/account-state.ts'
import type { Limits } from '../../src/ledger/limits.ts'
import { spentBy } from '../../src/ledger/spent.ts'
import { decideReserve, type PictureWish } from '../../src/memory/reserve.ts'

const now = Date.parse('2026-11-29T12:00:00Z')
const moment = { run: '1.00000001.1', now }
const other = '2.00000002.1'
const entry = (post: string, nth?: number) => ({
  ...{ shelf: 'pr-7', post: post.repeat(16), drawing: 'd'.repeat(16) },
  ...{ nth, micros: 30_000 },
})
const wish = (post: string, nth?: number): PictureWish<string> => ({
  ...{ item: post, key: post, estimate: 0.03 },
  entry: entry(post, nth),
})
const held = (post: string, run = other, nth?: number): ReservedEntry => ({
  ...{ ...entry(post, nth), run, isDrawn: false },
})
const paid = (post: string): PaidEntry => ({
  ...entry(post),
  ...{ at: now - 60_000, maybeCharged: 0, what: 'picture' },
})
const lives = runPath({ run: other, until: now + 1000, atOnce: 3 })

function decide(
  wishes: readonly PictureWish<string>[],
  paths: readonly string[] = [],
  {
    images = Infinity,
    arrived = [],
    seen = readAccount(paths).paid,
    gone = [],
  }: {
    images?: number
    arrived?: readonly PaidEntry[]
    seen?: readonly PaidEntry[]
    gone?: readonly string[]
  } = {},
) {
  const limits = (all: Parameters<typeof spentBy>[1]): Limits => [
    { scope: 'month', images, cost: Infinity, spent: spentBy([], all) },
  ]
  const isGone = (post: string) => gone.includes(post)
  const asking = { wishes, limits, used: { images: 0, cost: 0 }, arrived, seen, isGone }
  const state = readAccount(paths)
  return decideReserve(asking, state, moment, (after) => ({
    paid: after.paid,
    underWay: after.reserved.filter(({ run }) => run === other && paths.includes(lives)),
  }))
}

describe('what a run may draw', () => {
  it('is what it asks for, and is written under its name', () => {
    const { granted, beyond, written, removed } = decide([wish('a'), wish('b')])
    expect([granted, beyond, removed]).toEqual([['a', 'b'], [], []])
    expect(written).toEqual([held('a', moment.run), held('b', moment.run)].map(reservedPath))
  })

  it('is nothing while another run that lives draws one of it', () => {
    const decision = decide([wish('a'), wish('b')], [reservedPath(held('b')), lives])
    expect(decision).toMatchObject({ granted: [], held: [], written: [], removed: [] })
    expect(decision.busy).toEqual([held('b')])
  })

  it('is nothing where another run finished one of it since this one planned', () => {
    const paths = [paidPath(paid('a')), paidPath(paid('e'))]
    const late = decide([wish('a'), wish('b')], paths, { seen: [paid('e')] })
    expect(late).toMatchObject({ granted: [], busy: [], isStale: true, held: [], written: [] })
    // Known when it planned, of another post, or paid for nothing: it is drawn, again where people ask.
    expect(decide([wish('a')], paths)).toMatchObject({ granted: ['a'], isStale: false })
    expect(decide([wish('b')], paths, { seen: [] })).toMatchObject({ granted: ['b'] })
    const lost = paidPath({ ...paid('a'), what: 'lost' })
    expect(decide([wish('a')], [lost], { seen: [] })).toMatchObject({ granted: ['a'] })
  })

  it('is nothing while another run draws it under the name that its post had', () => {
    const paths = [reservedPath(held('e')), lives]
    const gone = [held('e').post]
    expect(decide([wish('a')], paths, { gone })).toMatchObject({ granted: [], busy: [held('e')] })
    const came = decide([wish('a')], [paidPath(paid('e'))], { seen: [], gone })
    expect(came).toMatchObject({ granted: [], isStale: true })
  })

  it('is not what others draw of other posts, or as another candidate', () => {
    const paths = [reservedPath(held('b')), reservedPath(held('a', other, 1)), lives]
    expect(decide([wish('a', 0)], paths)).toMatchObject({ granted: ['a'], busy: [] })
  })

  it('is in its order what the limit leaves of what was paid and is under way', () => {
    const paths = [paidPath(paid('e')), reservedPath(held('f')), lives]
    const { granted, beyond } = decide([wish('a'), wish('b')], paths, { images: 3 })
    expect(granted).toEqual(['a'])
    expect(beyond).toMatchObject([{ item: 'b', reason: expect.stringContaining('3 images') }])
  })

  it('is a picture with what belongs to it, or neither', () => {
    const dark = { ...wish('c'), item: 'a', key: 'a dark' }
    const all = [wish('a'), dark, wish('b')]
    expect(decide(all, [], { images: 2 })).toMatchObject({
      ...{ granted: ['a'], beyond: [{ item: 'b' }] },
      held: [{ key: 'a' }, { key: 'a dark' }],
    })
    const few = decide(all, [], { images: 1 })
    expect(few).toMatchObject({ granted: ['b'], held: [{ key: 'b' }] })
    expect(few.beyond).toMatchObject([{ item: 'a', reason: expect.stringContaining('$0.06') }])
    expect(decide(all, [reservedPath(held('c')), lives]).granted).toEqual([])
  })

  it('is less what a killed run lost, whose remains go', () => {
    const dead = reservedPath(held('a'))
    const { granted, beyond, written, removed } = decide([wish('b')], [dead], { images: 1 })
    expect([granted, beyond.length, removed]).toEqual([[], 1, [dead]])
    expect(written.map((path) => readPaid(path)?.what)).toEqual(['lost'])
  })

  it('counts what arrived once, and does not call it lost', () => {
    const arrived = [paid('a')]
    const paths = [reservedPath(held('a'))]
    const { granted, written } = decide([wish('b')], paths, { images: 2, arrived })
    expect(granted).toEqual(['b'])
    expect(written).toEqual([reservedPath(held('b', moment.run)), paidPath(paid('a'))])
    const known = decide([wish('b')], [paidPath(paid('a'))], { images: 2, arrived })
    expect(known.written).toEqual([reservedPath(held('b', moment.run))])
  })

  it('does not let one candidate that arrived stand for those that were lost', () => {
    const three = [0, 1, 2].map((nth) => reservedPath(held('a', other, nth)))
    const { written } = decide([], three, { arrived: [paid('a')] })
    expect(written.filter((path) => path.endsWith('_lost'))).toHaveLength(2)
  })
})
