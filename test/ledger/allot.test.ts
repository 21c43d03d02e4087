import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allot } from '../../src/ledger/allot.ts'
import { nothingSpent } from '../../src/ledger/limits.ts'

const priced = (...estimates: (number | undefined)[]) =>
  estimates.map((estimate, at) => ({ name: 'abcdefghijklmnop'[at]!, estimate }))
const ofRun = (images: number, cost: number) => ({
  scope: 'run' as const,
  images,
  cost,
  spent: nothingSpent,
})
const split = (estimates: (number | undefined)[], images: number, cost: number) => {
  const { within, beyond } = allot(priced(...estimates), [ofRun(images, cost)])
  return {
    within: within.map(({ name }) => name).join(''),
    beyond: beyond.map(({ item }) => item.name).join(''),
    reasons: beyond.map(({ reason }) => reason),
  }
}

describe('allot', () => {
  it('keeps the order, and names the limit', () => {
    expect(split([0.03, 0.03, 0.03], 2, 1)).toEqual({
      within: 'ab',
      beyond: 'c',
      reasons: [
        'beyond the limit of 2 images a run (`max-images` or `limits.images`): it would cost $0.03',
      ],
    })
    expect(split([0.3, 0.3, 0.3], 9, 0.6)).toEqual({
      within: 'ab',
      beyond: 'c',
      reasons: [
        'beyond the limit of $0.60 a run (`max-cost` or `limits.cost`): it would cost $0.30, and nothing is left',
      ],
    })
    expect(split([0, 0], 1, 1).reasons[0]).toContain('of 1 image a run')
  })

  it('passes over what is too dear, and goes on', () => {
    expect(split([0.5, 0.6, 0.5], 9, 1)).toMatchObject({ within: 'ac', beyond: 'b' })
  })

  it('reaches the limit exactly, though cents do not add up in floating point', () => {
    expect(0.1 + 0.2 > 0.3).toBe(true)
    expect(split([0.1, 0.2], 2, 0.3)).toMatchObject({ within: 'ab' })
    expect(split(Array(10).fill(0.1), 10, 1)).toMatchObject({ within: 'abcdefghij' })
    expect(split([0.1, 0.2001], 2, 0.3)).toMatchObject({ within: 'a' })
  })

  it('draws what is free at a limit of nothing, and what has no price', () => {
    expect(split([0, undefined, 0.01], 9, 0)).toMatchObject({ within: 'ab', beyond: 'c' })
    expect(split([undefined, undefined], 1, 0)).toMatchObject({ within: 'a', beyond: 'b' })
  })

  it('draws nothing where no image is allowed', () => {
    expect(split([0, 0], 0, Infinity)).toMatchObject({ within: '', beyond: 'ab' })
  })

  it('counts each picture of an item, or leaves all of them', () => {
    const items = [{ estimate: 0.06, images: 2 }, { estimate: 0.03 }, { estimate: 0.03 }]
    const within = (images: number, cost: number) =>
      allot(items, [ofRun(images, cost)]).within.map((item) => items.indexOf(item))
    expect(within(1, 1)).toEqual([1])
    expect(within(3, 1)).toEqual([0, 1])
    expect(within(9, 0.05)).toEqual([1])
  })

  it('knows no limit where there is none', () => {
    expect(split([9, 9], Infinity, Infinity)).toMatchObject({ within: 'ab', beyond: '' })
  })

  it('never goes over either limit, loses nothing, and leaves out nothing that fits', () => {
    const price = fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined })
    fc.assert(
      fc.property(fc.array(price), fc.nat(20), fc.nat(2000), (cents, images, cost) => {
        const items = cents.map((cent, at) => ({
          at,
          cents: cent ?? 0,
          estimate: cent === undefined ? undefined : cent / 100,
        }))
        const { within, beyond } = allot(items, [ofRun(images, cost / 100)])
        const spent = within.reduce((sum, item) => sum + item.cents, 0)
        expect(within.length).toBeLessThanOrEqual(images)
        expect(spent).toBeLessThanOrEqual(cost)

        const out = beyond.map(({ item }) => item)
        expect([...within, ...out].sort((a, b) => a.at - b.at)).toEqual(items)
        expect(within).toEqual([...within].sort((a, b) => a.at - b.at))
        // What is used up leaves no room for an unknown price either.
        const hasRoom = (item: (typeof items)[number]) =>
          item.estimate === undefined ? spent === 0 || spent < cost : spent + item.cents <= cost
        const fits = out.filter((item) => within.length < images && hasRoom(item))
        expect(fits).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
