import { describe, expect, it } from 'vitest'
import { mergePayments, monthStart, paymentsOf, since, sumOf } from '../../src/ledger/payments.ts'
import type { Payment } from '../../src/ledger/record.ts'
import { recordOf } from '../pipeline/record.ts'

const payment = (at: string, more: Partial<Payment> = {}): Payment => ({
  at,
  cost: 0.03,
  pullRequest: 7,
  maybeCharged: 0,
  ...more,
})
const record = recordOf('a.md', { hero: 'a.webp', social: 'a.jpg' })

describe('the payments of a record', () => {
  it('are its list, and of one that has none its own drawing', () => {
    const paid = [payment('2026-10-01T00:00:00.000Z'), payment('2026-11-01T00:00:00.000Z')]
    expect(paymentsOf({ ...record, paid })).toEqual(paid)
    expect(paymentsOf(record)).toEqual([
      { at: '2026-12-01T12:00:00.000Z', cost: 0.03, pullRequest: null, maybeCharged: 0 },
    ])
  })

  it('of a card are none, unless it took the place of a picture', () => {
    expect(paymentsOf({ ...record, generator: 'card', cost: 0 })).toEqual([])
    const paid = [payment('2026-10-01T00:00:00.000Z')]
    expect(paymentsOf({ ...record, generator: 'card', cost: 0, paid })).toEqual(paid)
  })

  it('are each counted once where two records tell of them, the newest last', () => {
    const [a, b, c] = ['2026-10-03', '2026-10-01', '2026-10-02'].map((day) => payment(day))
    expect(mergePayments([[a!, b!], [b!, c!], []])).toEqual([b, c, a])
  })
})

describe('the sum of payments', () => {
  it('counts a request that may have been charged with the price of its drawing', () => {
    const paid = [payment('2026-11-01', { maybeCharged: 2 }), payment('2026-11-02')]
    expect(sumOf(paid)).toEqual({ images: 2, cost: expect.closeTo(0.12, 12), unknown: 0 })
  })

  it('counts the images of an unknown price, and never takes it for nothing', () => {
    const paid = [payment('2026-11-01', { cost: null, maybeCharged: 1 }), payment('2026-11-02')]
    expect(sumOf(paid)).toEqual({ images: 3, cost: expect.closeTo(0.03, 12), unknown: 2 })
  })
})

describe('words', () => {
  const at = '2026-11-01'
  const words = [payment(at, { for: 'concept' }), payment(at, { for: 'alt', maybeCharged: 1 })]

  it('count in dollars, and are no images', () => {
    const unknown = payment(at, { for: 'alt', cost: null })
    expect(sumOf([...words, unknown])).toEqual({
      images: 0,
      cost: expect.closeTo(0.09, 12),
      unknown: 0,
    })
  })

  it('are told apart from a drawing that cost the same at the same time', () => {
    expect(mergePayments([[...words, payment(at)], words])).toHaveLength(3)
  })
})

describe('a month', () => {
  const of = (now: string) => since(monthStart(new Date(now)))

  it('begins in UTC, wherever the clock stands', () => {
    expect(monthStart(new Date('2026-12-01T00:30:00+02:00')).toISOString()).toBe(
      '2026-11-01T00:00:00.000Z',
    )
    expect(monthStart(new Date('2026-12-31T23:59:59.999Z')).toISOString()).toBe(
      '2026-12-01T00:00:00.000Z',
    )
    expect(monthStart(new Date('2027-01-01T00:00:00Z')).toISOString()).toBe(
      '2027-01-01T00:00:00.000Z',
    )
  })

  it.each([
    ['2026-11-30T23:59:59.999Z', false],
    ['2026-12-01T00:00:00.000Z', true],
    ['2026-12-01T01:00:00+02:00', false],
    ['2026-11-30T23:00:00-02:00', true],
    ['2025-12-15T00:00:00.000Z', false],
    ['someday', false],
  ])('of 2026-12 holds %s: %s', (at, holds) =>
    expect(of('2026-12-15T08:00:00Z')(payment(at))).toBe(holds),
  )
})
