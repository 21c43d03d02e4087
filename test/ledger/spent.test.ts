import { describe, expect, it } from 'vitest'
import { asPayment, type PaidEntry, type ReservedEntry } from '../../src/ledger/account-entry.ts'
import { countedFor, spentBy } from '../../src/ledger/spent.ts'

const at = Date.parse('2026-11-29T12:00:00Z')
const paid = (more: Partial<PaidEntry> = {}): PaidEntry => ({
  ...{ at, shelf: 'pr-7', post: 'a'.repeat(16), drawing: 'd'.repeat(16) },
  ...{ micros: 30_000, maybeCharged: 0, what: 'picture' },
  ...more,
})
const lost = (more: Partial<PaidEntry> = {}) => paid({ what: 'lost', maybeCharged: 1, ...more })
const held = (more: Partial<ReservedEntry> = {}): ReservedEntry => ({
  ...{ run: '1.00000000.1', shelf: 'pr-7', post: 'a'.repeat(16), drawing: 'd'.repeat(16) },
  ...{ nth: undefined, micros: 30_000, isDrawn: false },
  ...more,
})
const spent = (
  account: readonly PaidEntry[],
  records: readonly PaidEntry[] = [],
  underWay: readonly ReservedEntry[] = [],
) => {
  const sum = spentBy(records.map(asPayment), { paid: account, underWay })
  return [sum.images, Math.round(sum.cost * 1e6), sum.unknown]
}

describe('what was spent', () => {
  it('is each payment once, whoever tells of it', () => {
    expect(spent([paid()], [paid()])).toEqual([1, 30_000, 0])
    expect(spent([paid()], [])).toEqual([1, 30_000, 0])
    expect(spent([], [paid()])).toEqual([1, 30_000, 0])
    expect(spent([paid(), paid({ shelf: 'branch-x' })])).toEqual([1, 30_000, 0])
    expect(spent([paid()], [paid({ at: at + 1 })])).toEqual([2, 60_000, 0])
    expect(spent([paid({ post: 'b'.repeat(16) }), paid()], [paid()])).toEqual([2, 60_000, 0])
    expect(spent([paid({ what: 'concept' }), paid()])).toEqual([1, 60_000, 0])
  })

  it('is not made smaller by another list, however that tells of the same', () => {
    const dear = paid({ maybeCharged: 3 })
    expect(spent([dear], [paid()])).toEqual([1, 120_000, 0])
    expect(spent([paid()], [dear])).toEqual([1, 120_000, 0])
    expect(spent([dear], [paid(), paid()])).toEqual([2, 150_000, 0])
  })

  it('has what was lost in dollars, and as an image where the picture never came', () => {
    expect(spent([lost()])).toEqual([1, 30_000, 0])
    expect(spent([lost(), lost({ at: at + 60_000 })])).toEqual([1, 60_000, 0])
    expect(spent([lost(), paid({ at: at + 60_000 })])).toEqual([1, 60_000, 0])
    expect(spent([lost({ micros: undefined, maybeCharged: 2 })])).toEqual([2, 0, 2])
  })

  it('has each candidate that was lost with others', () => {
    expect(spent([lost(), lost({ at: at + 1 }), lost({ at: at + 2 })])).toEqual([3, 90_000, 0])
  })

  it('has what is under way, but for what is there already', () => {
    expect(spent([], [], [held()])).toEqual([1, 30_000, 0])
    expect(spent([], [], [held({ micros: undefined })])).toEqual([1, 0, 1])
    expect(spent([paid()], [], [held({ isDrawn: true, micros: undefined })])).toEqual([
      1, 30_000, 0,
    ])
  })
})

it('counts for its pull request, or since a moment', () => {
  const [mine, theirs] = [paid(), paid({ shelf: 'pr-77', at: at + 5 })]
  const all = { paid: [mine, theirs], underWay: [held(), held({ shelf: 'branch-main' })] }
  expect(countedFor(all, { pullRequest: 7 })).toEqual({ paid: [mine], underWay: [held()] })
  expect(countedFor(all, { since: at + 1 })).toEqual({ ...all, paid: [theirs] })
})
