import { describe, expect, it } from 'vitest'
import { goesOn } from '../../src/ledger/goes-on.ts'
import type { Limit } from '../../src/ledger/limits.ts'

const now = new Date('2026-12-31T22:30:00Z')
const limit = (scope: Limit['scope'], images: number, cost: number, spent = [0, 0]): Limit => ({
  ...{ scope, images, cost },
  spent: { images: spent[0]!, cost: spent[1]!, unknown: 0 },
})
const one = { images: 1, estimate: 0.03 }
const nothing = { images: 0, cost: 0 }
const run = limit('run', 10, 2)

describe('a backfill goes on', () => {
  it('with the next run where this one has drawn what one may', () => {
    const after = goesOn([run, limit('month', 100, 9)], { images: 10, cost: 0.3 }, one, now)
    expect(after).toMatchObject({
      when: 'next run',
      why: expect.stringContaining('10 images a run'),
    })
    expect(after.from).toBeUndefined()
  })

  it('tomorrow where the day is used up, also by others', () => {
    const day = limit('day', 20, Infinity, [15, 0.4])
    const after = goesOn([run, day], { images: 5, cost: 0.1 }, one, now)
    expect(after.when).toBe('next day')
    expect(after.from?.toISOString()).toBe('2027-01-01T00:00:00.000Z')
    expect(after.why).toContain('20 images a day (`max-images-per-day` or `limits.day.images`)')
  })

  it('next month where that is used up, whatever the day says', () => {
    const limits = [run, limit('day', 1, 1, [1, 0]), limit('month', Infinity, 5, [80, 4.99])]
    const after = goesOn(limits, nothing, one, now)
    expect(after).toMatchObject({ when: 'next month' })
    expect(after.from?.toISOString()).toBe('2027-01-01T00:00:00.000Z')
    const may = goesOn(limits, nothing, one, new Date('2026-05-31T23:59:59Z'))
    expect(may.from?.toISOString()).toBe('2026-06-01T00:00:00.000Z')
  })

  it('never where no single picture fits', () => {
    expect(goesOn([run, limit('day', 5, 0.01)], nothing, one, now)).toMatchObject({
      when: 'never',
      why: expect.stringContaining('$0.01 a day'),
    })
    expect(goesOn([limit('run', 0, 2)], nothing, one, now).when).toBe('never')
  })

  it('by all pictures of the next post: a hero with its dark version is two', () => {
    const both = { images: 2, estimate: 0.06 }
    const spent = { images: 9, cost: 0.27 }
    expect(goesOn([run], spent, one, now)).toEqual({ when: 'next run' })
    expect(goesOn([run], spent, both, now).why).toContain('10 images a run')
  })

  it('at once where no limit is in the way', () => {
    expect(goesOn([run], nothing, { images: 1, estimate: undefined }, now)).toEqual({
      when: 'next run',
    })
  })
})
